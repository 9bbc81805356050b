package org.rogatory.web.identity;

import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CurrentReader;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the officer who asks, as a plain parameter {@code Officer officer}. */
final class OfficerArgumentResolver implements HandlerMethodArgumentResolver {

    private final CurrentReader reader;

    OfficerArgumentResolver(CurrentReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Officer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return reader.demanded();
    }
}
