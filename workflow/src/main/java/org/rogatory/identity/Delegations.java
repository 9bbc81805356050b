package org.rogatory.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.identity.UserAccounts.Account;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who administers accounts: the administrator of a State, and whom he names for an authority and all below it. It is
 * read anew whenever somebody administers, so what is taken back ends at once, whoever vouches for him at the sign-in.
 */
@Service
public class Delegations {

    private final DelegateRepository delegates;
    private final UserAccountRepository accounts;
    private final EntityManager held;
    private final AuthorityBranches branches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Delegations(
            DelegateRepository delegates,
            UserAccountRepository accounts,
            EntityManager held,
            AuthorityBranches branches,
            ApplicationEventPublisher events,
            Clock clock) {
        this.delegates = delegates;
        this.accounts = accounts;
        this.held = held;
        this.branches = branches;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody who was named for an authority, by whom and when. */
    public record Delegation(String username, String authority, String namedBy, Instant namedAt) {}

    /** Whose accounts an officer administers now: one query, none for the administrator of a State. */
    @Transactional(readOnly = true)
    public Mandate mandate(Officer holder) {
        if (holder.has(Role.ADMINISTRATOR)) {
            return new Mandate(holder, true, Set.of(), Set.of());
        }
        var named = delegates.ofState(holder.state());
        var within = named.stream()
                .filter(delegate -> delegate.holds(holder))
                .findFirst()
                .map(delegate -> branches.branch(delegate.authority()))
                .orElse(Set.of());
        return new Mandate(holder, false, within, names(named));
    }

    /** Who was named in the State of its administrator, by authority; nobody for others. */
    @Transactional(readOnly = true)
    public List<Delegation> of(Officer admin) {
        return admin.has(Role.ADMINISTRATOR)
                ? delegates.ofState(admin.state()).stream().map(Delegate::view).toList()
                : List.of();
    }

    /** One who was named in the State of its administrator. */
    @Transactional(readOnly = true)
    public Optional<Delegation> find(Officer admin, String username) {
        return kept(admin, username).map(Delegate::view);
    }

    /** Who may be named by the administrator of a State, by name: who may sign in and was not named yet. */
    @Transactional(readOnly = true)
    public List<Officer> candidates(Officer admin) {
        var named = names(delegates.ofState(admin.state()));
        return accounts.ofState(admin.state()).stream()
                .map(UserAccount::account)
                .filter(account -> eligible(admin, account))
                .map(Account::officer)
                .filter(officer -> !named.contains(officer.username()))
                .sorted(Comparator.comparing(Officer::displayName, ReadingOrder.ofNames()))
                .toList();
    }

    /**
     * Names an officer for an authority in which, or below which, he serves; false where he may not be named, was named
     * already or serves elsewhere. Refused while another has chosen his password; who gives him one at the same moment
     * crosses the naming, since that changes his account too.
     */
    @Transactional
    public boolean name(Officer admin, String username, String authority) {
        var account = accounts.findById(username)
                .filter(found -> eligible(admin, found.account()))
                .filter(found -> branches.branch(authority)
                        .contains(found.account().officer().authority()))
                .filter(found -> delegates.findById(username).isEmpty());
        account.ifPresent(found -> {
            found.demandOwnPassword();
            held.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            var officer = found.account().officer();
            delegates.save(new Delegate(officer, authority, admin.username(), clock.instant()));
            tell("identity.delegate", officer.username(), admin.username(), authority);
        });
        return account.isPresent();
    }

    /** Takes back what the administrator of the State has given; false where he who is meant was not named there. */
    @Transactional
    public boolean takeBack(Officer admin, String username) {
        var kept = kept(admin, username);
        kept.ifPresent(delegate -> drop(delegate, admin.username()));
        return kept.isPresent();
    }

    /** His account was closed: what he was named for ends with it. */
    void end(String username, String actor) {
        delegates.findById(username).ifPresent(delegate -> drop(delegate, actor));
    }

    /** His account was changed: what he was named for ends with his place, or with a role that does not go with it. */
    void follow(Officer officer, String actor) {
        delegates
                .findById(officer.username())
                .filter(delegate -> !delegate.holds(officer))
                .ifPresent(delegate -> drop(delegate, actor));
    }

    private void drop(Delegate delegate, String actor) {
        delegates.delete(delegate);
        tell("identity.take_back", delegate.username(), actor, delegate.authority());
    }

    private void tell(String action, String username, String actor, String authority) {
        events.publishEvent(new DelegationChanged(action, username, actor, authority));
    }

    private Optional<Delegate> kept(Officer admin, String username) {
        return delegates
                .findById(username)
                .filter(delegate ->
                        admin.has(Role.ADMINISTRATOR) && delegate.state().equals(admin.state()));
    }

    /** Who looks on or operates is no administrator besides, and the administrator of a State needs no naming. */
    private boolean eligible(Officer admin, Account account) {
        return admin.has(Role.ADMINISTRATOR)
                && mandate(admin).administers(account.officer())
                && account.enabled()
                && account.officer().roles().stream().noneMatch(Officer.ONLOOKERS::contains);
    }

    private static Set<String> names(List<Delegate> delegates) {
        return delegates.stream().map(Delegate::username).collect(Collectors.toUnmodifiableSet());
    }
}
