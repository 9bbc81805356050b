package org.rogatory.documents.inspection;

import java.util.Locale;

/** What an inspection found in a content: a reason for quarantine, or only something its readers should know. */
public enum InspectionReason {
    /** A program, a script or a file that starts one. */
    PROGRAM(true),
    /** Something else than its sender says. */
    TYPE_DIFFERS(true),
    /** Two kinds of files in one, or bytes in front of or behind the file itself. */
    POLYGLOT(true),
    /** A script that runs when it is opened. */
    SCRIPT(true),
    /** An action that starts a program or opens another file. */
    LAUNCH(true),
    /** Something is sent to or fetched from elsewhere. */
    REMOTE(true),
    /** A form of its own that readers of PDF run. */
    FORM(true),
    /** Films, sounds or models that run inside a PDF. */
    MEDIA(true),
    /** Protected by a password: nobody could look into it. */
    ENCRYPTED(true),
    /** Macros of an office document. */
    MACRO(true),
    /** A name in an archive leads out of it. */
    PATH(true),
    /** An archive whose lists contradict each other. */
    FORGED_ARCHIVE(true),
    /** An archive, or a part of one, that nothing here unpacks: nobody has seen what it holds. */
    ARCHIVE_UNREAD(true),
    /** Archives in archives deeper than is looked into. */
    TOO_DEEP(true),
    /** More parts than are looked into. */
    TOO_MANY(true),
    /** A part swells far beyond its packed size. */
    BOMB(true),
    /** A part is larger than is looked into. */
    TOO_LARGE(true),
    /** The antivirus found something. */
    VIRUS(true),
    /** The antivirus has to see it first and does not answer. */
    UNSCANNED(true),
    /** Carries files inside; each was looked into, but for what another reason names. */
    EMBEDDED(false),
    /** Carries objects of other programs inside that nothing here takes out. */
    OBJECTS(false),
    /** Cannot be read as what it is. */
    DAMAGED(false),
    /** Of a kind that nothing here looks into. */
    NOT_LOOKED_INTO(false);

    private final boolean dangerous;

    InspectionReason(boolean dangerous) {
        this.dangerous = dangerous;
    }

    /** Whether it is a reason for quarantine. */
    public boolean dangerous() {
        return dangerous;
    }

    /** The key used in messages and data, for example {@code type-differs}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
