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
 * What resolutions are written on: a file, or a letter that the desk has entered and that lies in no file of its office.
 *
 * @param ref reference of the file, or the entry of the letter
 * @param authority who keeps it
 * @param closed nothing more is to be done about it
 * @param file null for a letter
 * @param key under which key its words lie: a letter in a file that another authority keeps shares the key of that file
 */
record Matter(
        String ref,
        String state,
        String authority,
        boolean closed,
        @Nullable CaseFile file,
        String key) {

    private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Matter of(CaseFile file) {
        var ref = file.caseRef();
        return new Matter(ref, file.state(), file.authority(), file.closedAt() != null, file, ref);
    }

    static Matter of(EntryView letter, String state, boolean closed) {
        return new Matter(letter.entryId(), state, letter.authority(), closed, null, DeskLetters.key(letter));
    }

    /** The same letter as it lies in a file. */
    Matter under(String caseRef) {
        return new Matter(ref, state, authority, closed, file, caseRef);
    }

    /** Whether it is of a letter: files have references that tell State, procedure and year. */
    static boolean ofLetter(String ref) {
        return ENTRY.matcher(ref).matches();
    }

    boolean letter() {
        return file == null;
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
