package org.rogatory.web.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.rogatory.web.shared.PagesWithoutEngine.signIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.UserAdministration;
import org.rogatory.web.shared.PagesWithoutEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Tag("slow")
@WebMvcTest
@ContextConfiguration(classes = PagesWithoutEngine.class)
class AccountPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UserAdministration users;

    @Test
    void namesWhatIsWrongWithAChange() {
        assertThat(mvc.post()
                        .uri("/administration/users/officer.uz")
                        .param("displayName", "")
                        .param("authority", "KZ-GPO")
                        .session(signIn(mvc, "admin.uz"))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#displayName\"", "href=\"#authority\"", "href=\"#roles\"")
                .doesNotContain("??");
    }

    @Test
    void saysOfALongNameThatItIsTooLongAndNotThatItIsMissing() {
        assertThat(mvc.post()
                        .uri("/administration/users/officer.uz")
                        .param("displayName", "Namunaeva ".repeat(29))
                        .param("authority", "UZ-GPO")
                        .param("roles", "drafter")
                        .param("lang", "en")
                        .session(signIn(mvc, "admin.uz"))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("The name is too long: use at most 200 characters")
                .doesNotContain("Give the name of the user");
    }

    private MvcTestResult send(String address, String role, long version) {
        return mvc.post()
                .uri("/administration/users" + address)
                .param("displayName", "Sinovova Aziza")
                .param(address.isEmpty() ? "username" : "unused", "system")
                .param("authority", "UZ-GPO")
                .param("roles", role)
                .param("language", "uz")
                .param("password", "long enough it is")
                .param("version", String.valueOf(version))
                .param("lang", "en")
                .session(signIn(mvc, "admin.uz"))
                .with(csrf())
                .exchange();
    }

    @Test
    void aNameOfTheProductIsNobodys() {
        assertThat(send("", "drafter", 0))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#username\"", "one that the program uses itself")
                .doesNotContain("??");
    }

    @Test
    void saysAtTheRolesThatAnotherHasChosenThePassword() {
        assertThat(send("/officer.uz", "auditor", 0))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#roles\"", "Another person has chosen the password", "name=\"version\" value=\"0\"")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/disable", "/password"})
    void everyFormTellsTheVersionThatWasSeen(String page) {
        assertThat(mvc.get().uri("/administration/users/officer.uz" + page).session(signIn(mvc, "admin.uz")))
                .bodyText()
                .contains("name=\"version\" value=\"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/disable", "/password", "/enable"})
    void whatAnotherChangedMeanwhileIsNotWrittenOver(String page) {
        assertThat(send("/officer.uz" + page, "drafter", 1))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody changed this account")
                .doesNotContain("??");
    }

    /** He sees what he typed and how the account stands now, and decides anew. */
    @Test
    void whatWasTypedIsNotLostWhereAnotherWasFaster() {
        assertThat(send("/officer.uz", "drafter", 1))
                .hasStatus(409)
                .bodyText()
                .contains("value=\"Sinovova Aziza\"", "Name: Namunaeva Dilnoza", "name=\"version\" value=\"0\"")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/disable", "/password", "/enable"})
    void nothingIsDoneWhereTheFormDoesNotSayWhatWasSeen(String page) {
        assertThat(mvc.post()
                        .uri("/administration/users/officer.uz" + page)
                        .param("displayName", "Sinovova Aziza")
                        .param("authority", "UZ-GPO")
                        .param("roles", "drafter")
                        .param("lang", "en")
                        .session(signIn(mvc, "admin.uz"))
                        .with(csrf()))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody changed this account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin.uz", "drafter.kz", "nobody"})
    void changesNoOwnForeignOrUnknownAccount(String username) {
        assertThat(mvc.post()
                        .uri("/administration/users/{name}/password", username)
                        .session(signIn(mvc, "admin.uz"))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void endsTheSessionsOfAClosedAccountAndKeepsWhatWasTyped() {
        var officer = signIn(mvc, "officer.uz");
        var typing = signIn(mvc, "officer.uz");
        assertThat(mvc.get().uri("/directory").session(officer)).hasStatusOk();

        assertThat(mvc.post()
                        .uri("/administration/users/officer.uz/disable")
                        .param("version", "0")
                        .session(signIn(mvc, "admin.uz"))
                        .with(csrf()))
                .hasRedirectedUrl("/administration/users");

        assertThat(mvc.get().uri("/directory").session(officer)).hasRedirectedUrl("/sign-in?ended");
        var sent = mvc.post()
                .uri("/search")
                .param("number", "typed by hand")
                .session(typing)
                .with(csrf())
                .exchange();
        assertThat(sent).hasRedirectedUrl("/sign-in?ended");
        assertThat(sent.getResponse().getCookie("ROGATORY_KEPT")).isNotNull();
    }

    private MvcTestResult closes(MockHttpSession admin, String knowingly) {
        return mvc.post()
                .uri("/administration/users/deputy.uz/disable")
                .param("version", "0")
                .param("knowingly", knowingly)
                .session(admin)
                .with(csrf())
                .exchange();
    }

    /** It may be stolen: what that shuts is said before, and then it is closed. */
    @Test
    void closesTheLastWhoOpensACabinetOnceThatIsConfirmed() {
        when(users.close(any(), eq("deputy.uz"), eq(false))).thenThrow(Refusal.of("cabinet-last", "authority"));
        var admin = signIn(mvc, "admin.uz");
        var page = "/administration/users/deputy.uz/disable";
        assertThat(closes(admin, "")).hasRedirectedUrl(page);
        assertThat(mvc.get().uri(page).param("lang", "en").session(admin))
                .bodyText()
                .contains("Nobody else can open the cabinet", "href=\"#knowingly\"", "name=\"knowingly\"")
                .doesNotContain("??");
        assertThat(closes(admin, "true")).hasRedirectedUrl("/administration/users");
        verify(users).close(any(), eq("deputy.uz"), eq(true));
    }

    @Test
    void whatNeedsNoConfirmationAsksForNone() {
        assertThat(mvc.get().uri("/administration/users/officer.uz/disable").session(signIn(mvc, "admin.uz")))
                .bodyText()
                .doesNotContain("knowingly");
    }

    @Test
    void showsANewPasswordOnce() {
        var admin = signIn(mvc, "admin.uz");
        assertThat(mvc.post()
                        .uri("/administration/users/officer.uz/password")
                        .param("version", "0")
                        .session(admin)
                        .with(csrf()))
                .hasRedirectedUrl("/administration/users/officer.uz/password-shown");
        var shown = "/administration/users/officer.uz/password-shown";
        assertThat(mvc.get().uri(shown).session(admin))
                .bodyText()
                .containsPattern("[a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{5}");
        assertThat(mvc.get().uri(shown).session(admin)).hasRedirectedUrl("/administration/users");
    }

    @Test
    void asksForAPasswordThatIsLongNewAndTypedTwice() {
        assertThat(mvc.post()
                        .uri("/password")
                        .param("present", "demo")
                        .param("chosen", "short")
                        .session(signIn(mvc, "officer.uz"))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#chosen\"")
                .doesNotContain("value=\"short\"");
    }

    @Test
    void turnsGuessingAway() {
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(guess()).isEqualTo("/sign-in?failed");
        }
        assertThat(guess()).isEqualTo("/sign-in?throttled");
    }

    private String guess() {
        return mvc.post()
                .uri("/sign-in")
                .param("username", "guessed.uz")
                .param("password", "wrong")
                .with(csrf())
                .exchange()
                .getResponse()
                .getRedirectedUrl();
    }
}
