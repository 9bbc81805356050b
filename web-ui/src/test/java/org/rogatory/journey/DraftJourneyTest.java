package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** From an empty page to a request before the supervisor; and a draft that is abandoned and restored. */
class DraftJourneyTest extends BrowserTest {

    private static final List<String> TOPICS =
            List.of("matter", "offences", "needed", "addressee", "basis", "persons", "formalities");

    private Reader drafter(String language, Sight sight) {
        return reader(language, sight).signIn("drafter.uz");
    }

    /** Begins a draft on the page and returns its reference. */
    private static String begun(Reader drafter) {
        drafter.open("/drafts");
        drafter.page().check("input[name=form][value=service_short_form]");
        drafter.page().selectOption("#requested", "KZ");
        drafter.page().click("main form:has(#requested) button[type=submit]");
        drafter.page().waitForURL("**/matter");
        return drafter.page().url().replaceAll(".*/drafts/|/matter.*", "");
    }

    @ParameterizedTest
    @CsvSource({"en, DESK", "ru, PHONE"})
    void aDraftIsSavedAsItIsTypedAndSubmittedOnceTheRulesAreMet(String language, Sight sight) {
        var drafter = drafter(language, sight);
        drafter.open("/drafts").look("drafts");
        var uz = begun(drafter);
        drafter.look("draft-new");
        drafter.open("/drafts/" + uz + "/matter")
                .page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/matter")
                                && "POST".equals(answer.request().method()),
                        () -> drafter.page().fill("#facts", "Typed and left (synthetic)."));
        assertThat(content(uz).path("facts").asString()).isEqualTo("Typed and left (synthetic).");

        drafter.open("/drafts");
        drafter.page().click("a[href='/drafts/" + uz + "/matter']");
        assertThat(drafter.page().inputValue("#facts")).isEqualTo("Typed and left (synthetic).");
        assertThat(drafter.shows(".rg-jump a[href='#subject_nature']")).isTrue();
        drafter.open("/drafts/" + uz + "/check").look("check-new");
        assertThat(drafter.shows("a[href$='/acts/submit']")).isFalse();

