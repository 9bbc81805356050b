package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.paper.Browser.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Inventories of enclosures on their pages, without scripts: drawn up, checked, confirmed, printed. */
class EnclosurePagesTest extends RunningNode {

    private final WebApplicationContext node;
    private final JdbcTemplate database;

    @Autowired
    EnclosurePagesTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    private String received() {
        var prepared = new Prepared(this);
        return prepared.underReview(prepared.transmitted(Prepared.summons()));
    }

    private static String sent(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    /** The address of an inventory drawn up on its page; sent twice it is one. */
    private static String drawn(Browser clerk, String file, String way) throws Exception {
        var address = "/cases/" + file + "/enclosures/new";
        var form = clerk.open(address + "?way=" + way + "&lang=en");
        var fields = Map.of("way", way, "subject", "request", "letter", "7-1", "once", Browser.value(form, "once"));
        var list = sent(clerk.send(address, fields));
        assertThat(sent(clerk.send(address, fields))).isEqualTo(list);
        return list;
    }

    private static Map<String, String> order(MockHttpServletResponse page, String found, String counted)
            throws Exception {
        return new HashMap<>(Map.of(
                "version",
                Browser.value(page, "version"),
                "once",
                Browser.value(page, "once"),
                "lines[0].kind",
                "court_order",
                "lines[0].title",
                "Order, synthetic",
                "lines[0].sheets",
                "3",
                "lines[0].found",
                found,
                "lines[0].sheetsFound",
                counted,
                "what",
                "check"));
    }

    @Test
    void whatDiffersBecomesAnActThatASecondPersonConfirms() throws Exception {
        var kz = received();
        var clerk = Browser.of(node, "registrar.kz");
        var list = drawn(clerk, kz, "receipt");
        var opened = clerk.open(list);
        var refused = clerk.send(list, order(opened, "fewer", "3"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Paper 1, Sheets counted", "lines[0].sheetsFound-error", "Order, synthetic");
        assertThat(clerk.send(list, order(opened, "fewer", "many")).getStatus()).isEqualTo(422);

        var typed = order(opened, "fewer", "2");
        assertThat(sent(clerk.send(list, typed))).isEqualTo(list);
        assertThat(text(clerk.open(list))).contains("a draft until a second person confirms it", "Fewer sheets");
        assertThat(sent(clerk.send(list, typed))).isEqualTo(list);
        assertThat(text(clerk.open(list + "/print")))
                .contains("Act on a discrepancy of enclosures", "Draft: not confirmed", "____");
        var own = Map.of("version", Browser.value(Browser.of(node, "officer.kz").open(list), "version"));
        var alone = clerk.send(list + "/confirm", own);
        assertThat(alone.getStatus()).isEqualTo(403);
        assertThat(text(alone)).contains("another who was there does");
        assertThat(text(clerk.open(list))).contains("Differs: the act is a draft");

        confirmed(kz, list);
    }

    private void confirmed(String kz, String list) throws Exception {
        var second = Browser.of(node, "officer.kz");
        var page = second.open(list + "?lang=en");
        assertThat(text(second.open("/notices"))).contains("differs from its inventory");
        var fields = Map.of("version", Browser.value(page, "version"), "once", Browser.value(page, "once"));
        assertThat(sent(second.send(list + "/confirm", fields))).isEqualTo(list);
        assertThat(sent(second.send(list + "/confirm", fields))).isEqualTo(list);
        assertThat(text(second.open(list)))
                .contains("Act No. ", "act confirmed")
                .doesNotContain("id=\"confirm\"");
        assertThat(text(second.open(list + "/print"))).contains("Act No. ").doesNotContain("Draft: not");
        assertThat(text(second.open("/cases/" + kz + "/documents"))).contains("Act No. ", "Differs: act confirmed");
        assertThat(text(second.open("/cases/" + kz + "/timeline")))
                .contains("Enclosures differ from their inventory")
                .doesNotContain("Order, synthetic");
    }

    @Test
    void whoWasOvertakenKeepsWhatHeTypedAndSeesWhatStands() throws Exception {
        var kz = received();
        var clerk = Browser.of(node, "registrar.kz");
        var list = drawn(clerk, kz, "receipt");
        var opened = clerk.open(list);
        var first = order(opened, "present", "3");
        first.put("what", "save");
        var second = order(opened, "missing", "");
        second.put("lines[0].title", "Another, synthetic");
        second.put("once", "another");
        sent(clerk.send(list, first));
        var overtaken = clerk.send(list, second);
        assertThat(overtaken.getStatus()).isEqualTo(409);
        assertThat(text(overtaken)).contains("Another, synthetic", "What stands now", "Order, synthetic");
        assertThat(text(clerk.open(list))).contains("Order, synthetic").doesNotContain("Another, synthetic");

        var more = order(clerk.open(list), "present", "3");
        more.put("what", "more");
        assertThat(text(clerk.send(list, more))).contains("lines[4].kind");
        more.put("what", "check");
        sent(clerk.send(list, more));
        assertThat(text(clerk.open(list))).contains("Checked, agrees").doesNotContain("name=\"what\"");
    }

    @Test
    void whatGoesIsListedTickedAndPrinted() throws Exception {
        var uz = new Prepared(this).signed(Prepared.summons());
        var clerk = Browser.of(node, "registrar.uz");
        var list = drawn(clerk, uz, "dispatch");
        assertThat(text(clerk.open(list))).contains("lines[0].ticked");
        var fields = order(clerk.open(list), "", "");
        assertThat(clerk.send(list, fields).getStatus()).isEqualTo(422);
        fields.put("lines[0].ticked", "true");
        sent(clerk.send(list, fields));
        assertThat(text(clerk.open(list + "?lang=en"))).contains("Checked at dispatch");
        assertThat(text(clerk.open(list + "/print?lang=en")))
                .contains("Inventory of enclosures", "Packed by", "Taken over by");
        assertThat(database.queryForList(
                        "select actor from audit_entry where action = 'cases.print' and subject = ?", String.class, uz))
                .containsExactly("registrar.uz");
    }

    /** The lines as the page gives them, but each one sheet that lies in the envelope. */
    private static Map<String, String> asGiven(MockHttpServletResponse page, String what) throws Exception {
        var fields = new HashMap<>(
                Map.of("version", Browser.value(page, "version"), "once", Browser.value(page, "once"), "what", what));
        for (var tag : found(text(page), "<input[^>]*>")) {
            var name = attribute(tag, "name");
            if (name.matches("lines.*[.](document|title|copies)")) {
                fields.put(name, attribute(tag, "value"));
            }
        }
        for (var choice : found(text(page), "(?s)<select[^>]* name=\"lines[^>]*>.*?</select>")) {
            var name = attribute(choice, "name");
            var chosen = found(choice, "<option[^>]* selected[^>]*>");
            if (!chosen.isEmpty()) {
                fields.put(name, attribute(chosen.get(0), "value"));
                fields.put(name.replace(".kind", ".sheets"), "1");
                fields.put(name.replace(".kind", ".ticked"), "true");
            }
        }
        return fields;
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String attribute(String tag, String name) {
        var value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    private static String hidden(int line, String document) {
        return "name=\"lines[" + line + "].document\" value=\"" + document + "\"";
    }

    /** At which line of the page the document is. */
    private static int line(MockHttpServletResponse page, String document) {
        return IntStream.range(0, 10)
                .filter(at -> text(page).contains(hidden(at, document)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachLineStaysTheDocumentItWasDrawnUpFrom() throws Exception {
        var uz = new Prepared(this).signed(Prepared.summons());
        var document = as("registrar.uz").enclose(uz, "court_order");
        var clerk = Browser.of(node, "registrar.uz");
        var list = drawn(clerk, uz, "dispatch");
        var opened = clerk.open(list);
        var at = line(opened, document);
        isCarried(clerk, list, opened, document);

        assertThat(sent(clerk.send(list, asGiven(opened, "save")))).isEqualTo(list);
        var saved = clerk.open(list);
        assertThat(text(saved)).contains(hidden(at, document), "plan.txt");
        keptInside(uz, document);
        var late = clerk.send(list, asGiven(saved, "check"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(text(late)).contains(hidden(at, document));
    }

    /** Where more lines are asked for, where it is refused, and not where it is another one. */
    private static void isCarried(Browser clerk, String list, MockHttpServletResponse opened, String document)
            throws Exception {
        var at = line(opened, document);
        assertThat(text(clerk.send(list, asGiven(opened, "more")))).contains(hidden(at, document));
        var unticked = asGiven(opened, "check");
        unticked.remove("lines[" + at + "].ticked");
        var asked = clerk.send(list, unticked);
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(text(asked)).contains(hidden(at, document));
        var forged = asGiven(opened, "save");
        forged.put("lines[" + at + "].document", "of-another-file");
        var refused = clerk.send(list, forged);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("#lines[" + at + "].document\"", "id=\"lines[" + at + "].document\"");
    }

    /** The key Enter presses the first button of a form, and a check that was ended stays ended. */
    @Test
    void enterSavesTheLinesAndEndsNoCheck() throws Exception {
        var clerk = Browser.of(node, "registrar.kz");
        var page = text(clerk.open(drawn(clerk, received(), "receipt")));
        var form = found(page, "(?s)<form class=\"rg-card rg-mt\".*?</form>").get(0);
        var buttons = found(form, "<button[^>]*>");
        assertThat(attribute(buttons.get(0), "value")).isEqualTo("save");
        assertThat(buttons).anyMatch(button -> "check".equals(attribute(button, "value")));
    }

    private void keptInside(String file, String document) {
        var kept = as("officer.uz").post("/cases/" + file + "/documents/" + document + "/keep-inside", Map.of());
        assertThat(kept.body().path("marking").asString()).isEqualTo("internal");
    }

    @Test
    void othersFindNothing() throws Exception {
        var kz = received();
        var list = drawn(Browser.of(node, "registrar.kz"), kz, "receipt");
        assertThat(Browser.of(node, "registrar.uz").open(list).getStatus()).isEqualTo(404);
        var officer = Browser.of(node, "officer.kz");
        var head = Browser.of(node, "head.kz");
        assertThat(officer.open(list).getStatus()).isEqualTo(200);
        assertThat(head.open("/cases/" + kz + "/enclosures/new").getStatus()).isEqualTo(403);
        assertThat(officer.open("/cases/" + kz + "/enclosures/nonsense").getStatus())
                .isEqualTo(404);
        var lines = Map.of("what", "save", "lines[0].kind", "court_order");
        assertThat(head.send(list, lines).getStatus()).isEqualTo(403);
    }
}
