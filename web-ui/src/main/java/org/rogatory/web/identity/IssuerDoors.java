package org.rogatory.web.identity;

import static org.springframework.http.HttpHeaders.WWW_AUTHENTICATE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.rogatory.figures.OutsideCalls;
import org.rogatory.identity.UserAccounts;
import org.rogatory.law.ReferenceData;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.client.RestClient;

/**
 * The doors where an issuer of identities is set: people come from it by a code and its proof (PKCE), national systems
 * bring its tokens. No password is taken here, by no door.
 */
@Configuration
@ConditionalOnProperty(Issuer.SETTING)
class IssuerDoors {

    private final ClientRegistration issuer;
    private final IssuedAccounts issued;
    private final FormOwner owners;
    private final Clock clock;
    private final OAuth2AuthorizedClientRepository clients = new HttpSessionOAuth2AuthorizedClientRepository();
    private final RestClient line;

    IssuerDoors(ClientRegistration issuer, IssuedAccounts issued, FormOwner owners, OutsideCalls calls, Clock clock) {
        this.issuer = issuer;
        this.issued = issued;
        this.owners = owners;
        this.line = IssuerConfiguration.http(calls);
        this.clock = clock;
    }

    /** What the doors ask of the rest of the node. */
    record Household(
            SignInSettings settings,
            UserAccounts accounts,
            SessionRegistry sessions,
            ApplicationEventPublisher events) {}

    @Bean
    Household household(
            SignInSettings settings,
            UserAccounts accounts,
            SessionRegistry sessions,
            ApplicationEventPublisher events) {
        return new Household(settings, accounts, sessions, events);
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokenChain(HttpSecurity http, JwtDecoder bearerTokens, ReferenceData law) {
        return SecurityConfiguration.headers(http)
                .securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/v1/schemas/**")
                        .permitAll()
                        .anyRequest()
                        .access(new ScopeOfActs(law.lifecycles())))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new WholeAnswerFilter(), LogoutFilter.class)
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.decoder(bearerTokens).jwtAuthenticationConverter(new TokenOfficers(issued)))
                        .authenticationEntryPoint(IssuerDoors::askForToken))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(IssuerDoors::askForToken)
                        .accessDeniedHandler(
                                (request, response, refusal) -> Problems.write(response, 403, "scope-refused")))
                .build();
    }

    private static void askForToken(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.setHeader(WWW_AUTHENTICATE, "Bearer realm=\"Rogatory\"");
        Problems.write(response, 401, "sign-in-required");
    }

    @Bean
    @Order(2)
    SecurityFilterChain issuedPageChain(
            HttpSecurity http, Household household, IssuedSessions begunThere, IssuerSettings settings) {
        var registrations = new InMemoryClientRegistrationRepository(issuer);
        return SecurityConfiguration.aged(SecurityConfiguration.headers(http), household.settings(), clock)
                .authorizeHttpRequests(SecurityConfiguration::pages)
                .oauth2Login(login -> login.clientRegistrationRepository(registrations)
                        .authorizedClientRepository(clients)
                        .loginPage("/sign-in")
                        .tokenEndpoint(token -> token.accessTokenResponseClient(codes()))
                        .userInfoEndpoint(user -> user.oidcUserService(new OidcOfficers(issued)))
                        .successHandler(new SignedInHandler(owners))
                        .failureHandler(new IssuedRefusal(household.events(), clock)))
                .oidcLogout(logout -> logout.clientRegistrationRepository(registrations)
                        .backChannel(told -> told.logoutHandler(new IssuerLogout(begunThere))))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(new IssuerSignOut(clients, line))
                        .logoutSuccessUrl("/sign-in?out"))
                .sessionManagement(session -> SecurityConfiguration.registered(session, household.sessions(), owners))
                .addFilterBefore(new CarrierSenderFilter(household.accounts()), CsrfFilter.class)
                .addFilterAfter(
                        new FreshAccountFilter(household.accounts(), owners, clock),
                        AnonymousAuthenticationFilter.class)
                .addFilterAfter(new FreshTokenFilter(refresh(), owners, settings, clock), FreshAccountFilter.class)
                .exceptionHandling(refusals -> SecurityConfiguration.askToSignIn(refusals, owners))
                .build();
    }

    private RestClientAuthorizationCodeTokenResponseClient codes() {
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(line);
        return codes;
    }

    private StillIssued refresh() {
        var refresh = new RestClientRefreshTokenTokenResponseClient();
        refresh.setRestClient(line);
        return new TokenRefresh(clients, refresh, IssuerConfiguration.idTokens(issuer), issued);
    }
}
