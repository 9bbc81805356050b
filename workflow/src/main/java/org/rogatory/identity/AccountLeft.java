package org.rogatory.identity;

import java.util.Optional;

/**
 * Somebody can no longer sign in, serves elsewhere now, or works on files no more: what was given to him by name ends.
 */
public record AccountLeft(String username) {

    /** What a change of his account tells; nothing of one who works on files as before, where he did. */
    static Optional<AccountLeft> between(Officer before, Officer after) {
        var leaves = !before.authority().equals(after.authority()) || before.worksOnFiles() && !after.worksOnFiles();
        return leaves ? Optional.of(new AccountLeft(before.username())) : Optional.empty();
    }
}
