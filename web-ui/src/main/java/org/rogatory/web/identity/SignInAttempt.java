package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Whether a request tries to sign in. Read exactly as the sign-in itself reads it: the same address and the same header
 * can be written in many ways.
 */
final class SignInAttempt {

    private static final RequestMatcher FORM =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-in");

    private SignInAttempt() {}

    static boolean byForm(HttpServletRequest request) {
        return FORM.matches(request);
    }

    static boolean byHeader(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }
}
