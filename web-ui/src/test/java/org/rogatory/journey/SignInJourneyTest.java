package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Coming in, finding work, and the pages that are useful on their own. */
class SignInJourneyTest extends BrowserTest {

    private static final String STRAY = "/cases/stray-messages";

    private final WebApplicationContext node;

    SignInJourneyTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    /** Types the number at the last message that waits and sends it when the session is over; returns the field. */
    private static String typedTooLate(Reader officer, String caseRef) {
        officer.open(STRAY);
        var last = officer.page().locator("main form:has([name=caseRef])").last();
        var field = last.locator("[name=caseRef]");
        var typedAt = field.getAttribute("id");
        field.fill(caseRef);
        officer.endSession();
        last.locator("button").click();
        return typedAt;
    }

    /** The fields in which a number stands once the kept form was opened again. */
    private static Object filled(Reader officer) {
        officer.signInHere("officer.uz").page().click("#kept-open");
        officer.page().waitForURL("**" + STRAY);
        return officer.page()
                .locator("[name=caseRef]")
                .evaluateAll("all => all.filter(one => one.value).map(one => one.id)");
    }

    @Test
    void findsWhatWasTypedAtOneMessageAtNoOther() {
        var ours = new Prepared(this).submitted(Prepared.summons());
        var theirs = "KZ-MLA-2026-9" + ours.substring(ours.length() - 4);
        var officer = reader("ru").signIn("officer.uz");
        for (var number : List.of(theirs + "1", theirs + "2")) {
            StrayAnswer.send(node, number);
            officer.awaiting(STRAY, "main form:has-text('" + number + "')");
        }
        var typedAt = typedTooLate(officer, ours);
        assertThat(filled(officer)).isEqualTo(List.of(typedAt));

        var taken = typedTooLate(officer, ours).replaceFirst("case-", "");
        var key = Map.of("Idempotency-Key", "put-" + taken);
        var put = as("officer.uz").post("/stray-messages/" + taken + "/put", Map.of("caseRef", ours), key);
        assertThat(put.status()).isEqualTo(200);
        assertThat(filled(officer)).isEqualTo(List.of());
    }

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
