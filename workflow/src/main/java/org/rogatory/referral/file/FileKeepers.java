package org.rogatory.referral.file;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAccounts.Account;
import org.springframework.stereotype.Component;

/**
 * Who of an organisation is told of a file of its: who has it, as long as he serves there and it is not shut to him. A
 * file of referral is not handed over when its worker leaves, and nobody who serves elsewhere by then learns of it.
 */
@Component
public class FileKeepers {

    private static final Set<Role> POSTS = Set.of(Role.SERVICE_PROVIDER, Role.FIRST_RESPONDER, Role.COORDINATOR);

    private final UserAccounts accounts;
    private final Cases cases;

    FileKeepers(UserAccounts accounts, Cases cases) {
        this.accounts = accounts;
        this.cases = cases;
    }

    /** The principal of who has the file; empty where nobody has it, or who has it serves there or sees it no more. */
    public Optional<String> owner(CaseFile file) {
        return there(file, file.owner());
    }

    /** Who has the file, or has begun it; where he does not see to it any more, all there who do such work. */
    public Set<String> of(CaseFile file) {
        var owner = file.owner();
        return person(file, owner == null ? file.draftedBy() : owner);
    }

    /** Who has done something in the file; where he does not see to it any more, all there who do such work. */
    public Set<String> person(CaseFile file, @Nullable String username) {
        return there(file, username).map(Set::of).orElseGet(() -> posts(file));
    }

    /** All of the organisation who work on such files. */
    public static Set<String> posts(CaseFile file) {
        var posts = new LinkedHashSet<String>();
        POSTS.forEach(role -> posts.add(Officer.principalOf(file.authority(), role)));
        return posts;
    }

    /** Of whose account is not kept here nothing is known. */
    private Optional<String> there(CaseFile file, @Nullable String username) {
        return Optional.ofNullable(username)
                .filter(name ->
                        accounts.find(name).map(account -> sees(account, file)).orElse(true))
                .map(Officer::personal);
    }

    /** Who is kept out of the file is shown no notice of it, and others are told instead. */
    private boolean sees(Account account, CaseFile file) {
        var officer = account.officer();
        return account.enabled()
                && officer.authority().equals(file.authority())
                && cases.lookUp(file.caseRef(), AccessScope.of(officer)).isPresent();
    }
}
