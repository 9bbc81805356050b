package org.rogatory.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.identity.UserAdministration.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers serve and since when: what somebody wrote before he came to an authority he wrote for another. */
@Service
public class Postings {

    private final UserAccountRepository accounts;
    private final Delegations delegations;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Postings(UserAccountRepository accounts, Delegations delegations, Clock clock, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.delegations = delegations;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The user names of those who serve at an authority of a State and may sign in, each with the moment since when he
     * does; the beginning of time for those who have served nowhere else. One query.
     */
    @Transactional(readOnly = true)
    public Map<String, Instant> at(String state, String authority) {
        return accounts.serving(state, authority).stream()
                .collect(Collectors.toMap(UserAccount::username, UserAccount::servesSince));
    }

    /** Changes an account that may be changed, and tells it; whom its holder administers follows. */
    void change(UserAccount account, Change change, String by) {
        account.assign(change.roles());
        account.move(change.displayName(), change.authority(), clock.instant());
        events.publishEvent(new AccountChanged("identity.assign", account.username(), by));
        delegations.follow(account.account().officer(), by);
    }
}
