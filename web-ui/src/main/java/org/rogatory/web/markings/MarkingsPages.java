package org.rogatory.web.markings;

import org.rogatory.markings.Declarations;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What is declared to be marked too high is stopped before any page or call reads it. */
@Configuration(proxyBeanMethods = false)
class MarkingsPages implements WebMvcConfigurer {

    private final Declarations declarations;

    MarkingsPages(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new MarkingInterceptor(declarations));
    }
}
