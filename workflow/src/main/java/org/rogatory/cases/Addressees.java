package org.rogatory.cases;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAccounts.Account;
import org.springframework.stereotype.Component;

/**
 * Who is told of a file: who answers for it, as long as he works on it and it is not shut to him, else the officers of
 * the authority that keeps it. A file that is closed is not handed over when who answered for it leaves. Who is kept out
 * is shown no notice, so of a file for named people only all who are named are told as well.
 */
@Component
public class Addressees {

    private final UserAccounts accounts;
    private final KnownAccess access;
    private final Clock clock;

    Addressees(UserAccounts accounts, KnownAccess access, Clock clock) {
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    /** Who answers for the file, else the officers of its authority; of a request of ours these. */
    public Set<String> of(CaseFile file) {
        return with(file, Set.of(answering(file)));
    }

    /** The same without those who are named. */
    public String answering(CaseFile file) {
        return file.outgoing() ? office(file) : owner(file);
    }

    /** Who answers for the file, whichever State asks, else the officers of its authority. */
    public String owner(CaseFile file) {
        var owner = file.owner();
        return owner != null && sees(owner, file) ? Officer.personal(owner) : office(file);
    }

    /** These, and all who are named where the file is for named people only. */
    public Set<String> with(CaseFile file, Collection<String> told) {
        var all = new LinkedHashSet<>(told);
        if (file.marks().reserved()) {
            access.named(file.caseRef()).stream().map(Officer::personal).forEach(all::add);
        }
        return all;
    }

    private static String office(CaseFile file) {
        return Officer.principalOf(file.authority(), Role.CENTRAL_OFFICER);
    }

    /** Of whose account is not kept here no post is known: he is told as long as the file is not shut to him. */
    private boolean sees(String owner, CaseFile file) {
        return accounts.find(owner)
                .map(account -> works(account, file))
                .orElseGet(() -> !shut(file, new Officer(owner, owner, file.state(), file.authority(), Set.of())));
    }

    /** Who serves elsewhere by now has the file only where it was given to him or to his post there. */
    private boolean works(Account account, CaseFile file) {
        var officer = account.officer();
        return account.enabled() && officer.worksOnFiles() && !shut(file, officer) && has(officer, file);
    }

    private boolean has(Officer officer, CaseFile file) {
        return officer.authority().equals(file.authority()) || access.given(file.caseRef(), officer, clock.instant());
    }

    private boolean shut(CaseFile file, Officer officer) {
        return access.shut(file.caseRef()).test(officer);
    }
}
