package org.rogatory.referral.file;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;

/**
 * Who of an organisation is told of a file of its: who has it, as long as he serves there. A file of referral is not
 * handed over when its worker leaves, and nobody who serves elsewhere by then learns of it.
 */
@Component
public class FileKeepers {

    private static final Set<Role> POSTS = Set.of(Role.SERVICE_PROVIDER, Role.FIRST_RESPONDER, Role.COORDINATOR);

    private final UserAccounts accounts;

    FileKeepers(UserAccounts accounts) {
        this.accounts = accounts;
    }

    /** The principal of who has the file; empty where nobody has it, or who has it serves there no more. */
    public Optional<String> owner(CaseFile file) {
        return there(file, file.owner());
    }

    /** Who has the file, or has begun it; where neither serves there any more, all of the organisation who do such work. */
    public Set<String> of(CaseFile file) {
        var owner = file.owner();
        return there(file, owner == null ? file.draftedBy() : owner)
                .map(Set::of)
                .orElseGet(() -> posts(file));
    }

    /** All of the organisation who work on such files. */
    static Set<String> posts(CaseFile file) {
        var posts = new LinkedHashSet<String>();
        POSTS.forEach(role -> posts.add(Officer.principalOf(file.authority(), role)));
        return posts;
    }

    /** Of whose account is not kept here nothing is known. */
    private Optional<String> there(CaseFile file, @Nullable String username) {
        return Optional.ofNullable(username)
                .filter(name -> accounts.find(name)
                        .map(account -> account.enabled()
                                && account.officer().authority().equals(file.authority()))
                        .orElse(true))
                .map(Officer::personal);
    }
}
