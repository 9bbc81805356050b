package org.rogatory.law;

/** What the cited instruments say of a route of transmission, the most welcome first. */
public enum Admission {
    ALLOWED,
    /** Only where the States have agreed so: the agreement is named. */
    AGREEMENT,
    /** Nothing is known: ask the central authority. */
    UNKNOWN,
    BARRED
}
