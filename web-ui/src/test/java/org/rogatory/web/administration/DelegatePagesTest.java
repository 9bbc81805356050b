package org.rogatory.web.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.web.shared.PagesWithoutEngine.signIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.web.shared.PagesWithoutEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who was named for an authority sees and changes its accounts; naming is for the administrator of the State. */
@Tag("slow")
@WebMvcTest
@ContextConfiguration(classes = PagesWithoutEngine.class)
class DelegatePagesTest {

    private static final String USERS = "/administration/users";
    private static final String DELEGATES = "/administration/delegates";

    @Autowired
    private MockMvcTester mvc;

    private MvcTestResult open(String username, String address) {
        return mvc.get()
                .uri(address)
                .param("lang", "en")
                .session(signIn(mvc, username))
                .exchange();
    }

    private MvcTestResult send(String username, String address, Map<String, String> fields) {
        var request = mvc.post()
                .uri(address)
                .param("lang", "en")
                .session(signIn(mvc, username))
                .with(csrf());
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    @Test
    void listsWhatIsHisToAdministerAndNothingElse() {
        assertThat(open("deputy.uz", USERS))
                .hasStatusOk()
                .bodyText()
                .contains(USERS + "/clerk.uz/disable", "for which you were named")
                .doesNotContain("officer.uz", "admin.uz", "operator.uz", USERS + "/deputy.uz", DELEGATES, "??");
    }

    @Test
    void offersOnlyRolesAndAuthoritiesThatHeMayGive() {
        assertThat(open("deputy.uz", USERS + "/new"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"UZ-DIST-1\"", "value=\"head\"")
                .doesNotContain(
                        "value=\"UZ-GPO\"",
                        "value=\"administrator\"",
                        "value=\"auditor\"",
                        "value=\"operator\"",
                        "value=\"system\"",
                        "??");
        assertThat(open("admin.uz", USERS + "/new"))
                .bodyText()
                .contains("value=\"UZ-GPO\"", "value=\"administrator\"")
                .doesNotContain("value=\"system\"");
    }

    @ParameterizedTest
    @CsvSource({"UZ-GPO, drafter, #authority", "KZ-GPO, drafter, #authority", "UZ-DIST-1, administrator, #roles"})
    void refusesWhatWasNotOffered(String authority, String role, String place) {
        var fields = Map.of("displayName", "Sinovova Aziza", "authority", authority, "roles", role);
        assertThat(send("deputy.uz", USERS + "/clerk.uz", fields))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"" + place + "\"")
                .doesNotContain("??");
        var wanted = Map.of(
                "displayName", "Sinovova Aziza",
                "username", "aziza.uz",
                "authority", authority,
                "roles", role,
                "language", "uz",
                "password", "long enough it is");
        assertThat(send("deputy.uz", USERS, wanted)).hasStatus(422).bodyText().contains("href=\"" + place + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deputy.uz", "officer.uz", "admin.uz", "drafter.kz", "nobody"})
    void noOtherAccountIsThereForHim(String username) {
        for (var page : List.of("", "/disable", "/password")) {
            assertThat(open("deputy.uz", USERS + "/" + username + page)).hasStatus(404);
            assertThat(send("deputy.uz", USERS + "/" + username + page, Map.of()))
                    .hasStatus(404);
        }
        assertThat(send("deputy.uz", USERS + "/" + username + "/enable", Map.of()))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deputy.uz", "officer.uz", "operator.uz"})
    void namesNobodyHimself(String username) {
        for (var page : List.of("", "/new", "/deputy.uz/end")) {
            assertThat(open(username, DELEGATES + page)).hasStatus(403);
        }
        assertThat(send(username, DELEGATES, Map.of("username", "clerk.uz", "authority", "UZ-REG-1")))
                .hasStatus(403);
        assertThat(send(username, DELEGATES + "/deputy.uz/end", Map.of())).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.uz", "operator.uz", "clerk.uz"})
    void whoWasNotNamedAdministersNothing(String username) {
        for (var page : List.of("", "/new", "/clerk.uz", "/clerk.uz/disable", "/x/password-shown")) {
            assertThat(open(username, USERS + page)).as(page).hasStatus(403);
        }
        assertThat(send(username, USERS, Map.of())).hasStatus(403);
        assertThat(send(username, USERS + "/clerk.uz", Map.of())).hasStatus(403);
        assertThat(open(username, "/administration/nothing")).hasStatus(403);
    }

    @Test
    void tellsWhoWasNamedAndTakesItBack() {
        assertThat(open("admin.uz", DELEGATES))
                .hasStatusOk()
                .bodyText()
                .contains("deputy.uz", DELEGATES + "/deputy.uz/end")
                .doesNotContain("??");
        assertThat(open("admin.uz", DELEGATES + "/deputy.uz/end"))
                .hasStatusOk()
                .bodyText()
                .contains("action=\"" + DELEGATES + "/deputy.uz/end\"")
                .doesNotContain("??");
        assertThat(send("admin.uz", DELEGATES + "/deputy.uz/end", Map.of())).hasRedirectedUrl(DELEGATES);
        assertThat(send("admin.uz", DELEGATES + "/clerk.uz/end", Map.of())).hasStatus(404);
        assertThat(open("admin.uz", DELEGATES + "/clerk.uz/end")).hasStatus(404);
    }

    @Test
    void namesWhoWasChosen() {
        assertThat(open("admin.uz", DELEGATES + "/new"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"clerk.uz\"", "value=\"UZ-REG-1\"")
                .doesNotContain("??");
        assertThat(send("admin.uz", DELEGATES, Map.of("username", "clerk.uz", "authority", "UZ-REG-1")))
                .hasRedirectedUrl(DELEGATES);
    }

    @Test
    void whoIsNamedSignsInAgain() {
        var clerk = signIn(mvc, "clerk.uz");
        assertThat(mvc.get().uri("/directory").session(clerk)).hasStatusOk();
        send("admin.uz", DELEGATES, Map.of("username", "clerk.uz", "authority", "UZ-REG-1"));
        assertThat(mvc.get().uri("/directory").session(clerk)).hasRedirectedUrl("/sign-in?ended");
    }

    @Test
    void saysOfWhomAPasswordWasChosenThatHeCannotBeNamedYet() {
        assertThat(send("admin.uz", DELEGATES, Map.of("username", "officer.uz", "authority", "UZ-GPO")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#username\"", "Another person has chosen the password")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', #username",
        "nobody, UZ-REG-1, #username",
        "<script>, UZ-REG-1, #username",
        "clerk.uz, KZ-GPO, #authority",
        "clerk.uz, nowhere, #authority",
        "officer.uz, UZ-REG-1, #authority"
    })
    void saysWhatIsWrongWithAChoice(String username, String authority, String place) {
        assertThat(send("admin.uz", DELEGATES, Map.of("username", username, "authority", authority)))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"" + place + "\"")
                .doesNotContain("<script>", "??");
    }
}
