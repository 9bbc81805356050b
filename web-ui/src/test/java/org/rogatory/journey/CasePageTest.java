package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The case page of a request that waits for its review, in three languages. */
class CasePageTest extends BrowserTest {

    private static final List<String> TABS = List.of("", "/tasks", "/people", "/deadlines", "/notes", "/print");

    private static final Map<String, String> REVIEWS =
            Map.of("en", "Review the request", "ru", "Проверить запрос", "uz", "Soʻrovni tekshirish");

    private String begun() {
        var content = Scenarios.content("SC-02")
                .put("requesting", "UZ")
                .put("requested", "KZ")
                .put("requesting_authority", "UZ-GPO")
                .put("requested_authority", "KZ-GPO");
        var uz = as("drafter.uz").post("/cases", content).body().path("caseRef").asString();
        as("drafter.uz").act(uz, "submit");
        as("supervisor.uz.uz-unit-1").act(uz, "endorse");
        return uz;
    }

    @Test
    void drawsTheProcessWithItsMarks() {
        var uz = begun();
        REVIEWS.keySet().forEach(language -> drawn(uz, language));
    }

    private void drawn(String uz, String language) {
        var officer = reader(language).signIn("officer.uz").open("/cases/" + uz + "/process");
        officer.page().waitForSelector("#drawing[data-drawn]");
        officer.look("case-process");
        assertThat(officer.shows("#drawing g[data-element-id='ReviewRequest'].rg-is-now"))
                .isTrue();
        assertThat(officer.shows("#drawing g[data-element-id='EndorseRequest'].rg-is-passed"))
                .isTrue();
        assertThat(officer.shows("#drawing g[data-element-id='EndorseRequestDecidedToReviewRequest'].rg-is-taken"))
                .isTrue();
        assertThat(officer.shows("#drawing g[data-element-id='SignRequest'].rg-is-passed"))
                .isFalse();
        assertThat(officer.page().isVisible("#drawing .bjs-powered-by")).isTrue();
        var word = REVIEWS.getOrDefault(language, "");
        assertThat(officer.text("li[aria-current=step]")).contains(word);
        assertThat(boxed(officer.page())).contains(word);
        movesByKeyboard(officer.page());
    }

    /** The words in the box, whose lines are broken between words only. */
    private static String boxed(Page page) {
        return String.valueOf(page.evaluate(
                        "document.querySelector('#drawing g[data-element-id=ReviewRequest]').textContent"))
                .replaceAll("\\s+", " ");
    }

    private static void movesByKeyboard(Page page) {
        var matrix = "document.querySelector('#drawing .viewport').getAttribute('transform')";
        page.focus("#drawing svg");
        var before = page.evaluate(matrix);
        page.keyboard().press("0");
        var whole = page.evaluate(matrix);
        page.keyboard().press("ArrowRight");
        assertThat(whole).isNotEqualTo(before);
        assertThat(page.evaluate(matrix)).isNotEqualTo(whole);
    }

    @Test
    void showsEveryTabWithoutADefect() {
        var uz = begun();
        var officer = reader("ru").also("en").signIn("officer.uz");
        for (var tab : TABS) {
            officer.open("/cases/" + uz + tab).look("case" + tab.replace('/', '-'));
        }
        officer.open("/cases/" + uz + "/notes")
                .type(Map.of("text", "Called; <b>waits</b>"))
                .submit();
        assertThat(officer.text(".rg-note")).contains("<b>waits</b>");
        assertThat(officer.open("/cases/" + uz + "/tasks").shows("form[action$='/take']"))
                .isTrue();
        officer.page().click("form[action$='/take'] button");
        assertThat(officer.shows("form[action$='/release']")).isTrue();
    }

