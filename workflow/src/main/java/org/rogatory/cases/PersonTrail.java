package org.rogatory.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditEvent;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of an authority did and looked into, for those who oversee them there; that it was read is kept too. */
@Service
public class PersonTrail {

    private final TrailRepository trail;
    private final UserAccounts accounts;
    private final ApplicationEventPublisher events;

    PersonTrail(TrailRepository trail, UserAccounts accounts, ApplicationEventPublisher events) {
        this.trail = trail;
        this.accounts = accounts;
        this.events = events;
    }

    /** Somebody has read what a person did. */
    record PersonRead(String subject, String actor, Map<String, String> details) implements AuditEvent {

        @Override
        public String action() {
            return "audit.person";
        }
    }

    /** Whether an officer oversees others at all. */
    public static boolean mayRead(Officer overseer) {
        return Readers.readsAccessLog(overseer);
    }

    /** Those whom he oversees: the people of his own authority. */
    public List<Officer> overseen(Officer overseer) {
        Roles.demand(mayRead(overseer));
        return accounts.officersOf(overseer.state()).stream()
                .filter(one -> one.authority().equals(overseer.authority()))
                .toList();
    }

    /** A page of what one of them did before a place, newest first; a person of another authority is not found. */
    @Transactional
    public Listed<AuditEntry> page(String username, long before, Officer overseer) {
        Roles.demand(mayRead(overseer));
        var there = accounts.find(username)
                .filter(UserAccounts.Account::enabled)
                .map(UserAccounts.Account::officer)
                .filter(one -> one.authority().equals(overseer.authority()));
        if (there.isEmpty()) {
            throw Refusal.notFound();
        }
        var scope = AccessScope.of(overseer);
        var page = Listed.of(trail.ofPerson(username, before, scope, Listed.limit()));
        var rows = Map.of("rows", String.valueOf(page.lines().size()));
        events.publishEvent(new PersonRead(username, overseer.username(), rows));
        return new Listed<>(told(page.lines(), scope), page.more());
    }

    /** Lists that a person was shown name files that are closed to who oversees him. */
    private List<AuditEntry> told(List<AuditEntry> rows, AccessScope scope) {
        var shown = ShownFiles.of(rows);
        var untold = shown.isEmpty() ? Set.<String>of() : trail.unseen(shown, scope);
        return untold.isEmpty()
                ? rows
                : rows.stream().map(row -> ShownFiles.without(untold, row)).toList();
    }
}
