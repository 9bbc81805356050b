package org.rogatory.requests.message;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;

/**
 * To which office of the other State a file's letters and messages go: to the one it names; where it names none, or one
 * that the directory does not know any more, to the first addressee of that State. Offices there come and go.
 */
final class OtherOffice {

    private OtherOffice() {}

    /** Empty where the directory knows no addressee of the State. */
    static Optional<Authority> of(Directory directory, @Nullable String named, String state) {
        return Optional.ofNullable(named).flatMap(directory::find).or(() -> directory.mlaDefault(state));
    }
}
