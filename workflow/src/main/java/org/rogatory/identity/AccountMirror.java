package org.rogatory.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.identity.UserAdministration.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts whose holders an issuer of identities knows: entered at the first sign-in and brought up to date at every
 * further one, so that all others find colleagues, candidates and names where they always do.
 */
@Service
public class AccountMirror {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,119}");

    private final UserAccountRepository accounts;
    private final Postings postings;
    private final ApplicationEventPublisher events;

    AccountMirror(UserAccountRepository accounts, Postings postings, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.postings = postings;
        this.events = events;
    }

    /**
     * The account of whom the issuer vouches for, as he is now. The subject decides whose it is: another name changes
     * nothing, and a name that is somebody else's is refused.
     *
     * @param subject the issuer and its own unchanging name of the holder
     */
    @Transactional
    public Account enter(String subject, Officer holder, String language) {
        var account = accounts.ofSubject(subject).orElseGet(() -> bound(subject, holder, language));
        var known = account.account();
        if (AccountNames.reserved(known.officer().username())) {
            throw new AccountRefused("account-name");
        }
        if (!known.enabled()) {
            throw new AccountRefused("account-closed");
        }
        if (!known.officer().state().equals(holder.state())) {
            throw new AccountRefused("account-moved");
        }
        if (!account.holds(holder)) {
            var change = new Change(holder.displayName(), holder.authority(), holder.roles());
            postings.change(account, change, AccountNames.SYSTEM);
            AccountLeft.between(known.officer(), account.account().officer()).ifPresent(events::publishEvent);
        }
        return account.account();
    }

    /** The user name of whom the issuer calls so; empty where he has never signed in. */
    @Transactional(readOnly = true)
    public Optional<String> named(String subject) {
        return accounts.ofSubject(subject)
                .map(found -> found.account().officer().username());
    }

    /** An account that was kept here is taken over where it is of the same State and authority; its password ends. */
    private UserAccount bound(String subject, Officer holder, String language) {
        var name = holder.username();
        if (!NAME.matcher(name).matches() || AccountNames.reserved(name)) {
            throw new AccountRefused("account-name");
        }
        var kept = accounts.findById(name);
        var account = kept.orElseGet(() -> new UserAccount(holder, Account.KEPT_ELSEWHERE, language));
        if (account.bound() || !account.servesWith(holder)) {
            throw new AccountRefused("account-taken");
        }
        account.bind(subject);
        tell(kept.isPresent() ? "identity.assign" : "identity.create", name);
        return accounts.save(account);
    }

    private void tell(String action, String username) {
        events.publishEvent(new AccountChanged(action, username, AccountNames.SYSTEM));
    }
}
