package org.rogatory.web.identity;

import static org.springframework.http.HttpHeaders.RETRY_AFTER;
import static org.springframework.http.HttpHeaders.WWW_AUTHENTICATE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.rogatory.identity.UserAccounts;
import org.rogatory.web.shared.ContentPolicy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/**
 * The embedded default: pages open by the sign-in form, the interface by HTTP Basic. Where an issuer of identities is
 * set, nothing of it is there and {@link IssuerDoors} are.
 */
@Configuration
@ConditionalOnProperty(name = Issuer.SETTING, havingValue = Issuer.NONE, matchIfMissing = true)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/error",
        "/sign-in",
        "/webjars/**",
        "/fonts/**",
        "/*.css",
        "/*.js",
        "/*.svg",
        "/favicon.ico",
        "/actuator/health/**",
        "/livez",
        "/readyz",
        "/v3/api-docs/**",
        "/v3/api-docs*"
    };

    private final FormOwner owners;
    private final FreshAccountFilter fresh;
    private final CarrierSenderFilter carriers;
    private final Clock clock;

    SecurityConfiguration(FormOwner owners, UserAccounts accounts, Clock clock) {
        this.owners = owners;
        this.clock = clock;
        this.fresh = new FreshAccountFilter(accounts, owners, clock);
        this.carriers = new CarrierSenderFilter(accounts);
    }

    @Bean
    AuthenticationProvider embeddedSignIn(UserAccounts accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        return new EmbeddedSignIn(accounts, passwords, throttle);
    }

    @Bean
    @Order(1)
    SecurityFilterChain interfaceChain(HttpSecurity http, SignInSettings settings) {
        return headers(http)
                .securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/v1/schemas/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new ForeignPageFilter(), LogoutFilter.class)
                .addFilterBefore(new WholeAnswerFilter(), LogoutFilter.class)
                .addFilterBefore(new RemoteSignInFilter(settings), LogoutFilter.class)
                .addFilterAfter(new OwnPasswordFilter(), AnonymousAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(SecurityConfiguration::askForPassword))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(
                        (request, response, refusal) -> Problems.write(response, 403, "role-refused")))
                .build();
    }

    /** Whoever was not let in comes back to the form, which says why. */
    private static AuthenticationFailureHandler leadBack() {
        var back = new ExceptionMappingAuthenticationFailureHandler();
        back.setDefaultFailureUrl("/sign-in?failed");
        back.setExceptionMappings(Map.of(SignInThrottled.class.getName(), "/sign-in?throttled"));
        return back;
    }

    /** Where the accounts cannot be asked, or the attempt comes too early, the password is not what is wrong. */
    private static void askForPassword(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof AuthenticationServiceException) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (refusal instanceof SignInThrottled throttled) {
            response.setHeader(RETRY_AFTER, String.valueOf(throttled.left().toSeconds() + 1));
            Problems.write(response, HttpStatus.TOO_MANY_REQUESTS.value(), "sign_in_throttled");
            return;
        }
        response.setHeader(WWW_AUTHENTICATE, "Basic realm=\"Rogatory\", charset=\"UTF-8\"");
        Problems.write(response, 401, "sign-in-required");
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http, SignInSettings settings, SessionRegistry sessions) {
        return aged(headers(http), settings, clock)
                .authorizeHttpRequests(SecurityConfiguration::pages)
                .formLogin(form -> form.loginPage("/sign-in")
                        .successHandler(new SignedInHandler(owners))
                        .failureHandler(leadBack())
                        .permitAll())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .sessionManagement(session -> registered(session, sessions, owners))
                .addFilterBefore(carriers, CsrfFilter.class)
                .addFilterBefore(new RemoteSignInFilter(settings), LogoutFilter.class)
                .addFilterAfter(fresh, AnonymousAuthenticationFilter.class)
                .addFilterAfter(new OwnPasswordFilter(), FreshAccountFilter.class)
                .exceptionHandling(refusals -> askToSignIn(refusals, owners))
                .build();
    }

    /** Which pages are open to whom; what an officer may do there is judged where it is done. */
    static void pages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(OPEN)
                .permitAll()
                .requestMatchers("/administration/users/**")
                .authenticated()
                .requestMatchers("/administration/**")
                .hasRole("ADMINISTRATOR")
                .anyRequest()
                .authenticated();
    }

    /** Whoever has not signed in is led to the sign-in page, and what he had typed is kept. */
    static void askToSignIn(ExceptionHandlingConfigurer<HttpSecurity> refusals, FormOwner owners) {
        refusals.defaultAuthenticationEntryPointFor(
                        (request, response, refusal) -> {
                            response.setHeader("HX-Redirect", request.getContextPath() + "/sign-in?expired");
                            response.setStatus(401);
                        },
                        new RequestHeaderRequestMatcher("HX-Request"))
                .accessDeniedHandler(new StaleFormHandler(owners))
                .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/sign-in"), request -> true);
    }

    /** As many sessions as he likes, each known, so that all can be ended. */
    static void registered(
            SessionManagementConfigurer<HttpSecurity> session, SessionRegistry sessions, FormOwner owners) {
        session.sessionFixation(fixation -> fixation.changeSessionId());
        session.maximumSessions(-1).sessionRegistry(sessions).expiredSessionStrategy(ended -> leadAway(ended, owners));
    }

    /** The register knows whose session it was. */
    private static void leadAway(SessionInformationExpiredEvent ended, FormOwner owners) throws IOException {
        var owner = ended.getSessionInformation().getPrincipal() instanceof SignedIn reader
                ? owners.mark(reader.account().getUsername())
                : null;
        EndedSession.leadAway(ended.getRequest(), ended.getResponse(), owner);
    }

    /** Before anything else looks at the session. */
    static HttpSecurity aged(HttpSecurity http, SignInSettings settings, Clock clock) {
        return http.addFilterBefore(
                new LongestSessionFilter(settings.longestSession(), clock), DisableEncodeUrlFilter.class);
    }

    /** The same headers behind every door. */
    static HttpSecurity headers(HttpSecurity http) {
        return http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.OWN))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(), payment=()")));
    }
}
