package org.rogatory.web.shared;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mockito.Mockito;
import org.rogatory.identity.AccountRefused;
import org.rogatory.identity.Delegations;
import org.rogatory.identity.Delegations.Delegation;
import org.rogatory.identity.FailedAttempts;
import org.rogatory.identity.KnownNetworks;
import org.rogatory.identity.Mandate;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.SeenAccounts;
import org.springframework.context.annotation.Bean;

/** One of the synthetic officers was named to administer the accounts of his region. */
class DelegationsWithoutEngine {

    private static final String DEPUTY = "deputy.uz";
    private static final Set<String> REGION = Set.of("UZ-REG-1", "UZ-DIST-1");

    /** The rule itself, on who was named here. */
    static Mandate mandate(Officer reader) {
        var within = reader.username().equals(DEPUTY) ? REGION : Set.<String>of();
        return new Mandate(reader, reader.has(Role.ADMINISTRATOR), within, Set.of(DEPUTY));
    }

    private static Officer officer(String username) {
        return Objects.requireNonNull(PagesWithoutEngine.OFFICERS.get(username));
    }

    @Bean
    FailedAttempts failedAttempts() {
        return new AttemptsInMemory();
    }

    @Bean
    KnownNetworks knownNetworks() {
        return new NetworksInMemory();
    }

    @Bean
    Delegations delegations() {
        var delegations = Mockito.mock(Delegations.class);
        when(delegations.mandate(any())).thenAnswer(asked -> mandate(asked.getArgument(0)));
        var named = new Delegation(DEPUTY, "UZ-REG-1", "admin.uz", Instant.parse("2026-05-04T06:00:00Z"));
        when(delegations.of(any())).thenReturn(List.of(named));
        when(delegations.find(any(), eq(DEPUTY))).thenReturn(Optional.of(named));
        when(delegations.takeBack(any(), eq(DEPUTY))).thenReturn(true);
        when(delegations.candidates(any())).thenReturn(List.of(officer("clerk.uz"), officer("officer.uz")));
        when(delegations.name(any(), eq("clerk.uz"), eq("UZ-REG-1"))).thenReturn(true);
        when(delegations.name(any(), eq("officer.uz"), eq("UZ-GPO")))
                .thenThrow(new AccountRefused("password-of-another"));
        return delegations;
    }

    /** Every account stands at its first version here. */
    @Bean
    SeenAccounts seenAccounts() {
        var seen = Mockito.mock(SeenAccounts.class);
        doAnswer(asked -> {
                    Long version = asked.getArgument(1);
                    if (version == null || version != 0) {
                        throw new AccountRefused("account-changed");
                    }
                    asked.<Runnable>getArgument(2).run();
                    return null;
                })
                .when(seen)
                .act(any(), any(), any());
        return seen;
    }
}