    @Test
    void findsAFileByItsNumberFromAnyPage() {
        var uz = begun();
        var officer = reader("ru").also("en").signIn("officer.uz").open("/directory");
        officer.page().keyboard().press("/");
        assertThat(officer.focuses("#seek"))
                .as("a single sign of the keyboard moves nobody, WCAG 2.1.4")
                .isFalse();
        officer.page().focus("#seek");
        officer.page().keyboard().type(uz.toLowerCase(Locale.ROOT).replace('-', ' '));
        officer.page().keyboard().press("Enter");
        officer.page().waitForURL("**/cases/" + uz);
        officer.page().fill("#seek", "nothing-like-this");
        officer.page().keyboard().press("Enter");
        officer.page().waitForURL("**/search?asked=*");
        officer.look("search-nothing");
        assertThat(officer.page().url()).doesNotContain("nothing");
        assertThat(officer.page().inputValue("#number")).isEqualTo("nothing-like-this");
        assertThat(reader("ru")
                        .also("en")
                        .signIn("officer.kz")
                        .open("/cases/" + uz)
                        .shows("#case-title"))
                .isFalse();
    }

    @Test
    void looksForAPersonOnAPageOfItsOwn() {
        var officer = reader("ru")
                .also("en")
                .signIn("officer.uz")
                .open("/search/persons")
                .look("search-persons");
        officer.type(Map.of("name", "Nobody Synthetic", "born", "1990-01-01")).submit();
        officer.look("search-persons-nothing");
        assertThat(officer.page().url()).contains("asked=").doesNotContain("Nobody");
        assertThat(officer.page().inputValue("#name")).isEqualTo("Nobody Synthetic");
    }

    @Test
    void keepsWhatWasTypedForHimWhoTypedIt() {
        var uz = begun();
        var officer = reader("ru").also("en").signIn("officer.uz");
        officer.page().clock().install();
        officer.ask(uz, "return-for-correction");
        officer.type(Map.of("internalText", "Typed before the end")).endSession();
        answersTooLate(officer);
        officer.submit();
        assertThat(officer.page().url()).contains("/sign-in?expired");
        officer.signInHere("officer.uz");
        assertThat(officer.look("kept").page().url()).contains("/kept");
        officer.page().click("#kept-open");
        givenBack(officer, "Typed before the end");

        officer.type(Map.of("internalText", "Typed in the first tab")).endSession();
        officer.signIn("officer.uz").submit();
        assertThat(officer.page().url())
                .as("of who has signed in again in another tab")
                .contains("/kept");
        officer.page().click("#kept-open");
        givenBack(officer, "Typed in the first tab");

        officer.type(Map.of("internalText", "Typed again")).endSession().submit();
        officer.signInHere("translator.uz");
        assertThat(officer.page().url()).doesNotContain("/kept");
        assertThat(officer.open("/kept").page().content()).doesNotContain("Typed again");
    }

    /** The page stands before its script has put back what was typed. */
    private static void givenBack(Reader officer, String typed) {
        var page = officer.page();
        page.waitForCondition(() -> typed.equals(page.inputValue("#internalText")));
    }

    /** Whoever would stay signed in when he no longer is loses nothing by asking; what he is told goes as he goes on. */
    private static void answersTooLate(Reader officer) {
        var page = officer.page();
        page.clock().fastForward("28:30");
        page.click("#session button");
        page.waitForCondition(() -> page.innerText("#session-title").contains("Сеанс закончился"));
        assertThat(page.inputValue("#internalText")).isEqualTo("Typed before the end");
        page.focus("#internalText");
        assertThat(page.isVisible("#session")).isFalse();
    }

    @Test
    void tellsAStaleTabWhatHasHappened() {
        var uz = begun();
        var officer = reader("ru").also("en").signIn("officer.uz").ask(uz, "return-for-correction");
        officer.type(Map.of("internalText", "Typed too late"));
        as("officer.uz").act(uz, "approve");
        officer.submit().look("stale");
        assertThat(officer.text("main")).contains("Typed too late");
        assertThat(officer.shows("#changes-title")).isTrue();
    }
}
