package org.rogatory.web.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** An attempt to sign in came before its time; its password was not looked at. */
final class SignInThrottled extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration left;

    SignInThrottled(Duration left) {
        super("Too many attempts to sign in");
        this.left = left;
    }

    /** How long the next attempt must wait. */
    Duration left() {
        return left;
    }
}
