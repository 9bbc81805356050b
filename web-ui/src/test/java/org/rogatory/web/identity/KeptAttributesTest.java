package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.persons.InstallationCipher;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.FlashMap;

/** What of a session lies in the database, and what becomes of it there. */
class KeptAttributesTest {

    private static final Instant START = Instant.parse("2026-05-05T06:00:00Z");
    private static final ClientRegistration CLIENT = ClientRegistration.withRegistrationId(Issuer.ID)
            .clientId("rogatory")
            .clientSecret("secret-of-the-client")
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("https://mla.example.org/login/oauth2/code/keycloak")
            .authorizationUri("https://id.example.org/auth")
            .tokenUri("https://id.example.org/token")
            .build();

    private final UserAccounts accounts = mock(UserAccounts.class);
    private final KeptAttributes attributes = at("here");

    private KeptAttributes at(String installation) {
        var marks = Installations.named(installation);
        var issuer = new StaticListableBeanFactory(Map.of("issuer", CLIENT)).getBeanProvider(ClientRegistration.class);
        return new KeptAttributes(new KeptSignIns(accounts, marks, issuer), new InstallationCipher(marks, "sessions"));
    }

    private static Account account(Role role) {
        var officer = new Officer("officer.uz", "Namunaeva Dilnoza", "UZ", "UZ-GPO", Set.of(role));
        return new Account(officer, "{bcrypt}!", true, "en");
    }

    @BeforeEach
    void known() {
        when(accounts.find("officer.uz")).thenReturn(Optional.of(account(Role.CENTRAL_OFFICER)));
    }

    private byte[] written(Object attribute) {
        return attributes.conversion().convert(attribute, byte[].class);
    }

    private Object read(byte[] kept) {
        return attributes.conversion().convert(kept, Object.class);
    }

    private static SecurityContext signedIn() {
        var details = OfficerDetails.of(account(Role.CENTRAL_OFFICER));
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));
    }

    private static Object principal(Object context) {
        return ((SecurityContext) context).getAuthentication().getPrincipal();
    }

    @Test
    void whoSignedInIsReadFromHisAccount() {
        var again = read(written(signedIn()));

        assertThat(principal(again)).isEqualTo(OfficerDetails.of(account(Role.CENTRAL_OFFICER)));
        assertThat(((SecurityContext) again).getAuthentication().isAuthenticated())
                .isTrue();
    }

    @Test
    void oneWhoseAccountHasChangedOrIsGoneIsSignedInNoMore() {
        var kept = written(signedIn());

        when(accounts.find("officer.uz")).thenReturn(Optional.of(account(Role.HEAD)));
        assertThat(read(kept)).isNull();
        when(accounts.find("officer.uz")).thenReturn(Optional.empty());
        assertThat(read(kept)).isNull();
    }

    @Test
    void whatWasTypedIsReadHereAndNowhereElse() {
        var form = new KeptForm.Shut("/work", "/work", "mark", "Testova Namuna");
        var kept = written(form);

        assertThat(read(kept)).isEqualTo(form);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Testova", "KeptForm", "shut");
        assertThat(at("elsewhere").conversion().convert(kept, Object.class)).isNull();
        kept[kept.length - 1]++;
        assertThat(read(kept)).isNull();
    }

    @Test
    void whatThisEditionDoesNotKnowIsNotThere() {
        assertThat(read(written(URI.create("https://example.org")))).isNull();
        assertThat(read(new byte[0])).isNull();
        assertThat(read(written(START))).isEqualTo(START);
        assertThat(read(written(new DefaultCsrfToken("header", "_csrf", "token"))))
                .isInstanceOf(DefaultCsrfToken.class);
    }

    @Test
    void aPartThatCannotBeKeptTakesNothingElseWithIt() {
        var flash = new FlashMap();
        flash.put("notice", "Done");
        flash.put("odd", new Object());

        Map<String, Object> again = (FlashMap) read(written(flash));

        assertThat(again).containsEntry("notice", "Done").containsEntry("odd", null);
    }

    @Test
    void ofTheIssuersWordOnlyWhatNamesHisSessionThereIsKept() {
        var officer = FreshTokenFilterTest.officer("s-1");
        var kept = written(
                new SecurityContextImpl(new OAuth2AuthenticationToken(officer, officer.getAuthorities(), Issuer.ID)));

        var again = (IssuedOfficer) principal(read(kept));

        assertThat(again.account()).isEqualTo(officer.account());
        assertThat(again.token().getSubject()).isEqualTo("7");
        assertThat(again.token().getClaimAsString("sid")).isEqualTo("s-1");
        assertThat(again.token().getIssuedAt()).isEqualTo(START);
        assertThat(again.token().getTokenValue()).isEqualTo("not kept");
    }

    @Test
    void theSecretOfThisClientStaysInItsFile() {
        var access =
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "access-token", START, START.plusSeconds(60));
        var client = new OAuth2AuthorizedClient(
                CLIENT, "officer.uz", access, new OAuth2RefreshToken("refresh-token", START));
        var kept = written(new HashMap<>(Map.of(Issuer.ID, client)));

        var plain = new InstallationCipher(Installations.named("here"), "sessions").decrypt(kept);
        assertThat(new String(plain, StandardCharsets.ISO_8859_1))
                .contains("refresh-token")
                .doesNotContain("secret-of-the-client");
        var again = (OAuth2AuthorizedClient) ((Map<?, ?>) read(kept)).get(Issuer.ID);
        assertThat(again.getClientRegistration()).isSameAs(CLIENT);
        assertThat(again.getRefreshToken().getTokenValue()).isEqualTo("refresh-token");
        assertThat(again.getAccessToken().getTokenValue()).isEqualTo("access-token");
    }
}
