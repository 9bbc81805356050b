package org.rogatory.web.identity;

import java.util.List;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CurrentReader;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers ask for the officer; the description of the interface does not show him as a parameter. */
@Configuration
class OfficerConfiguration implements WebMvcConfigurer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Officer.class);
    }

    private final CurrentReader reader;

    OfficerConfiguration(CurrentReader reader) {
        this.reader = reader;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OfficerArgumentResolver(reader));
    }
}
