package org.rogatory.web.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Leaves a trace of tokens that were refused: how many, once a minute at most, and never what was sent. */
class TokenWatch {

    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final String NOBODY = "unknown";

    private final ApplicationEventPublisher events;
    private final Clock clock;
    private Instant told = Instant.EPOCH;
    private int refused;

    TokenWatch(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent failure) {
        if (failure.getAuthentication() instanceof BearerTokenAuthenticationToken) {
            var count = counted();
            if (count > 0) {
                events.publishEvent(new SignInWatch.SignInTried(
                        "identity.token_refused", NOBODY, NOBODY, Map.of("count", String.valueOf(count))));
            }
        }
    }

    /** How many to tell of now; none while the last telling is fresh. */
    private synchronized int counted() {
        refused++;
        var now = clock.instant();
        if (now.isBefore(told.plus(QUIET))) {
            return 0;
        }
        var count = refused;
        told = now;
        refused = 0;
        return count;
    }
}
