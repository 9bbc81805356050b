package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAdministration;
import org.rogatory.journey.RunningNode;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.referral.contact.SafetySaid;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.WebApplicationContext;

/** Somebody is let in to a file of referral by calls: two who see it do that, and nobody beside them learns of it. */
class GuardedAccessApiTest extends RunningNode {

    private static final String FIRST = "first-head.uz.uz-nc";
    private static final String SECOND = "second-head.uz.uz-nc";

    /** Head there as well, without a post of referral. */
    private static final String BLIND = "blind-head.uz.uz-nc";

    private static final String LET_IN = "reader.uz.uz-nc";

    private final WebApplicationContext node;
    private final JdbcClient jdbc;

    GuardedAccessApiTest(@Autowired WebApplicationContext node, @Autowired JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void come() {
        var password = String.valueOf(node.getBean(PasswordEncoder.class).encode("demo"));
        var leading = Set.of(Role.HEAD, Role.COORDINATOR);
        List.of(
                        officer(FIRST, leading),
                        officer(SECOND, leading),
                        officer(BLIND, Set.of(Role.HEAD)),
                        officer(LET_IN, Set.of(Role.REGISTRAR)))
                .forEach(each -> node.getBean(UserAdministration.class).ensure(each, password, "en"));
    }

    private static Officer officer(String username, Set<Role> roles) {
        return new Officer(username, username, "UZ", "UZ-NC", roles);
    }

    @AfterEach
    void leave() {
        jdbc.sql("delete from access_grant").update();
        jdbc.sql("delete from identity_user where username in (:names)")
                .param("names", List.of(FIRST, SECOND, BLIND, LET_IN))
                .update();
    }

    private String opened() {
        var officer = node.getBean(UserAccounts.class)
                .find("coordinator.uz.uz-nc")
                .orElseThrow()
                .officer();
        var caseRef = node.getBean(FirstContacts.class).begin(SafetySaid.NOTHING, officer);
        as("coordinator.uz.uz-nc").writes(caseRef, "keep-draft", Map.of());
        return caseRef;
    }

    private String proposed(String caseRef) {
        var whom = Map.of("officer", LET_IN, "reason", "related", "words", "He knows the other file (synthetic).");
        var asked = as(FIRST).post("/access/files/" + caseRef + "/admit", whom);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body().path("status").asString()).isEqualTo("asked");
        return "/access/grants/" + asked.body().path("grantId").asString();
    }

    @Test
    void twoWhoSeeTheFileLetSomebodyInAndTakeThatBack() {
        var caseRef = opened();
        var grant = proposed(caseRef);
        var yes = Map.of("decision", "approve");
        assertThat(as(LET_IN).get("/cases/" + caseRef).status()).isEqualTo(404);
        assertThat(as(FIRST).post(grant + "/decide", yes).code()).isEqualTo("access-second");
        assertThat(as(SECOND).post(grant + "/decide", yes).status()).isEqualTo(200);
        assertThat(as(LET_IN).get("/cases/" + caseRef).status()).isEqualTo(200);
        assertThat(as(LET_IN).get(grant).status()).isEqualTo(200);
        assertThat(as(SECOND).post(grant + "/take-back", Map.of()).status()).isEqualTo(200);
        assertThat(as(LET_IN).get("/cases/" + caseRef).status()).isEqualTo(404);
    }

    @Test
    void nobodyBesideThemLearnsOfIt() {
        var caseRef = opened();
        var grant = proposed(caseRef);
        for (var username : List.of(LET_IN, BLIND, "head.uz", "supervisor.uz.uz-unit-1")) {
            assertThat(as(username).get(grant).status()).as(username).isEqualTo(404);
            assertThat(as(username)
                            .post(grant + "/decide", Map.of("decision", "approve"))
                            .status())
                    .as(username)
                    .isEqualTo(404);
            assertThat(as(username).get("/access/grants").body().toString())
                    .as(username)
                    .doesNotContain(caseRef);
        }
        assertThat(as(SECOND).get("/access/grants").body().path("office").toString())
                .contains(caseRef);
    }

    @Test
    void nobodyComesInByHisOwnWordOrByOneAlone() {
        var caseRef = opened();
        var file = "/access/files/" + caseRef;
        for (var step : List.of("/challenge", "/request")) {
            assertThat(as(LET_IN).post(file + step, Map.of("reason", "duty")).status())
                    .as(step)
                    .isEqualTo(404);
        }
        var elsewhere = Map.of("officer", "officer.uz", "reason", "related");
        assertThat(as(FIRST).post(file + "/admit", elsewhere).code()).isEqualTo("access-officer");
        var named = Map.of("part", "file", "reference", caseRef, "readers", List.of("officer.uz"));
        assertThat(as(FIRST).post(file + "/readers", named).code()).isEqualTo("reader-unknown");
        var order = Map.of("officer", LET_IN, "until", CalledFile.in(5), "text", "Look into it (synthetic).");
        assertThat(as(FIRST).post("/cases/" + caseRef + "/resolutions", order).code())
                .isEqualTo("role");
        for (var username : List.of(LET_IN, "officer.uz")) {
            assertThat(as(username).get("/cases/" + caseRef).status())
                    .as(username)
                    .isEqualTo(404);
        }
    }
}
