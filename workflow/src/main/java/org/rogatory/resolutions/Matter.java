package org.rogatory.resolutions;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Subject;
import org.rogatory.registers.DeskLetters;
import org.rogatory.registers.EntryView;

/**
 * What resolutions are written on: a file, or a letter that the desk has entered and that lies in no file yet.
 *
 * @param ref reference of the file, or the entry of the letter
 * @param authority who keeps it
 * @param closed nothing more is to be done about it
 * @param file null for a letter
 */
record Matter(
        String ref,
        String state,
        String authority,
        boolean closed,
        @Nullable CaseFile file) {

    private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Matter of(CaseFile file) {
        return new Matter(file.caseRef(), file.state(), file.authority(), file.closedAt() != null, file);
    }

    static Matter of(EntryView letter, String state) {
        return new Matter(letter.entryId(), state, letter.authority(), letter.voided() != null, null);
    }

    /** Whether it is of a letter: files have references that tell State, procedure and year. */
    static boolean ofLetter(String ref) {
        return ENTRY.matcher(ref).matches();
    }

    boolean letter() {
        return file == null;
    }

    /** Under which key its words lie. */
    String key() {
        return file == null ? DeskLetters.key(authority) : ref;
    }

    /** Whose heads write the first resolution: of who keeps it, and of the unit that drafts our own request. */
    List<String> headed() {
        return file != null && file.outgoing() ? List.of(authority, file.unit()) : List.of(authority);
    }

    NewNotice notice(String recipient, String code) {
        return file == null
                ? new NewNotice(recipient, "letter_" + code, Subject.LETTER, ref)
                : new NewNotice(recipient, code, ref);
    }
}
