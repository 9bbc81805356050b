package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The realm of the repository says what the program reads: its roles, its groups, its scopes and its people. */
class RealmTest {

    /** No role of the application: whoever holds it signs in with a second factor. */
    private static final String SECOND_FACTOR = "second-factor";

    private final JsonNode realm = new JsonMapper()
            .readTree(Path.of("..", "docker", "keycloak", "realm.json").toFile());
    private final IssuedClaims claims = new IssuedClaims(Directory.load());

    private static Set<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    private static Set<String> names(JsonNode list) {
        return list.valueStream().map(entry -> entry.path("name").asString()).collect(Collectors.toSet());
    }

    @Test
    void rolesAreThoseOfTheProgram() {
        assertRoles(realm);
    }

    @Test
    void aRoleThatOneSideDoesNotKnowIsFound() {
        var without = realm.deepCopy();
        ((ArrayNode) without.at("/roles/realm")).remove(0);
        assertThatThrownBy(() -> assertRoles(without)).isInstanceOf(AssertionError.class);

        var more = realm.deepCopy();
        ((ArrayNode) more.at("/roles/realm")).addObject().put("name", "stranger");
        assertThatThrownBy(() -> assertRoles(more))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("stranger");
    }

    private static void assertRoles(JsonNode realm) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .map(Role::key)
                .collect(Collectors.toSet());
        roles.add(SECOND_FACTOR);

        assertThat(names(realm.at("/roles/realm"))).isEqualTo(roles);
    }

    @Test
    void whoeverLooksAfterTheSystemNeedsASecondFactor() {
        var guarded = realm.at("/roles/realm")
                .valueStream()
                .filter(role -> texts(role.at("/composites/realm")).contains(SECOND_FACTOR))
                .map(role -> role.path("name").asString());

        assertThat(guarded).containsExactlyInAnyOrder("administrator", "auditor", "operator");
        assertThat(realm.path("browserFlow").asString()).isEqualTo("rogatory browser");
        assertThat(realm.at("/authenticatorConfig/0/config/condUserRole").asString())
                .isEqualTo(SECOND_FACTOR);
    }

    @Test
    void everyUserHasAPlaceHereAndTheNumberOfHisAccountNeverChanges() {
        var users = realm.path("users").valueStream().toList();

        assertThat(users).hasSizeGreaterThan(20).allSatisfy(user -> {
            var officer = claims.officer(said(user));
            assertThat(user.path("id").asString()).as(officer.username()).matches("[0-9a-f-]{36}");
            assertThat(officer.roles().stream().map(Role::key).collect(Collectors.toSet()))
                    .isEqualTo(texts(user.path("realmRoles")));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "responder, unit-1, first_responder screener",
        "responder2, unit-1, first_responder screener",
        "caseworker, shelter-1, service_provider screener",
        "caseworker2, shelter-1, service_provider screener",
        "supervisor, shelter-1, supervisor head",
        "coordinator, nc, coordinator screener",
        "coordinator2, nc, coordinator screener",
        "commission1, nc, identification_body",
        "commission2, nc, identification_body",
        "commission3, nc, identification_body",
        "commission4, nc, identification_body",
        "commission5, nc, identification_body",
        "commission6, nc, identification_body"
    })
    void whoWorksOnReferralsStandsWhereTheDemoWorldHasHim(String who, String place, String roles) {
        for (var state : List.of("uz", "kz")) {
            var authority = state + "-" + place;
            var officer = claims.officer(said(user(who + "." + state + "." + authority)));
            assertThat(officer.authority()).isEqualToIgnoringCase(authority);
            assertThat(officer.roles().stream().map(Role::key))
                    .as(officer.username())
                    .containsExactlyInAnyOrder(roles.split(" "));
        }
    }

    private JsonNode user(String username) {
        return realm.path("users")
                .valueStream()
                .filter(user -> username.equals(user.path("username").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> said(JsonNode user) {
        var said = new HashMap<String, Object>();
        said.put("preferred_username", user.path("username").asString());
        said.put("groups", List.copyOf(texts(user.path("groups"))));
        said.put("roles", List.copyOf(texts(user.path("realmRoles"))));
        return said;
    }

    @Test
    void scopesAreThoseThatCallsNeed() throws IOException {
        var scopes = names(realm.path("clientScopes")).stream()
                .filter(name -> name.startsWith("rogatory."))
                .collect(Collectors.toSet());

        assertThat(scopes)
                .containsExactlyInAnyOrder(
                        ScopeOfActs.READ,
                        ScopeOfActs.DRAFT,
                        ScopeOfActs.DOCUMENTS,
                        ScopeOfActs.ACT,
                        ScopeOfActs.DECIDE,
                        ScopeOfActs.SIGN,
                        ScopeOfActs.SEALED,
                        ScopeOfActs.SEND,
                        ScopeOfActs.OFFICE,
                        ScopeOfActs.ARCHIVE,
                        ScopeOfActs.ACCESS);
        assertThat(documented()).isEqualTo(scopes);
    }

    /** The scopes in the table of the documentation. */
    private static Set<String> documented() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "keycloak.md")).stream()
                .filter(line -> line.startsWith("| `rogatory.") && !line.contains(".identity."))
                .map(line -> line.split("`")[1])
                .collect(Collectors.toSet());
    }

    @Test
    void noClientTakesPasswordsAndNoSecretIsWrittenDown() {
        assertThat(realm.path("clients").valueStream().toList()).hasSize(2).allSatisfy(client -> {
            assertThat(client.path("publicClient").asBoolean()).isFalse();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.path("secret").asString()).matches("\\$\\{ROGATORY_[A-Z]+_SECRET}");
        });
        var pages = realm.at("/clients/0/attributes");
        assertThat(pages.path("pkce.code.challenge.method").asString()).isEqualTo("S256");
        assertThat(pages.path("backchannel.logout.url").asString())
                .endsWith("/logout/connect/back-channel/" + Issuer.ID);
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo((int) FreshTokenFilter.LONGEST.toSeconds());
    }
}
