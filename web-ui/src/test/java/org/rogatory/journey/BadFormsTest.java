package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What people type and do without meaning to: it is told where it is wrong, shown as text, and loses nothing. */
class BadFormsTest extends BrowserTest {

    private static final String HURT = "<script>window.hurt=1</script><img src=x onerror='window.hurt=2'>"
            + " \"'>&amp; {{7*7}} ${7*7} \u05d0\u0628 \ud83d\ude00 (synthetic)";
    private static final List<String> TABS = List.of(
            "",
            "/request",
            "/items",
            "/documents",
            "/messages",
            "/timeline",
            "/tasks",
            "/people",
            "/deadlines",
            "/notes",
            "/process",
            "/print");

    private String waiting() {
        return new Prepared(this).withCentralAuthority(Prepared.summons());
    }

    private static ObjectNode hurting() {
        var content = Prepared.summons();
        for (var key : List.of("facts", "purpose", "nexus", "subject_nature", "case_number", "conducting_authority")) {
            content.put(key, HURT);
        }
        var person = (ObjectNode) content.path("persons").path(0);
        person.put("name", HURT).put("location", HURT);
        ((ObjectNode) content.path("acts").path(0)).put("place", HURT);
        ((ObjectNode) content.path("attachments").path(0)).put("name", HURT);
        return content;
    }

    @Test
    void scriptsInAnyTextAreShownAsText() {
        var prepared = new Prepared(this);
        var uz = prepared.withCentralAuthority(hurting());
        as("officer.uz")
                .act(
                        uz,
                        "return-for-correction",
                        Map.of("reasons", List.of("correction_facts_unclear"), "internalText", HURT));
        as("drafter.uz").act(uz, "resume-draft");
        var drafter = reader("ru").also("en").signIn("drafter.uz");
        drafter.open("/cases/" + uz + "/notes").type(Map.of("text", HURT)).submit();
        assertThat(drafter.text(".rg-note")).contains("<script>window.hurt=1</script>");
        for (var tab : TABS) {
            unhurt(drafter.open("/cases/" + uz + tab));
        }
        for (var page : List.of("matter", "persons", "formalities", "check", "preview")) {
            unhurt(drafter.open("/drafts/" + uz + "/" + page));
        }
        assertThat(drafter.open("/drafts/" + uz + "/preview").text("main")).contains("<script>window.hurt=1</script>");
        drafter.open("/search");
        drafter.page().fill("#seek", HURT);
        drafter.page().keyboard().press("Enter");
        drafter.page().waitForURL("**/search?asked=*");
        unhurt(drafter);
        assertThat(drafter.page().inputValue("#number")).isEqualTo(HURT);
    }

    private static void unhurt(Reader reader) {
        assertThat(reader.page().evaluate("String(window.hurt)")).isEqualTo("undefined");
        assertThat(reader.shows("img[src=x]")).isFalse();
        assertThat(reader.text("body")).doesNotContain("{{49}}", " 49 ");
    }

    @Test
    void whatIsMissingOrTooLongIsToldAtItsFieldAndStaysTyped() {
        var officer = reader("ru").also("en").signIn("officer.uz");
        officer.ask(waiting(), "return-for-correction");
        var tooLong = "Too long (synthetic). ".repeat(1000);
        officer.type(Map.of("internalText", tooLong, "reasons", "correction_facts_unclear"));
        assertThat(officer.status(officer::submit)).isEqualTo(422);
        assertThat(officer.focuses("#error-summary")).isTrue();
        assertThat(officer.page().inputValue("#internalText")).isEqualTo(tooLong);
        officer.page().click("#error-summary a[href='#internalText']");
        assertThat(officer.focuses("#internalText")).isTrue();
        assertThat(officer.page().getAttribute("#internalText", "aria-invalid")).isEqualTo("true");
        assertThat(officer.page().isChecked("[value=correction_facts_unclear]")).isTrue();

        officer.page().uncheck("[value=correction_facts_unclear]");
        officer.page().fill("#internalText", "Short enough (synthetic).");
        assertThat(officer.status(officer::submit)).isEqualTo(422);
        officer.look("reasons-missing");
        officer.page().click("#error-summary a[href='#reasons']");
        assertThat(officer.focuses("#reasons")).isTrue();
        assertThat(officer.page().inputValue("#internalText")).isEqualTo("Short enough (synthetic).");
    }

    @Test
    void aDayThatCannotBeIsToldAtItsField() {
        var uz = new Prepared(this).signed(Prepared.summons());
        refused(uz, "en", "2026-02-31");
        refused(uz, "ru", "31.02.2026");
        refused(uz, "uz", "soon");
        refused(uz, "ru", "2999-01-01");
    }

