package org.rogatory.web.identity;

import java.time.Duration;
import java.util.Map;
import org.rogatory.audit.AuditEvent;
import org.rogatory.identity.UserAccounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Watches who signs in and who fails to, and leaves the trace, never with what was typed: it says how long the next
 * attempt must wait. Where an issuer of identities is set nobody is asked for a password here, and nothing is counted.
 */
@Component
class SignInWatch {

    private static final String NOBODY = "unknown";
    private static final String FAILED = "identity.sign_in_failed";

    private final SignInThrottle throttle;
    private final UserAccounts accounts;
    private final ApplicationEventPublisher events;
    private final boolean passwords;

    SignInWatch(
            SignInThrottle throttle,
            UserAccounts accounts,
            ApplicationEventPublisher events,
            @Value("${" + Issuer.SETTING + ":" + Issuer.NONE + "}") String issuer) {
        this.throttle = throttle;
        this.accounts = accounts;
        this.events = events;
        this.passwords = Issuer.NONE.equals(issuer);
    }

    /** Somebody signed in to the pages, failed to, or signed out; also who failed to say his own password within. */
    record SignInTried(String action, String subject, String actor, Map<String, String> details)
            implements AuditEvent {}

    @EventListener
    void failed(AbstractAuthenticationFailureEvent failure) {
        var attempt = failure.getAuthentication();
        if (attempt instanceof BearerTokenAuthenticationToken) {
            return; // nobody guesses a signature; what became of the token is told by TokenWatch
        }
        if (failure.getException() instanceof AuthenticationServiceException) {
            return; // the accounts could not be asked: nobody has guessed wrongly
        }
        var delay = passwords ? throttle.wait(attempt.getName(), address(attempt)) : Duration.ZERO;
        var subject = known(attempt.getName());
        events.publishEvent(new SignInTried(FAILED, subject, NOBODY, details(delay)));
    }

    /** Whoever sits at the open session of this name did not know its password. */
    void guessed(String username, String address) {
        var delay = throttle.wait(username, address);
        events.publishEvent(new SignInTried(FAILED, username, username, details(delay)));
    }

    /** By the form; a national system that signs in with each call leaves the traces of its calls. */
    @EventListener
    void cameIn(InteractiveAuthenticationSuccessEvent success) {
        var username = success.getAuthentication().getName();
        events.publishEvent(new SignInTried("identity.sign_in", username, username, Map.of()));
    }

    /** By his own wish; a session that ends by itself leaves no trace. */
    @EventListener
    void wentOut(LogoutSuccessEvent left) {
        var username = left.getAuthentication().getName();
        events.publishEvent(new SignInTried("identity.sign_out", username, username, Map.of()));
    }

    /** A name without an account may be a password in the wrong field: it is not kept. */
    private String known(String typed) {
        return accounts.find(typed).map(account -> account.officer().username()).orElse(NOBODY);
    }

    private static Map<String, String> details(Duration delay) {
        return delay.isZero() ? Map.of() : Map.of("delay", delay.toSeconds() + "s");
    }

    static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : NOBODY;
    }
}
