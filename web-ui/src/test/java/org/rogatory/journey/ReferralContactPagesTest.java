package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first contact on a telephone, what becomes of it, and the tabs of safety, screening and contacts. */
class ReferralContactPagesTest extends BrowserTest {

    private static final String RESPONDER = "responder.uz.uz-unit-1";

    /** All that the page and what it brings along weigh on a slow line, uncompressed or not. */
    private static final long LIGHT = 60_000;

    @ParameterizedTest
    @CsvSource({"en, DESK", "ru, PHONE", "uz, PHONE"})
    void nothingIsNeededToSaveAndWhatWasSaidIsLookedAt(String language, Sight sight) {
        var responder = reader(language, sight).signIn(RESPONDER);
        responder.open("/contact").look("contact");
        assertThat(responder.page().title()).doesNotContain("Rogatory");
        assertThat(responder.page().querySelectorAll("main input:checked")).isEmpty();
        responder.page().click("main form button[type=submit]");
        responder.page().waitForURL("**/contact/*");
        responder.look("contact-check");
        responder.open("/contact/sheet?set=child").look("contact-sheet");
    }

    @Test
    void whatMayHaveToBeToldIsSaidBeforeAnyQuestion() {
        var responder = reader("en").signIn(RESPONDER);
        responder.open("/contact");
        assertThat(responder.text("main"))
                .containsSubsequence(
                        "Say this to the person before any question",
                        "Whether a crime that is told of must be reported",
                        "Not known: ask the central authority",
                        "Are you safe here now?");
        leavesByShiftAlone(responder.page());
    }

    @Test
    void theLimitsStandBeforeTheQuestionsOfSafetyAndOnTheSheet() {
        var responder = reader("en").signIn(RESPONDER);
        responder.open("/contact/sheet?set=child");
        assertThat(responder.text("main"))
                .containsSubsequence(
                        "Say this to the person before any question",
                        "Whether a crime that is told of must be reported",
                        "▢");
        responder.open("/contact");
        responder.page().click("main form button[type=submit]");
        responder.page().waitForURL("**/contact/*");
        var code = responder.page().url().replaceFirst(".*/contact/", "");
        responder.page().click("form[action$=keep] button");
        responder.page().waitForURL("**/cases/*");
        responder.open("/cases/" + code + "/safety");
        assertThat(responder.text("main"))
                .containsSubsequence(
                        "Say this to the person before any question",
                        "Whether a crime that is told of must be reported",
                        "Are you safe here now?");
    }

    /** With Alt or Ctrl it changes the layout of the keyboard, which is done again and again between two languages. */
    private static void leavesByShiftAlone(Page page) {
        for (var held : List.of("Alt", "Control")) {
            page.keyboard().down(held);
            shiftThreeTimes(page);
            page.keyboard().up(held);
            assertThat(page.evaluate("() => document.documentElement.hidden ? 'left' : location.pathname"))
                    .as(held)
                    .isEqualTo("/contact");
        }
        shiftThreeTimes(page);
        page.waitForCondition(() -> !page.url().contains("/contact"));
    }

    private static void shiftThreeTimes(Page page) {
        for (var time = 0; time < 3; time++) {
            page.keyboard().press("Shift");
        }
    }

    @Test
    void theFirstPageIsLightWithAllThatItBrings() {
        var responder = reader("ru", Sight.PHONE).signIn(RESPONDER);
        var page = responder.page();
        var network = page.context().newCDPSession(page);
        var sum = new AtomicLong();
        network.on(
                "Network.loadingFinished",
                loaded -> sum.addAndGet(loaded.get("encodedDataLength").getAsLong()));
        network.send("Network.enable");
        responder.open("/contact");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        network.detach();
        assertThat(sum.get()).isBetween(1_000L, LIGHT);
    }

    @Test
    void whatWasSaidIsKeptScreenedAndShownForAReason() {
        var responder = reader("en").also("ru", "uz").signIn(RESPONDER);
        responder.open("/contact");
        responder.page().check("#safe-2");
        responder.page().check("#need");
        responder.page().click("main form button[type=submit]");
        responder.page().waitForURL("**/contact/*");
        var code = responder.page().url().replaceFirst(".*/contact/", "");
        responder.page().click("form[action$=keep] button");
        responder.page().waitForURL("**/cases/*");
        var file = "/cases/" + code;
        responder.open(file + "/safety").look("referral-safety").narrow("referral-safety-narrow");

        responder.open(file + "/screening/labour_adult").look("referral-screening-form");
        responder.page().selectOption("[id='coercion.violence']", "observed/certain");
        responder.page().selectOption("[id='coercion.debt']", "told/likely");
        responder.page().click("form[action$=labour_adult] button[type=submit]");
        assertThat(responder.text("main")).contains("Write in your own words what you think and why");
        assertThat(responder.page().inputValue("[id='coercion.debt']")).isEqualTo("told/likely");
        responder.page().fill("#reasoning", "Bruises (synthetic).");
        responder.page().click("form[action$=labour_adult] button[type=submit]");
        responder.page().waitForURL("**/screening");
        assertThat(responder.text("main")).contains("present under the rule", "Held by a debt");
        responder.look("referral-screening");
    }

    @Test
    void numbersAndNamesSayThatTheyAreConfidentialUntilSomebodySaysWhy() {
        var responder = reader("en").also("ru", "uz").signIn(RESPONDER);
        responder.open("/contact");
        responder.page().click("main form button[type=submit]");
        responder.page().waitForURL("**/contact/*");
        var file = "/cases/" + responder.page().url().replaceFirst(".*/contact/", "");
        responder.open(file + "/contacts");
        responder.page().selectOption("#kind", "contact_phone");
        responder.page().fill("#value", "+998 00 000 00 00");
        responder.page().click("form[action$=contacts] button[type=submit]");
        responder.page().waitForURL("**/contacts");
        assertThat(responder.text("main")).contains("Confidential").doesNotContain("+998");
        responder.look("referral-contacts").narrow("referral-contacts-narrow");
        responder.page().click("form[action$=reveal] button[type=submit]");
        assertThat(responder.text("main"))
                .contains("Choose why you have to see it")
                .doesNotContain("+998");
        responder.page().selectOption("#why", "safety");
        responder.page().click("form[action$=reveal] button[type=submit]");
        assertThat(responder.text("main")).contains("+998 00 000 00 00");
        assertThat(responder.page().url()).doesNotContain("998");
    }
}
