package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The clerk of the registry enters a letter, and a request goes from approval to the other side, with the keyboard alone. */
class KeyboardJourneyTest extends BrowserTest {

    /** A practised typist needs 0.28 seconds for a key: so many are a minute. */
    private static final int KEYS_OF_A_MINUTE = 214;

    private static final int MOST_TABS = 30;

    /** The browser of the tests speaks English, and so does its field for a day. */
    private static final String IN_THE_ORDER_OF_THE_BROWSER = "11202026";

    private int keys;

    @Test
    void registersALetterWithinAMinuteAndWithoutAMouse() {
        var clerk = reader("ru").signIn("registrar.uz");
        clerk.open("/journals/letters/new?kind=incoming").look("journal-keyboard");
        var page = clerk.page();
        var theirs = "8/15-" + UUID.randomUUID().toString().substring(0, 6);

        choose(page, "index", "14-1");
        choose(page, "subject", "запрос о");
        choose(page, "correspondent", "KZ");
        type(page, "theirNumber", theirs);
        type(page, "theirDate", IN_THE_ORDER_OF_THE_BROWSER);
        type(page, "sheets", "3");
        type(page, "enclosed", "25");
        page.keyboard().press("Enter");
        keys++;
        page.waitForURL("**/journals/entries/**");

        assertThat(clerk.text("h1")).matches("№ 14-1-\\d+/\\d\\d");
        assertThat(clerk.text("main")).contains(theirs, "20.11.2026", "3 + 25", "запрос о правовой помощи");
        assertThat(keys).as("keys pressed").isLessThan(KEYS_OF_A_MINUTE);
        clerk.look("journal-keyboard-done");
    }

    @Test
    void anOfficerTakesARequestFromApprovalToDispatchWithoutAMouse() {
        var prepared = new Prepared(this);
        var uz = prepared.withCentralAuthority(Prepared.summons());
        var officer = signedIn("officer.uz");
        does(officer, uz, "approve", Map.of("internalText", "Read and weighed (synthetic)."));
        as("translator.uz").translate(uz);
        as("signatory.uz").act(uz, "sign");
        does(officer, uz, "transmit", Map.of());

        var kz = as("officer.kz").awaitIncoming(uz);
        var registrar = signedIn("registrar.kz");
        does(registrar, kz, "register", Map.of());
        assertThat(as("officer.kz").read(kz).path("status").asString()).isEqualTo("registered");
    }

    private Reader signedIn(String username) {
        var officer = reader("ru").open("/sign-in");
        officer.tabTo("#username").page().keyboard().type(username);
        officer.tabTo("#password").page().keyboard().type("demo");
        enter(officer);
        return officer;
    }

    /** Finds the file by its number, goes to the act, types, sends; again while a letter is being prepared. */
    private static void does(Reader officer, String caseRef, String verb, Map<String, String> typed) {
        officer.tabTo("#seek").page().keyboard().type(caseRef);
        enter(officer);
        officer.tabTo("a[href$='/acts/" + verb + "']");
        enter(officer);
        typed.forEach(
                (field, words) -> officer.tabTo("#" + field).page().keyboard().type(words));
        Awaitility.await(verb).atMost(NationalSystem.PATIENCE).until(() -> {
            officer.tabTo("form.rg-card button[type=submit]");
            enter(officer);
            return officer.page().url().contains("?done=" + verb);
        });
    }

    private static void enter(Reader officer) {
        officer.page().waitForNavigation(() -> officer.page().keyboard().press("Enter"));
    }

    private void choose(Page page, String field, String label) {
        reach(page, field);
        label.chars().forEach(letter -> press(page, String.valueOf((char) letter)));
        keys += label.length();
    }

    /** Presses the key of a letter; the driver itself would paste what is not on an American keyboard. */
    private static void press(Page page, String letter) {
        if (letter.charAt(0) < 128) {
            page.keyboard().type(letter);
            return;
        }
        var key = new JsonObject();
        key.addProperty("type", "keyDown");
        key.addProperty("text", letter);
        key.addProperty("key", letter);
        var keyboard = page.context().newCDPSession(page);
        keyboard.send("Input.dispatchKeyEvent", key);
        key.addProperty("type", "keyUp");
        keyboard.send("Input.dispatchKeyEvent", key);
        keyboard.detach();
    }

    private void type(Page page, String field, String words) {
        choose(page, field, words);
    }

    private void reach(Page page, String field) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            if (field.equals(page.evaluate("() => document.activeElement.name || ''"))) {
                return;
            }
            page.keyboard().press("Tab");
            keys++;
        }
        throw new AssertionError(field + " is not reached by the keyboard");
    }
}
