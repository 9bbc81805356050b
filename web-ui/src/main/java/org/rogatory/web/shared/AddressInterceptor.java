package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.rogatory.cases.Refusal;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What an address names, no parameter names otherwise: forms are bound from both, and a parameter would come first. An
 * address that says two things leads nowhere.
 */
final class AddressInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named
                && named.entrySet().stream().anyMatch(part -> contradicted(part, request))) {
            throw Refusal.notFound();
        }
        return true;
    }

    private static boolean contradicted(Map.Entry<?, ?> part, HttpServletRequest request) {
        var values = request.getParameterValues(String.valueOf(part.getKey()));
        return values != null && !Arrays.stream(values).allMatch(value -> value.equals(part.getValue()));
    }
}
