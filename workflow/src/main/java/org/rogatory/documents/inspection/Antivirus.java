package org.rogatory.documents.inspection;

/** The antivirus of this node, if it has one. */
public interface Antivirus {

    /** Whether one is set up and answers now. */
    State state();

    /** How it is with the antivirus. */
    enum State {
        /** None is set up. */
        OFF,
        /** It answers. */
        REACHED,
        /** One is set up and does not answer. */
        UNREACHED
    }
}
