package org.rogatory.web.operations;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Measures are given at a port of their own and never at the door of pages. */
@Configuration
class MeasuresDoor {

    private static final String NONE = "-1";

    private final int port;
    private final boolean apart;

    MeasuresDoor(@Value("${management.server.port:" + NONE + "}") int port, @Value("${server.port:8080}") int pages) {
        this.port = port;
        this.apart = port > 0 && port != pages;
    }

    @Bean
    @Order(0)
    SecurityFilterChain measuresChain(HttpSecurity http) {
        return http.securityMatcher("/actuator/prometheus/**")
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((who, asked) -> new AuthorizationDecision(
                                apart && asked.getRequest().getLocalPort() == port)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
