package org.rogatory.figures;

/** What a figure counts. */
public enum FigureUnit {
    /** Things of a kind. */
    COUNT,
    /** Bytes. */
    BYTES,
    /** Days that are left; below zero they have passed. */
    DAYS,
    /** One for on, zero for off. */
    SWITCH
}
