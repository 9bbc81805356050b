package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.identity.Role;
import org.rogatory.mla.item.ItemView;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.TextLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the forms of notices and answers ask for is told item by item: in the letter, in the message, at the other side. */
@EngineTest
class ParticularsProcessTest {

    private static final String PARTLY = "A part of it could be done on another condition (synthetic).";
    private static final String APPEAL = "To the court of the district within ten days (synthetic).";
    private static final String INSIDE = "Weighed by the office alone (synthetic).";

    private final Files files;
    private final Node node;
    private final JdbcTemplate database;

    @Autowired
    ParticularsProcessTest(Files files, JdbcTemplate database) {
        this.files = files;
        this.node = files.node();
        this.database = database;
    }

    private static ActDraft refused(Map<String, String> told) {
        return Act.draft("refuse")
                .ground("sovereignty_security")
                .releasedText("It would harm our interests.")
                .internalText(INSIDE)
                .particulars(told);
    }

    private Refusal refusal(Desk desk, Role role, ActDraft act) {
        return catchThrowableOfType(
                Refusal.class, () -> node.procedures().act(desk.caseRef(), act.act(), desk.officer(role)));
    }

    private static Map<String, String> told(Desk desk, String verb) {
        return desk.steps().stream()
                .filter(step -> step.verb().equals(verb))
                .map(Step::told)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRefusalThatTellsItemsSaysWhetherAPartWasPossible() {
        var theirs = files.received().consulted();
        var half = refusal(theirs, HEAD, refused(Map.of("appeal", APPEAL)));
        assertThat(half.code()).isEqualTo("field-missing");
        assertThat(half.fields()).containsExactly("particulars/partial_possible");
        assertThat(theirs.status()).isEqualTo("under_review");
        theirs.does(HEAD, refused(Map.of()));
        assertThat(told(theirs, "refuse")).isEmpty();
    }

    @Test
    void whatIsReleasedTravelsAndNothingElse() {
        var told = Map.of("partial_possible", PARTLY, "appeal", APPEAL);
        var theirs = files.received().consulted().does(HEAD, refused(told));
        Files.answered(theirs);
        assertThat(Particulars.read(theirs.lastSent())).isEqualTo(told);
        assertThat(theirs.lastSent().toString()).doesNotContain(INSIDE);
        assertThat(files.text(theirs, "refusal_notice"))
                .contains(PARTLY, APPEAL)
                .doesNotContain(INSIDE);
        assertThat(told(theirs.partner(), "record_refusal")).isEqualTo(told);
        assertThat(told(theirs, "refuse")).isEqualTo(told);
    }

    @Test
    void whatIsToldLiesUnderTheKeyOfTheFile() {
        var theirs = files.received().consulted().does(HEAD, refused(Map.of("partial_possible", PARTLY)));
        var kept = database.queryForList(
                "select concat(coalesce(t.particulars, ''), coalesce(i.decision_data, '')) from cases_timeline t"
                        + " join mla_incoming i on i.case_ref = t.case_ref where t.case_ref = ? and t.verb = 'refuse'",
                String.class,
                theirs.caseRef());
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0)).isNotBlank().doesNotContain(PARTLY, "partial_possible");
    }

    @Test
    void aQuestionSaysWhyAndWhatFollows() {
        var theirs = files.received();
        var asked = Fully.ask().keys(List.of("facts"));
        var without = asked.particulars(Map.of("why", "Two are named."));
        assertThat(refusal(theirs, CENTRAL_OFFICER, without).fields()).containsExactly("particulars/consequence");
        theirs.does(CENTRAL_OFFICER, Fully.ask().keys(List.of("facts")));
        assertThat(Particulars.read(theirs.lastSent())).isEqualTo(Fully.asked());
        assertThat(told(theirs.partner(), "record_information_request")).isEqualTo(Fully.asked());
    }

    @Test
    void anItemOfAssistanceIsAskedAboutByItsNumberAndOnlyIfTheRequestHasIt() {
        var theirs = files.received();
        for (var unknown : List.of("assistance[banana]", "assistance[99]", "assistance[0].facts", "assistance[-1]")) {
            var refused = refusal(theirs, CENTRAL_OFFICER, Fully.ask().keys(List.of(unknown)));
            assertThat(refused.code()).as(unknown).isEqualTo("unknown-code");
            assertThat(refused.fields()).as(unknown).containsExactly("keys");
        }
        theirs.does(CENTRAL_OFFICER, Fully.ask().keys(List.of("facts", "assistance[0]")));
        var ours = theirs.partner();
        var answered = Map.of("assistance[0]", "The second one (synthetic).");
        var invented = Map.of("assistance[99]", "The second one (synthetic).");
        var answer = Act.draft("send_information").releasedText("See there (synthetic).");
        assertThat(refusal(ours, CENTRAL_OFFICER, answer.answers(invented)).code())
                .isEqualTo("unknown-code");
        ours.does(CENTRAL_OFFICER, answer.answers(answered));
        for (var letter : List.of(
                files.text(theirs, "additional_information_request"),
                files.text(ours, "additional_information_reply"))) {
            assertThat(letter).containsPattern("(Пункт запроса|Yordam bandi|Item of assistance) 1\\b");
        }
    }

    @Test
    void theLanguageThatTheWriterSaidTravelsWithHisWords() {
        var theirs = files.received();
        var asked = Fully.ask().keys(List.of("facts"));
        var unread = refusal(theirs, CENTRAL_OFFICER, asked.releasedText("Qaysi biri? (toʻqima)", "Uzbek"));
        assertThat(unread.fields()).containsExactly("textLanguage");
        theirs.does(CENTRAL_OFFICER, asked.releasedText("Qaysi biri? (toʻqima)", "uz"));
        assertThat(TextLanguage.read(theirs.lastSent())).isEqualTo("uz");
        assertThat(files.text(theirs, "additional_information_request")).contains("Qaysi biri? (toʻqima)");
        assertThat(theirs.partner().steps())
                .filteredOn(step -> "record_information_request".equals(step.verb()))
                .extracting(Step::language)
                .containsExactly("uz");
        assertThat(database.queryForList(
                        "select text_language from cases_timeline where case_ref = ? and verb = ?",
                        String.class,
                        theirs.caseRef(),
                        "request_information"))
                .singleElement()
                .satisfies(kept -> assertThat(kept).isNotBlank().isNotEqualTo("uz"));
    }

    @Test
    void theLanguageOfAResultIsThatOfItsWriterAndNotThatOfTheAnswer() {
        var theirs = files.inExecution();
        var item = theirs.items().get(0).itemRef();
        theirs.does(EXECUTOR, Files.start(item));
        theirs.does(
                EXECUTOR,
                Files.result("record_item_result", item)
                        .releasedText("Eshitildi (toʻqima).", "uz")
                        .conditions("Faqat shu ishda (toʻqima)."));
        Files.execute(theirs, theirs.items().get(1).itemRef());
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        assertThat(theirs.lastSent().at("/items/0/text_language").asString("")).isEqualTo("uz");
        assertThat(theirs.lastSent().at("/items/1").has(TextLanguage.KEY)).isFalse();
        assertThat(theirs.lastSent().has(TextLanguage.KEY)).isFalse();
        assertThat(files.text(theirs, "answer_letter")).contains("value=Eshitildi (toʻqima)., language=uz");
        assertThat(theirs.partner().items())
                .extracting(ItemView::conditions, ItemView::textLanguage)
                .contains(tuple("Faqat shu ishda (toʻqima).", "uz"))
                .contains(tuple(null, null));
        assertThat(database.queryForList("select text_language from mla_item where item_ref = ?", String.class, item))
                .singleElement()
                .satisfies(kept -> assertThat(kept).isNotBlank().isNotEqualTo("uz"));
    }

    @Test
    void theAcknowledgementSaysWhoHandlesItAndHowLongItMayTake() {
        var theirs = files.transmitted().partner();
        var soon = Map.of("estimate", "About two months (synthetic).");
        theirs.does(REGISTRAR, Act.draft("register").particulars(soon));
        var said = theirs.lastSent();
        assertThat(said.path("handler").asString()).isEqualTo(theirs.file().authority());
        assertThat(Particulars.read(said)).isEqualTo(soon);
        assertThat(files.text(theirs, "acknowledgement")).contains("About two months (synthetic).");
        assertThat(told(theirs.partner(), "record_partner_registration")).isEqualTo(soon);
    }

    @Test
    void theAcknowledgementSaysWhenTheRequestCame() {
        var theirs = files.transmitted().partner();
        theirs.does(REGISTRAR, "register");
        var said = OffsetDateTime.parse(theirs.lastSent().path("received_at").asString());
        var opened = theirs.file().openedAt();
        assertThat(said.toInstant()).isBetween(opened.minusSeconds(1), opened.plusSeconds(60));
        assertThat(files.text(theirs, "acknowledgement"))
                .contains(DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm (xxx)").format(said));
    }

    @Test
    void anAnswerListsItsEvidence() {
        var theirs = files.executed();
        var list = Map.of("evidence_list", "One telephone, seal 0012, handed over by record 5 (synthetic).");
        theirs.does(
                CENTRAL_OFFICER,
                Act.draft("draft_answer").kind("final").releasedText("Done.").particulars(list));
        theirs.does(SUPERVISOR, "approve_answer").does(SIGNATORY, "sign_answer").does(REGISTRAR, "send_answer");
        assertThat(Particulars.read(theirs.lastSent())).isEqualTo(list);
        assertThat(told(theirs.partner(), "record_answer")).isEqualTo(list);
    }
}
