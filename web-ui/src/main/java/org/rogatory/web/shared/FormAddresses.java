package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Some addresses only take a form. Where its answer is to be shown in another language, or what was typed is brought
 * back to it, such an address is asked for as a page: it leads to the nearest page above it, in the language chosen.
 */
@Component
class FormAddresses implements HandlerExceptionResolver, Ordered {

    private static final String LANGUAGE = "lang";

    private final ObjectProvider<RequestMappingHandlerMapping> addresses;

    FormAddresses(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> addresses) {
        this.addresses = addresses;
    }

    /** Before the server says that the method is not allowed. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        var root = request.getContextPath();
        var asked = request.getRequestURI().substring(root.length());
        if (!(failure instanceof HttpRequestMethodNotSupportedException)
                || !"GET".equals(request.getMethod())
                || asked.startsWith(ErrorPages.INTERFACE)) {
            return null;
        }
        var page = above(asked);
        if (page.isEmpty()) {
            return null;
        }
        try {
            response.sendRedirect(root + page.get() + language(request));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private static String language(HttpServletRequest request) {
        return Languages.of(request.getParameter(LANGUAGE))
                .map(language -> "?" + LANGUAGE + "=" + language.getLanguage())
                .orElse("");
    }

    private Optional<String> above(String address) {
        return Stream.iterate(parent(address), above -> !above.isEmpty(), FormAddresses::parent)
                .filter(this::page)
                .findFirst();
    }

    private static String parent(String address) {
        return address.substring(0, Math.max(address.lastIndexOf('/'), 0));
    }

    private boolean page(String address) {
        var path = PathContainer.parsePath(address);
        return addresses.getObject().getHandlerMethods().keySet().stream()
                .filter(FormAddresses::read)
                .flatMap(info -> Stream.ofNullable(info.getPathPatternsCondition()))
                .flatMap(patterns -> patterns.getPatterns().stream())
                .anyMatch(pattern -> pattern.matches(path));
    }

    /** Whether it is read by whoever asks, with no header or parameter that tells it apart. */
    private static boolean read(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && info.getHeadersCondition().isEmpty()
                && info.getParamsCondition().isEmpty();
    }
}
