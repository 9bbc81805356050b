package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** What was written down of a talk is lost by no refusal, on pages without scripts. */
class ReferralKeptWordsPageTest extends RunningNode {

    private static final String RESPONDER = "responder.uz.uz-unit-1";
    private static final String TOLD = "Told for an hour (synthetic).";
    private static final String CLOSED = "The file is in a state that does not allow this step.";
    private static final String OVERTAKEN = "Somebody changed the file while you had it open.";
    private static final String ANOTHER_AGE = "The file goes by another age now.";
    private static final String BEFORE = "This form was sent before with other content";

    private final WebApplicationContext node;
    private final JdbcClient jdbc;

    private Browser responder;
    private String code;
    private String file;

    ReferralKeptWordsPageTest(@Autowired WebApplicationContext node, @Autowired JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void meet() throws Exception {
        responder = Browser.of(node, RESPONDER);
        code = told(Map.of());
        responder.send("/contact/" + code + "/keep", Map.of());
        file = "/cases/" + code;
    }

    /** A first contact that nobody has kept yet. */
    private String told(Map<String, String> answers) throws Exception {
        var form = new HashMap<>(answers);
        form.put("once", Browser.value(responder.open("/contact"), "once"));
        var said = responder.send("/contact", form).getRedirectedUrl();
        return String.valueOf(said).replaceFirst(".*/", "");
    }

    @AfterEach
    void isOpen() {
        closed("null");
    }

    private void closed(String at) {
        jdbc.sql("update cases_file set closed_at = " + at + " where case_ref = ?")
                .param(code)
                .update();
    }

    private static void staysWith(String reason, MockHttpServletResponse page) throws Exception {
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(Browser.text(page)).contains(reason, TOLD, "id=\"error-summary\"");
        assertThat(Browser.value(page, "once")).isNotEmpty();
    }

    @Test
    void whatWasTypedStaysWhereTheFileWasClosedMeanwhile() throws Exception {
        closed("now()");
        var forms = Map.of(
                file + "/screening/labour_adult", Map.of("account", TOLD, "reasoning", "Bruises (synthetic)."),
                file + "/safety", Map.of("say", TOLD),
                "/contact/" + code + "/again", Map.of("say", TOLD),
                file + "/contacts", Map.of("kind", "contact_phone", "value", TOLD),
                file + "/contacts/identity", Map.of("name", TOLD, "seen", "none"));
        for (var form : forms.entrySet()) {
            staysWith(CLOSED, responder.send(form.getKey() + "?lang=en", form.getValue()));
        }
    }

    /** An act may name more than the page asks for; where it is written down anew, that stays chosen. */
    @Test
    void whatIsNotAskedForStaysWhereItIsWrittenDownAnew() throws Exception {
        var named = Map.of("need", "danger_now|medical_need", "language", "de");
        assertThat(responder.send(file + "/safety", named).getStatus()).isEqualTo(302);
        for (var page : List.of(file + "/safety", "/contact/" + code + "/again")) {
            assertThat(Browser.text(responder.open(page + "?lang=en")))
                    .as(page)
                    .containsPattern("value=\"danger_now\"[^>]* checked[^>]*>\\s*<label[^>]*>Danger now\\s*<")
                    .containsPattern("value=\"medical_need\"[^>]* checked")
                    .containsPattern("value=\"de\"[^>]* selected[^>]*>German<");
        }
        assertThat(Browser.text(responder.open("/contact"))).doesNotContain("danger_now", "value=\"de\"");
    }

    private String age(String caseRef) {
        return jdbc.sql("select age from referral_file where case_ref = ?")
                .param(caseRef)
                .query(String.class)
                .single();
    }

    private void decided(String caseRef, String age) throws Exception {
        var decided = Map.of("kind", age, "internalText", "By a document (synthetic).");
        assertThat(responder
                        .send("/cases/" + caseRef + "/acts/decide-age", decided)
                        .getStatus())
                .isEqualTo(302);
    }

    /** The age that stands ticked on a page. */
    private static Optional<String> ticked(MockHttpServletResponse page) {
        return Pattern.compile("<input[^>]*>")
                .matcher(Browser.text(page))
                .results()
                .map(MatchResult::group)
                .filter(input -> input.contains("name=\"age\"") && input.contains(" checked"))
                .map(input -> input.replaceFirst("(?s).* value=\"([^\"]*)\".*", "$1"))
                .findFirst();
    }

    /** The page sent as it opens, but that the person is safe. */
    private void safe(String page) throws Exception {
        var opened = responder.open(page);
        var form = new HashMap<>(Map.of("once", Browser.value(opened, "once"), "safe", "yes"));
        ticked(opened).ifPresent(age -> form.put("age", age));
        assertThat(responder.send(page, form).getStatus()).isEqualTo(302);
    }

    @Test
    void anAgeThatWasDecidedIsNotUndoneByAskingAboutSafetyAgain() throws Exception {
        for (var page : List.of("/contact/" + code + "/again", file + "/safety")) {
            responder.send(file + "/safety", Map.of("age", "child"));
            assertThat(age(code)).as("what is told anew counts").isEqualTo("CHILD");
            decided(code, "adult");
            safe(page);
            assertThat(age(code)).as(page).isEqualTo("ADULT");
        }
    }

    @Test
    void anAgeThatWasDecidedWhileNobodyHasKeptTheFileIsNotUndoneEither() throws Exception {
        var draft = told(Map.of());
        var again = "/contact/" + draft + "/again";
        for (var page : List.of(again, "/cases/" + draft + "/safety")) {
            responder.send(again, Map.of("age", "adult"));
            assertThat(ticked(responder.open(again))).as("it is as it was told").contains("adult");
            decided(draft, "child");
            safe(page);
            assertThat(age(draft)).as(page).isEqualTo("CHILD");
        }
    }

    /** What a page is sent with that says that he is of age, as it stood open. */
    private static Map<String, String> stale(MockHttpServletResponse opened) throws Exception {
        var form = new HashMap<>(Map.of("age", "adult", "safe", "yes", "say", TOLD));
        form.putAll(marks(opened));
        return form;
    }

    private static Map<String, String> marks(MockHttpServletResponse page) throws Exception {
        var marks = new HashMap<String, String>();
        for (var mark : List.of("once", "version", "ageThen")) {
            marks.put(mark, Browser.value(page, mark));
        }
        return marks;
    }

    private static void overtaken(MockHttpServletResponse page) throws Exception {
        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(Browser.text(page)).contains(OVERTAKEN, "What stands now", TOLD, "id=\"error-summary\"");
    }

    /** Two have the form open: one decides meanwhile that the person is a child. */
    @Test
    void anAgeThatIsDecidedWhileTheFormIsOpenIsNotUndone() throws Exception {
        var draft = told(Map.of());
        var again = "/contact/" + draft + "/again";
        for (var page : List.of(again, "/cases/" + draft + "/safety")) {
            responder.send(again, Map.of("age", "adult"));
            assertThat(age(draft)).isEqualTo("ADULT");
            var form = stale(responder.open(page));
            decided(draft, "child");
            var met = responder.send(page + "?lang=en", form);
            overtaken(met);
            assertThat(Browser.text(met)).contains(ANOTHER_AGE);
            assertThat(ticked(met)).as("it would be told anew").isEmpty();
            assertThat(age(draft)).as(page).isEqualTo("CHILD");

            form.remove("age");
            form.putAll(marks(met));
            assertThat(responder.send(page, form).getStatus()).isEqualTo(302);
            assertThat(age(draft)).as("seen and saved").isEqualTo("CHILD");
        }
    }

    @Test
    void whatAColleagueHasFoundMeanwhileIsSeenBeforeItIsWrittenOver() throws Exception {
        var waits = "Somebody waits outside (synthetic).";
        for (var page : List.of("/contact/" + code + "/again", file + "/safety")) {
            var form = stale(responder.open(page));
            responder.send(file + "/safety", Map.of("safe", "no", "say", waits));
            var met = responder.send(page + "?lang=en", form);
            overtaken(met);
            assertThat(Browser.text(met)).as(page).contains(waits).doesNotContain(ANOTHER_AGE);
            assertThat(ticked(met)).as("nobody has decided it since").contains("adult");
            assertThat(Browser.text(responder.open("/contact/" + code + "?lang=en")))
                    .contains("The person is not safe now", waits)
                    .doesNotContain(TOLD);
            form.putAll(marks(met));
            form.put("age", "child");
            assertThat(responder.send(page, form).getStatus()).isEqualTo(302);
            assertThat(responder.send(page, form).getStatus()).as("sent twice").isEqualTo(302);
        }
    }

    @Test
    void anAgeStaysTickedWhereTheFormWasSentBeforeAndNobodyHasDecidedIt() throws Exception {
        for (var page : List.of("/contact/" + code + "/again", file + "/safety")) {
            var form = stale(responder.open(page));
            form.remove("age");
            assertThat(responder.send(page, form).getStatus()).isEqualTo(302);
            form.put("age", "adult");
            var met = responder.send(page + "?lang=en", form);
            staysWith(BEFORE, met);
            assertThat(Browser.text(met)).as(page).doesNotContain(ANOTHER_AGE);
            assertThat(ticked(met)).as(page).contains("adult");
        }
    }

    /** Sent with the first words, and once more from the same page with other ones. */
    private MockHttpServletResponse again(
            String page, String address, Map<String, String> first, Map<String, String> then) throws Exception {
        var once = Browser.value(responder.open(page), "once");
        var form = new HashMap<>(first);
        form.put("once", once);
        assertThat(responder.send(address, form).getStatus()).isEqualTo(302);
        form.putAll(then);
        return responder.send(address + "?lang=en", form);
    }

    @Test
    void whatWasTypedStaysWhereTheFormWasSentBefore() throws Exception {
        var told = Map.of("say", TOLD);
        staysWith(BEFORE, again("/contact", "/contact", Map.of(), told));
        var change = "/contact/" + code + "/again";
        staysWith(BEFORE, again(change, change, Map.of("safe", "yes"), told));
        staysWith(BEFORE, again(file + "/safety", file + "/safety", Map.of("safe", "yes"), told));
        var screening = file + "/screening/labour_adult";
        var reasoning = Map.of("reasoning", "Bruises (synthetic).");
        staysWith(BEFORE, again(screening, screening, reasoning, Map.of("account", TOLD)));
        var contacts = file + "/contacts";
        var way = Map.of("kind", "contact_phone", "value", "+998 00 000 00 00");
        staysWith(BEFORE, again(contacts, contacts, way, Map.of("value", TOLD)));
        var who = Map.of("name", "Namunova (synthetic)", "seen", "none");
        staysWith(BEFORE, again(contacts, contacts + "/identity", who, Map.of("name", TOLD)));
    }
}