        leftInAHurry(drafter, uz);
        if (sight == Sight.PHONE) {
            typed(drafter, uz);
        } else {
            filled(uz);
        }
        walked(drafter, uz);
        submitted(drafter, uz);
    }

    private void submitted(Reader drafter, String uz) {
        drafter.page().click("a[href$='/acts/submit']");
        drafter.look("submit").submit();
        assertThat(drafter.page().url()).contains("?done=submit");
        drafter.page().waitForCondition(() -> drafter.focuses(".rg-notice"));
        assertThat(as("drafter.uz").read(uz).path("status").asString()).isEqualTo("with_supervisor");
    }

    /** Whoever leaves before the pause is over, by a link, by Back or by another language, loses nothing. */
    private void leftInAHurry(Reader drafter, String uz) {
        drafter.open("/drafts/" + uz + "/matter").page().fill("#facts", "Left by a link (synthetic).");
        drafter.page().click("a[href='/drafts/" + uz + "/offences']");
        drafter.page().waitForURL("**/offences");
        awaitFacts(drafter, uz, "Left by a link (synthetic).");

        drafter.open("/drafts/" + uz + "/matter").page().fill("#facts", "Left by Back (synthetic).");
        drafter.page().goBack();
        awaitFacts(drafter, uz, "Left by Back (synthetic).");
        drafter.open("/drafts/" + uz + "/matter");
        assertThat(drafter.page().inputValue("#facts")).isEqualTo("Left by Back (synthetic).");
    }

    /** What is sent in parting arrives when the next page is there already. */
    private void awaitFacts(Reader drafter, String uz, String facts) {
        drafter.page()
                .waitForCondition(() -> facts.equals(content(uz).path("facts").asString()));
    }

    private ObjectNode content(String uz) {
        return (ObjectNode) as("drafter.uz").read(uz).path("content");
    }

    private void filled(String uz) {
        var whole = Prepared.summons().put("facts", "A container was opened near Shymkent (synthetic).");
        var seen = Map.of("If-Match", as("drafter.uz").get("/cases/" + uz).tag());
        var written = as("drafter.uz").put("/cases/" + uz + "/content", whole, seen);
        assertThat(written.status()).isEqualTo(200);
    }

    /** The whole request is typed, page after page, and what the rules find goes away with every page. */
    private void typed(Reader drafter, String uz) {
        var request = Prepared.summons();
        var interview = new Interview(drafter, "/drafts/" + uz, request);
        drafter.open("/drafts/" + uz + "/matter");
        for (var topic : TOPICS) {
            var open = interview.open();
            interview.type(topic);
            assertThat(interview.open()).as(topic).isLessThanOrEqualTo(open);
        }
        assertThat(interview.open()).isOne();
        assertThat(Interview.said(content(uz))).isEqualTo(Interview.said(request));
    }

    /** Every page of the interview is gone through and saved; none loses what it does not show. */
    private void walked(Reader drafter, String uz) {
        var before = content(uz);
        drafter.open("/drafts/" + uz + "/matter");
        for (var topic : TOPICS) {
            assertThat(drafter.page().url()).contains("/" + topic);
            drafter.look("draft-" + topic);
            drafter.page().click("button[name=do][value=next]");
        }
        assertThat(drafter.page().url()).contains("/check");
        drafter.look("check-ready");
        assertThat(content(uz)).isEqualTo(before);
    }

    @Test
    void aSessionWarnsBeforeItEndsAndTheDraftIsKept() {
        var drafter = drafter("ru", Sight.DESK);
        drafter.page().clock().install();
        var uz = begun(drafter);
        drafter.page().fill("#facts", "Typed before the end (synthetic).");
        drafter.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/matter"),
                        () -> drafter.page().clock().runFor(5_000));
        drafter.open("/drafts/" + uz + "/matter").page().waitForLoadState(LoadState.NETWORKIDLE);
        drafter.page().clock().fastForward("27:00");
        assertThat(drafter.page().isVisible("#session")).isFalse();
        drafter.page().clock().fastForward("01:30");
        assertThat(drafter.page().isVisible("#session")).isTrue();
        assertThat(drafter.focuses("#session button")).isTrue();
        drafter.look("session-ends");
        drafter.page().keyboard().press("Enter");
        drafter.page().waitForCondition(() -> !drafter.page().isVisible("#session"));

        drafter.endSession().open("/drafts/" + uz + "/matter").signInHere("drafter.uz");
        drafter.open("/drafts/" + uz + "/matter");
        assertThat(drafter.page().inputValue("#facts")).isEqualTo("Typed before the end (synthetic).");
        givenBack(drafter, uz);
    }

    /** What was sent too late and given back is saved when he goes on from its page. */
    private void givenBack(Reader drafter, String uz) {
        var page = drafter.page();
        page.fill("#facts", "Given back (synthetic).");
        drafter.endSession().page().click(".rg-actions button[name=do][value=stay]");
        drafter.signInHere("drafter.uz").page().click("#kept-open");
        page.waitForURL("**/matter");
        assertThat(page.inputValue("#facts")).isEqualTo("Given back (synthetic).");
        page.click("a[href='/drafts/" + uz + "/offences']");
        page.waitForURL("**/offences");
        awaitFacts(drafter, uz, "Given back (synthetic).");
    }

    @Test
    void whatIsGivenBackIsComparedWithWhatWasWrittenMeanwhile() {
        var drafter = drafter("ru", Sight.DESK);
        var uz = begun(drafter);
        var page = drafter.page();
        page.fill("#facts", "Typed before the end (synthetic).");
        drafter.endSession().page().click(".rg-actions button[name=do][value=stay]");
        filled(uz);
        var written = content(uz);

        drafter.signInHere("drafter.uz").page().click("#kept-open");
        page.waitForURL("**/matter");
        page.click(".rg-actions button[name=do][value=stay]");
        assertThat(drafter.text("main")).contains("Typed before the end", "near Shymkent");
        assertThat(content(uz)).isEqualTo(written);
    }

    @Test
    void whoLeavesAPageThatIsNotSavedIsHeldOnceAndAskedThen() {
        var drafter = drafter("ru", Sight.DESK);
        var uz = begun(drafter);
        var page = drafter.page();
        var further = "a[href='/drafts/" + uz + "/offences']";
        page.fill("#facts", "Not to be lost (synthetic).");
        page.fill("#act-0-date-from", "2026-05-02");
        page.fill("#act-0-date-to", "2026-05-01");
        page.waitForSelector("#draft-saved [data-end=unreadable]");

        page.click(further);
        page.waitForSelector("#error-summary");
        assertThat(page.url()).endsWith("/matter");
        assertThat(page.inputValue("#facts")).isEqualTo("Not to be lost (synthetic).");
        assertThat(content(uz).path("facts").asString("")).isEmpty();

        var asked = new CopyOnWriteArrayList<String>();
        page.onceDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.click(further);
        page.waitForCondition(() -> asked.contains("beforeunload"));
        assertThat(page.inputValue("#facts")).isEqualTo("Not to be lost (synthetic).");

        page.fill("#act-0-date-to", "2026-05-03");
        page.click(further);
        page.waitForURL("**/offences");
        awaitFacts(drafter, uz, "Not to be lost (synthetic).");
    }

    @Test
    void whoLeavesWithoutALineIsToldAndAskedThen() {
        var drafter = drafter("ru", Sight.DESK).lineBreaks();
        var uz = begun(drafter);
        var page = drafter.page();
        var further = "a[href='/drafts/" + uz + "/offences']";
        page.route("**/matter", Route::abort);
        // What is to outlive its page may go past the route.
        page.evaluate("() => { window.fetch = () => Promise.reject(new TypeError('no line')); }");
        page.fill("#facts", "Typed without a line (synthetic).");
        page.click(further);
        page.waitForSelector("#draft-saved [data-end=broken]");
        assertThat(drafter.text("#draft-saved")).contains("нет связи");
        assertThat(page.url()).endsWith("/matter");

        var asked = new CopyOnWriteArrayList<String>();
        page.onceDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.click(further);
        page.waitForCondition(() -> asked.contains("beforeunload"));
        assertThat(page.inputValue("#facts")).isEqualTo("Typed without a line (synthetic).");
        page.unroute("**/matter");
        page.locator("#facts").pressSequentially(" ");
        awaitFacts(drafter, uz, "Typed without a line (synthetic).");
    }

    @Test
    void aDraftIsLeftAbandonedAndRestoredWithoutScripts() {
        var drafter = drafter("ru", Sight.WITHOUT_SCRIPTS);
        var uz = begun(drafter);
        drafter.page().fill("#facts", "Left in the middle (synthetic).");
        drafter.page().click("button[name=do][value=exit]");
        drafter.open("/drafts");
        drafter.page().click("a[href='/drafts/" + uz + "/matter']");
        assertThat(drafter.page().inputValue("#facts")).isEqualTo("Left in the middle (synthetic).");

        drafter.open("/drafts/" + uz + "/abandon");
        drafter.page().fill("#reason", "The person was found at home (synthetic).");
        drafter.submit();
        assertThat(as("drafter.uz").read(uz).path("status").asString()).isEqualTo("withdrawn");
        drafter.page().click("form[action='/drafts/" + uz + "/restore'] button");
        drafter.page().click("a[href='/drafts/" + uz + "/matter']");
        assertThat(drafter.page().inputValue("#facts")).isEqualTo("Left in the middle (synthetic).");
    }
}
