package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rogatory.cases.Refusal;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A key that says nothing is none: a system that fills its header with nothing would be answered as at its first call, or
 * act twice though it believes itself protected. So no call is made with it, whichever that is.
 */
final class CallKeyInterceptor implements HandlerInterceptor {

    private static final String KEY = "Idempotency-Key";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var key = request.getHeader(KEY);
        if (key != null && key.isBlank() && answersCalls(handler)) {
            throw Refusal.of("idempotency-key-blank", KEY);
        }
        return true;
    }

    private static boolean answersCalls(Object handler) {
        return handler instanceof HandlerMethod method
                && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), RestController.class);
    }
}
