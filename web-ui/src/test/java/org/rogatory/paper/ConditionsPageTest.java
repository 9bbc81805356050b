package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.HeldPerson;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** What was found on a request for extradition, on the page of its file and by the interface. */
class ConditionsPageTest extends RunningNode {

    private final WebApplicationContext node;
    private final HeldPerson held;

    @Autowired
    ConditionsPageTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.held = new HeldPerson(this, database);
    }

    private Browser officer() throws Exception {
        return Browser.of(node, "officer.uz");
    }

    private static Map<String, String> typed(MockHttpServletResponse form, String years) throws Exception {
        return new HashMap<>(Map.of(
                "seen", Browser.value(form, "seen"),
                "act-0-offence", "drug_trafficking",
                "act-0-act", "18.4 kg of heroin (synthetic)",
                "act-0-requested", "KZ art. 297 (synthetic)",
                "act-0-requested-years", years,
                "act-0-punishable", "both",
                "judged-ne_bis_in_idem", "satisfied",
                "said-ne_bis_in_idem", "None is known (synthetic)."));
    }

    @Test
    void everyMatterIsShownInWordsAndWhatWasFoundIsWrittenDown() throws Exception {
        var tab = "/cases/" + held.wanted() + "/conditions";
        assertThat(Browser.text(officer().open(tab + "?lang=en")))
                .contains("Conditions of extradition", "Dual criminality: not known", "Limitation: nothing stands")
                .contains("A person decides, not the system", "As the request names them", tab + "/edit")
                .contains("aria-current=\"page\"", "/acts/raise-stop")
                .doesNotContain("??", "conditions.", "style=");
        assertThat(Browser.text(officer().open(tab + "?lang=ru"))).contains("Условия выдачи", "Двойная криминализация");
        assertThat(Browser.text(officer().open(tab + "?lang=uz"))).contains("Ekstraditsiya shartlari");

        var form = officer().open(tab + "/edit?lang=en");
        assertThat(Browser.text(form))
                .contains("name=\"act-0-act\"", "name=\"act-1-act\"")
                .doesNotContain("??");
        assertThat(officer().send(tab + "/edit", typed(form, "15,5")).getRedirectedUrl())
                .isEqualTo(tab);
        assertThat(Browser.text(officer().open(tab + "?lang=en")))
                .contains("KZ art. 297 (synthetic); highest penalty, years: 15.5", "18.4 kg of heroin (synthetic)")
                .contains("Dual criminality: nothing stands", "None is known (synthetic).");

        var late = officer().send(tab + "/edit?lang=en", typed(form, "12"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Browser.text(late)).contains("value=\"12\"", "What stands on the file now", "years: 15.5");
        assertThat(officer().send(tab + "/edit", typed(late, "12")).getRedirectedUrl())
                .isEqualTo(tab);
    }

    @Test
    void oneMatterIsWrittenDownAloneAndTheRestStays() throws Exception {
        var tab = "/cases/" + held.wanted() + "/conditions";
        var whole = officer().open(tab + "/edit?lang=en");
        assertThat(officer().send(tab + "/edit", typed(whole, "15,5")).getRedirectedUrl())
                .isEqualTo(tab);
        var alone = Browser.text(officer().open(tab + "/edit?part=limitation&lang=en"));
        assertThat(alone)
                .contains("name=\"judged-limitation\"", "/edit?part=acts", "/edit?part=ne_bis_in_idem")
                .contains("type=\"hidden\" name=\"said-ne_bis_in_idem\" value=\"None is known (synthetic).\"")
                .doesNotContain("<textarea class=\"govuk-textarea\" id=\"said-ne_bis_in_idem\"", "name=\"act-", "??");
    }

    /** What a form carries without showing it. */
    private static Map<String, String> carried(MockHttpServletResponse form) {
        var carried = new HashMap<String, String>();
        Pattern.compile("type=\"hidden\" name=\"((?:seen|part|act-|judged-|said-|article-)[^\"]*)\" value=\"([^\"]*)\"")
                .matcher(Browser.text(form))
                .results()
                .forEach(field -> carried.put(field.group(1), field.group(2)));
        return carried;
    }

    @Test
    void oneMatterWrittenDownLateIsWrittenOnWhatStandsOfTheRestByThen() throws Exception {
        var tab = "/cases/" + held.wanted() + "/conditions";
        var mine = carried(officer().open(tab + "/edit?part=limitation&lang=en"));
        mine.put("judged-limitation", "");
        mine.put("said-limitation", "It has not run out (synthetic).");
        var whole = officer().open(tab + "/edit?lang=en");
        assertThat(officer().send(tab + "/edit", typed(whole, "15,5")).getRedirectedUrl())
                .isEqualTo(tab);

        var unread = officer().send(tab + "/edit?lang=en", mine);
        assertThat(unread.getStatus()).isEqualTo(422);
        assertThat(carried(unread)).containsEntry("said-ne_bis_in_idem", "None is known (synthetic).");
        var told = Map.of("judged-limitation", "satisfied", "said-limitation", "It has not run out (synthetic).");
        mine.putAll(told);
        var late = officer().send(tab + "/edit?lang=en", mine);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Browser.text(late)).contains("It has not run out (synthetic).</textarea>");
        var now = carried(late);
        assertThat(now).containsEntry("part", "limitation").doesNotContainKey("act-0-requested-years");
        now.putAll(told);
        assertThat(officer().send(tab + "/edit", now).getRedirectedUrl()).isEqualTo(tab);
        assertThat(Browser.text(officer().open(tab + "?lang=en")))
                .contains("None is known (synthetic).", "years: 15.5", "It has not run out (synthetic).");
    }

    /** Another system may have written any number of years, which the page shows with six decimals. */
    @Test
    void howTheActsStandKeepsNoMatterFromBeingWrittenDown() throws Exception {
        var tab = "/cases/" + held.wanted() + "/conditions";
        var act = Map.of("act", "An act (synthetic)", "requested", Map.of("article", "art. 1", "years", 0.123456789));
        var written = Map.of("acts", List.of(act), "judged", List.of());
        var seen = Map.of("If-Match", as("officer.uz").get(tab).tag());
        assertThat(as("officer.uz").put(tab, written, seen).status()).isEqualTo(200);
        var mine = carried(officer().open(tab + "/edit?part=limitation&lang=en"));
        mine.putAll(Map.of("judged-limitation", "satisfied", "said-limitation", "It has not run out (synthetic)."));
        assertThat(officer().send(tab + "/edit", mine).getRedirectedUrl()).isEqualTo(tab);
        var stands = as("officer.uz").get(tab).body();
        assertThat(stands.at("/acts/0/requested/years").asDouble()).isEqualTo(0.123456789);

        var form = officer().open(tab + "/edit?part=acts&lang=en");
        assertThat(Browser.text(form)).contains("value=\"0.123457\"");
        var acts = typed(form, "0.123457");
        acts.put("part", "acts");
        assertThat(officer().send(tab + "/edit", acts).getRedirectedUrl()).isEqualTo(tab);
    }

    @Test
    void anOffenceThatNoListHasStaysChosenAndIsToldAtItsField() throws Exception {
        var tab = "/cases/" + held.wanted() + "/conditions";
        var typed = typed(officer().open(tab + "/edit?lang=en"), "12");
        typed.put("act-0-offence", "of_another_edition");
        var refused = officer().send(tab + "/edit?lang=en", typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.text(refused))
                .contains("href=\"#act-0-offence\"")
                .containsPattern("value=\"of_another_edition\"[^>]* selected");
    }

    @Test
    void whatNobodyCanReadIsNotSavedAndStaysTyped() throws Exception {
        var tab = "/cases/" + held.wanted() + "/conditions";
        var form = officer().open(tab + "/edit?lang=en");
        var unread = officer().send(tab + "/edit?lang=en", typed(form, "many"));
        assertThat(unread.getStatus()).isEqualTo(422);
        assertThat(Browser.text(unread)).contains("Write a number of years", "value=\"many\"");
        var silent = typed(form, "12");
        silent.put("said-ne_bis_in_idem", "");
        assertThat(officer().send(tab + "/edit", silent).getStatus()).isEqualTo(422);
        for (var state : List.of("", "perhaps")) {
            var unsaid = typed(form, "12");
            unsaid.put("judged-ne_bis_in_idem", state);
            var unchosen = officer().send(tab + "/edit?lang=en", unsaid);
            assertThat(unchosen.getStatus()).isEqualTo(422);
            assertThat(Browser.text(unchosen)).contains("Choose what was found", "None is known (synthetic).");
        }
        assertThat(Browser.text(officer().open(tab))).doesNotContain("KZ art. 297");
    }

    @Test
    void aQuestionStandsFirstUntilTheHeadHasDecidedIt() throws Exception {
        var caseRef = held.wanted();
        var raised = Map.of("kind", "torture_risk", "internalText", "Counsel said so (synthetic).");
        as("officer.uz").act(caseRef, "raise-stop", raised);
        assertThat(Browser.text(officer().open("/cases/" + caseRef + "/conditions?lang=en")))
                .containsSubsequence("rg-find--stop", "Torture and fair trial: a person decides", "rg-find--ok")
                .contains("Counsel said so (synthetic).", "for a person to decide: 1");
        var path = "/cases/" + caseRef + "/conditions";
        assertThat(as("head.uz").get(path).body().at("/stops/0/flag").asString())
                .isEqualTo("torture_risk");
        var settled = new HashMap<String, Object>(raised);
        settled.put("reasons", List.of("assured"));
        as("head.uz").act(caseRef, "settle-stop", settled);
        assertThat(as("head.uz").get(path).body().at("/stops/0/standing").asBoolean(true))
                .isFalse();
    }

    @Test
    void aNationalSystemReadsAndWritesOnWhatItSaw() {
        var path = "/cases/" + held.wanted() + "/conditions";
        var read = as("officer.uz").get(path);
        assertThat(read.body().path("judgements")).hasSize(14);
        assertThat(read.body().at("/acts/0/punishable").asString()).isEqualTo("unknown");
        var act = Map.of("act", "An act (synthetic)", "requested", Map.of("article", "art. 1", "years", 3));
        var written = Map.of("acts", List.of(act), "judged", List.of());
        assertThat(as("officer.uz").put(path, written, Map.of()).code()).isEqualTo("version-missing");
        var seen = Map.of("If-Match", read.tag());
        assertThat(as("officer.uz")
                        .put(path, written, seen)
                        .body()
                        .at("/acts/0/requested/years")
                        .asDouble())
                .isEqualTo(3);
        assertThat(as("officer.uz").put(path, written, seen).code()).isEqualTo("changed-meanwhile");
        assertThat(as("head.uz").put(path, written, seen).code()).isEqualTo("role");
        var wrong = Map.of("acts", List.of(Map.of("offence", "nothing_of_this_name")));
        assertThat(as("officer.uz")
                        .put(
                                path,
                                wrong,
                                Map.of("If-Match", as("officer.uz").get(path).tag()))
                        .errors())
                .containsKey("/acts/0/offence");
    }

    @Test
    void aFileOfAssistanceHasNone() throws Exception {
        var other = new Prepared(this).withCentralAuthority(Prepared.summons());
        assertThat(officer().open("/cases/" + other + "/conditions").getStatus())
                .isEqualTo(404);
        assertThat(officer().open("/cases/" + other).getContentAsString()).doesNotContain("/conditions");
        assertThat(as("officer.uz").get("/cases/" + other + "/conditions").status())
                .isEqualTo(404);
    }
}
