package org.rogatory.integrations.signature;

/** The settings of signatures name something that cannot be used; says which setting and why, never what it holds. */
class SignatureNotSetUp extends RuntimeException {

    SignatureNotSetUp(String setting, String why) {
        super("rogatory.signature." + setting + ": " + why);
    }
}
