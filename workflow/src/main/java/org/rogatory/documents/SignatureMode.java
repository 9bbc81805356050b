package org.rogatory.documents;

/** How a signature of a letter comes about. */
public enum SignatureMode {

    /** The key of an office seals what a person of it has decided in the file: it is a seal and says so. */
    ATTESTED,

    /** The key of the authority, kept by the node, seals what a person has signed. */
    SERVER
}
