package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Whether a request tries to sign in, and as whom. Read exactly as the sign-in itself reads it: the same address and the
 * same header can be written in many ways.
 */
final class SignInAttempt {

    private static final RequestMatcher FORM =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-in");
    private static final BasicAuthenticationConverter HEADER = new BasicAuthenticationConverter();

    private SignInAttempt() {}

    static boolean byForm(HttpServletRequest request) {
        return FORM.matches(request);
    }

    static boolean byHeader(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** Whose names are tried, by the form and by the header; none where nobody signs in with this request. */
    static List<String> usernames(HttpServletRequest request) {
        var names = new ArrayList<String>();
        if (byHeader(request)) {
            names.add(inHeader(request));
        }
        if (byForm(request)) {
            names.add(Objects.toString(request.getParameter("username"), ""));
        }
        return names;
    }

    private static String inHeader(HttpServletRequest request) {
        try {
            var tried = HEADER.convert(request);
            return tried == null ? "" : tried.getName();
        } catch (AuthenticationException broken) {
            return "";
        }
    }
}
