package org.rogatory.documents.signature;

import java.util.Locale;

/** How a signature of a letter comes about. */
public enum SignatureMode {

    /** The key of an office seals what a person of it has decided in the file: it is a seal and says so. */
    ATTESTED,

    /** The key of the authority, kept by the node, seals what a person has signed. */
    SERVER,

    /** The key of the person who signs, given in the one request in which he does. */
    PERSONAL,

    /** A signature made with the national tool at the place of the person, kept as evidence beside the letter. */
    TOKEN,

    /** Signed and sealed by hand on the printed letter, whose scan a second person has compared. */
    INK;

    /** As acts, pages and the interface name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
