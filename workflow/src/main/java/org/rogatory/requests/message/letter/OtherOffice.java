package org.rogatory.requests.message.letter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;

/**
 * To which office of the other State a file's letters, messages and sealed annexes go: to the one it names; where it
 * names none, or one that the directory does not know any more, to the addressee of that State for such files. Offices
 * there come and go.
 */
public final class OtherOffice {

    private OtherOffice() {}

    /** That of a file; empty where the directory knows no addressee of the State. */
    public static Optional<Authority> of(Directory directory, CaseFile file) {
        return of(directory, file.counterpartAuthority(), file.otherState(), CaseFamily.of(file.machine()));
    }

    /** The same where the office that is named, its State and the procedure are known. */
    static Optional<Authority> of(Directory directory, @Nullable String named, String state, String procedure) {
        return Optional.ofNullable(named).flatMap(directory::find).or(() -> directory.addressee(state, procedure));
    }
}
