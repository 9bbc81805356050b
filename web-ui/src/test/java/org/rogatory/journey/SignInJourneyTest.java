package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Coming in, finding work, and the pages that are useful on their own. */
class SignInJourneyTest extends BrowserTest {

    @Test
    void comesInAndGoesOut() {
        var officer = reader("ru").also("en").open("/cases").look("sign-in");
        officer.signIn("officer.uz", "wrong").look("sign-in-wrong");
        assertThat(officer.shows("#notice")).isTrue();

        officer.signIn("officer.uz", Reader.PASSWORD);
        assertThat(officer.page().url()).contains("/registers/all");
        officer.open("/work").look("work");

        officer.page().click("form.rg-out button");
        assertThat(officer.page().url()).contains("/sign-in?out");
        officer.open("/work");
        assertThat(officer.page().url()).contains("/sign-in");
    }

    @Test
    void goesFromSignInToACaseWithTheKeyboardAlone() {
        var begun = as("drafter.uz").post("/cases", Scenarios.content("SC-01")).body();
        as("drafter.uz").act(begun.path("caseRef").asString(), "submit");
        var officer = reader("ru").also("en").open("/sign-in");
        var keyboard = officer.tabTo("#username").page().keyboard();
        keyboard.type("drafter.uz");
        officer.tabTo("#password");
        keyboard.type(Reader.PASSWORD);
        keyboard.press("Enter");
        officer.page().waitForURL("**/work");

        officer.tabTo("nav a[href='/registers/all']");
        keyboard.press("Enter");
        officer.page().waitForURL("**/registers/all");
        officer.tabTo("a[href^='/cases/UZ-']");
        keyboard.press("Enter");

        officer.page().waitForURL("**/cases/UZ-*");
        officer.look("case-by-keyboard");
    }

    @Test
    void verifiesALetterWithoutSigningIn() {
        var stranger = reader("ru").also("en").open("/verify").look("verify");
        var letter = new FilePayload("letter.pdf", "application/pdf", "no letter".getBytes(StandardCharsets.UTF_8));
        stranger.page().setInputFiles("#file", letter);
        stranger.submit().look("verify-file");
        assertThat(stranger.shows("#answer .rg-find--error")).isTrue();
        stranger.open("/verify?c=00000-00000-00000-00000").look("verify-code");
        assertThat(stranger.shows("#answer .rg-find--warn")).isTrue();
    }

    @Test
    void readsTheDirectoryAndTheLegalBasis() {
        var officer = reader("ru").also("en").signIn("officer.uz");

        officer.open("/directory?state=KZ").look("directory");
        officer.open("/legal-basis").look("legal-basis");
        officer.type(Map.of("requesting", "UZ", "requested", "KZ", "date", "2026-05-05"))
                .submit()
                .look("legal-basis-answer");

        assertThat(officer.shows("ol.rg-advice li")).isTrue();
        officer.open("/work/all").look("all-work");
        officer.open("/cases").look("cases");
        officer.open("/cases/UZ-MLA-2026-999999").look("not-found");
    }
}
