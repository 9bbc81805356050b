package org.rogatory.walk;

import java.util.Locale;

/** As whom every address is called; each is a column of the table. */
enum Caller {
    NOBODY(""),
    /** The right role in another State. */
    STATE("officer.kz"),
    /** The right State, and a role in it to which nothing of the file was granted. */
    ROLE("executor.uz"),
    /** The right role in the right State, to whom this file is closed. */
    FILE("officer.uz"),
    /** Who would see the file by his post, and was kept out of it by name. */
    EXCLUDED("officer.uz"),
    /** Who has signed in, and whose session was ended since. */
    ENDED("officer.uz"),
    ADMIN("admin.uz"),
    OPERATOR("operator.uz"),
    AUDITOR("auditor.uz"),
    /** Who works on the file: the others are refused what is really there. */
    OFFICER("officer.uz");

    private final String username;

    Caller(String username) {
        this.username = username;
    }

    String username() {
        return username;
    }

    /** Whether he calls under a name that counts. */
    boolean signsIn() {
        return this != NOBODY && this != ENDED;
    }

    /** The head of his column. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
