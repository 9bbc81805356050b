package org.rogatory.web.identity;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Leaves a trace of tokens that were refused: how many, once a minute at most, and never what was sent. */
class TokenWatch {

    private static final String NOBODY = "unknown";

    private final ApplicationEventPublisher events;
    private final MinuteCount refused;

    TokenWatch(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.refused = new MinuteCount(clock);
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent failure) {
        if (failure.getAuthentication() instanceof BearerTokenAuthenticationToken) {
            var count = refused.counted();
            if (count > 0) {
                events.publishEvent(new SignInWatch.SignInTried(
                        "identity.token_refused", NOBODY, NOBODY, Map.of("count", String.valueOf(count))));
            }
        }
    }
}
