package org.rogatory.cases;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAccounts.Account;
import org.springframework.stereotype.Component;

/**
 * Who is told of a file: who answers for it, as long as it is not shut to him, else the officers of the authority that
 * keeps it. Who is kept out is shown no notice, so of a file for named people only all who are named are told as well.
 */
@Component
public class Addressees {

    private final UserAccounts accounts;
    private final KnownAccess access;

    Addressees(UserAccounts accounts, KnownAccess access) {
        this.accounts = accounts;
        this.access = access;
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
        return owner == null || shut(file, owner) ? office(file) : Officer.personal(owner);
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

    /** His account is asked for only where somebody is kept out of the file. */
    private boolean shut(CaseFile file, String owner) {
        return access.shutToSome(file.caseRef()) && access.shut(file.caseRef()).test(officer(file, owner));
    }

    /** Of whose account is not kept here no post is known. */
    private Officer officer(CaseFile file, String owner) {
        return accounts.find(owner)
                .map(Account::officer)
                .orElseGet(() -> new Officer(owner, owner, file.state(), file.authority(), Set.of()));
    }
}
