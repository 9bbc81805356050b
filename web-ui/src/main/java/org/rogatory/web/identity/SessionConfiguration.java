package org.rogatory.web.identity;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Sessions in the memory of this node, the default: a register of them is kept, so that they can be ended. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = SessionConfiguration.KEPT, havingValue = "memory", matchIfMissing = true)
class SessionConfiguration {

    /** Where sessions are kept: {@code memory} or {@code database}. */
    static final String KEPT = "rogatory.identity.sessions";

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    RegisteredSessions openSessions(SessionRegistry sessions) {
        return new RegisteredSessions(sessions);
    }

    /** Tells the register when a session has ended by itself. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
