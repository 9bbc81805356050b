package org.rogatory.web.markings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rogatory.cases.Refusal;
import org.rogatory.markings.Declarations;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Whatever is sent with a marking that is too high is not taken in: the parameter {@code declared} of any form and of any
 * call. Of what was typed nothing is kept; a page asks for the number in the classified registry instead. A call is
 * answered as calls are, also behind the door of the pages, where a script makes it.
 */
final class MarkingInterceptor implements HandlerInterceptor {

    private static final String DECLARED = "declared";

    private final Declarations declarations;

    MarkingInterceptor(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var declared = request.getParameter(DECLARED);
        if (declared == null || HttpMethod.GET.matches(request.getMethod()) || declarations.permits(declared)) {
            return true;
        }
        if (request.getServletPath().startsWith("/api/") || answersCalls(handler)) {
            throw Refusal.of("marking-too-high", DECLARED);
        }
        response.sendRedirect(request.getContextPath() + "/marking/" + Beginning.PART.key() + "?marking="
                + declarations.known(declared));
        return false;
    }

    private static boolean answersCalls(Object handler) {
        return handler instanceof HandlerMethod method
                && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), RestController.class);
    }
}