    /** The file stays as it was, so that one is enough for all of them. */
    private void refused(String uz, String language, String day) {
        var officer = reader(language).signIn("officer.uz");
        officer.ask(uz, "transmit").page().click("form a[href$='?byHand=true']");
        officer.type(Map.of("reference", "7-9/26"));
        officer.page().evaluate("document.getElementById('happenedOn').type = 'text'");
        officer.page().fill("#happenedOn", day);
        assertThat(officer.status(officer::submit)).isEqualTo(422);
        officer.look("day-refused");
        assertThat(officer.shows("#error-summary a[href='#happenedOn']")).isTrue();
        assertThat(officer.page().inputValue("#reference")).isEqualTo("7-9/26");
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("signed");
    }

    @Test
    void aDraftKeepsWhatItCannotRead() {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var drafter = reader("ru").also("en").signIn("drafter.uz").open("/drafts/" + uz + "/matter");
        drafter.page().fill("#facts", "Typed beside a wrong day (synthetic).");
        drafter.page().evaluate("document.getElementById('opened').type = 'text'");
        drafter.page().fill("#opened", "31.02.2026");
        assertThat(drafter.status(() -> drafter.page().click("button[value=next]")))
                .isEqualTo(422);
        drafter.look("draft-day-refused");
        assertThat(drafter.shows("#error-summary a[href='#opened']")).isTrue();
        assertThat(drafter.page().inputValue("#facts")).isEqualTo("Typed beside a wrong day (synthetic).");

        drafter.page().fill("#opened", "2026-02-28");
        drafter.page().fill("#facts", "Too long (synthetic). ".repeat(6000));
        drafter.page().click("button[value=next]");
        assertThat(drafter.page().inputValue("#facts")).startsWith("Too long (synthetic). Too long");
        assertThat(drafter.focuses("[data-focus]")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz"})
    void twoTabsOnOneDraftLoseNothing(String language) {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var drafter = reader(language).signIn("drafter.uz").open("/drafts/" + uz + "/matter");
        var second = drafter.secondTab("/drafts/" + uz + "/matter");
        second.fill("#facts", "From the second tab (synthetic).");
        second.click("button[value=stay]:not([tabindex])");
        second.waitForLoadState();
        drafter.page().fill("#facts", "From the first tab (synthetic).");
        assertThat(drafter.status(() -> drafter.page().click("button[value=next]")))
                .isEqualTo(409);
        drafter.look("draft-changed");
        assertThat(drafter.text("main")).contains("From the first tab", "From the second tab");
        drafter.submit();
        assertThat(as("drafter.uz").read(uz).path("content").path("facts").asString())
                .isEqualTo("From the first tab (synthetic).");
    }

    @Test
    void whatIsSentTwiceIsDoneOnce() {
        var uz = waiting();
        var officer = reader("ru").also("en").signIn("officer.uz").ask(uz, "approve");
        var statuses = officer.page().evaluate("""
                async () => {
                  const form = document.querySelector('form.rg-card');
                  const send = () => fetch(form.action, {
                    method: 'POST', redirect: 'manual', body: new URLSearchParams(new FormData(form)) });
                  const answers = await Promise.all([send(), send(), send()]);
                  return answers.filter(answer => answer.type === 'opaqueredirect').length;
                }""");
        assertThat(((Number) statuses).intValue()).isEqualTo(3);
        var times = as("officer.uz")
                .get("/cases/" + uz + "/timeline")
                .body()
                .valueStream()
                .filter(moment ->
                        "approve".equals(moment.path("step").path("verb").asString()))
                .count();
        assertThat(times).isEqualTo(1);
    }

    @Test
    void theWayBackLeadsToNoSecondAct() {
        var uz = waiting();
        var officer = reader("ru").also("en").signIn("officer.uz").act(uz, "approve");
        assertThat(officer.status(() -> officer.page().evaluate("history.back()")))
                .isEqualTo(409);
        officer.look("back-stale");
        assertThat(officer.shows("form.rg-card button[type=submit]")).isFalse();
        assertThat(officer.shows("#changes-title")).isTrue();
        assertThat(officer.focuses(".rg-notice")).isTrue();
    }

    @Test
    void aNewDraftSentTwiceIsBegunOnce() {
        var drafter = reader("ru").also("en").signIn("drafter.uz").open("/drafts");
        drafter.page().check("input[name=form][value=service_short_form]");
        drafter.page().selectOption("#requested", "TJ");
        var addresses = drafter.page().evaluate("""
                async () => {
                  const form = document.querySelector('main form:has(#requested)');
                  const send = () => fetch(form.action, {
                    method: 'POST', body: new URLSearchParams(new FormData(form)) });
                  const answers = await Promise.all([send(), send()]);
                  return [...new Set(answers.map(answer => answer.status + ' ' + answer.url))].join(' ');
                }""");
        assertThat(String.valueOf(addresses))
                .startsWith("200 ")
                .endsWith("/matter")
                .containsOnlyOnce("http");
    }
}
