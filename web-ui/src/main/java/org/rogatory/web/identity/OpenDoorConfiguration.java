package org.rogatory.web.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;

/**
 * The door that is open to everybody: whoever holds a letter may have it verified. Nobody signs in here and nothing is
 * changed, so there is neither a session nor a token of forms; all other guards are the same. So is the way out.
 */
@Configuration
class OpenDoorConfiguration {

    private static final String[] ADDRESSES = {"/verify", "/api/v1/verify", "/api/v1/verify/*"};

    private static final String WAY_OUT = "/leave";

    @Bean
    @Order(0)
    SecurityFilterChain openDoor(
            HttpSecurity http,
            OpenDoorThrottle throttle,
            @Value("${rogatory.verification.uploads:8}") int uploads,
            @Value("${rogatory.verification.uploads-of-one:2}") int uploadsOfOne) {
        return SecurityConfiguration.headers(http)
                .securityMatcher(ADDRESSES)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new OpenDoorThrottleFilter(throttle, uploads, uploadsOfOne), LogoutFilter.class)
                .build();
    }

    /** The way out of a quiet page leads away also for somebody whose session has ended just now. */
    @Bean
    @Order(0)
    SecurityFilterChain wayOut(HttpSecurity http) {
        return SecurityConfiguration.headers(http)
                .securityMatcher(WAY_OUT)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
