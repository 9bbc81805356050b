package org.rogatory;

/** The node does not start as it is set up; the message says in one line which setting, and how to mend it. */
class WrongSetup extends RuntimeException {

    WrongSetup(String setting, String why) {
        super(setting + ": " + why);
    }
}
