package org.rogatory.mla.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.CaseFile;

/** When a file admits what is asked and answered between the two States, and what keeps work from going on. */
class ConsultationRulesTest {

    private static final Instant NOW = Instant.parse("2026-04-20T06:00:00Z");

    private final CaseFile file = mock(CaseFile.class);

    private ConsultationRules requested(String status, Consultation... rows) {
        return rules(false, status, rows);
    }

    private ConsultationRules requesting(String status, Consultation... rows) {
        return rules(true, status, rows);
    }

    private ConsultationRules rules(boolean outgoing, String status, Consultation... rows) {
        when(file.outgoing()).thenReturn(outgoing);
        when(file.status()).thenReturn(status);
        when(file.form()).thenReturn("mla_request");
        when(file.closedAt()).thenReturn("closed".equals(status) ? NOW : null);
        return new ConsultationRules(file, List.of(rows), () -> true, row -> true);
    }

    private static Consultation row(Matter matter, boolean ours) {
        return new Consultation("KZ-MLA-2026-000001", 1, matter, ours, NOW);
    }

    private static Consultation costs(String kind) {
        return row(Matter.COSTS, true).about(kind, 2);
    }

    @Test
    void aBreachStopsAllItemsOrItsOwnUntilItIsSettled() {
        var whole = row(Matter.INCIDENT, true);
        var one = row(Matter.INCIDENT, true).about("breached", 2).propose();
        assertThat(requested("in_execution", whole).stop(1)).contains(Matter.INCIDENT);
        assertThat(requested("in_execution", one).stop(1)).isEmpty();
        assertThat(requested("in_execution", one).stop(2)).contains(Matter.INCIDENT);
        assertThat(requested("in_execution", one).stop(null)).isEmpty();
        one.held(null, null);
        assertThat(requested("in_execution", one).stop(2)).isEmpty();
    }

    @Test
    void whatTheOtherStateReportsStopsNothingHere() {
        var theirs = row(Matter.INCIDENT, false).propose();
        assertThat(requested("in_execution", theirs).stop(null)).isEmpty();
        assertThat(requesting("transmitted", theirs).stop(null)).isEmpty();
        assertThat(requesting("transmitted", theirs).admits("answer_incident")).isTrue();
        assertThat(requesting("transmitted").admits("answer_incident")).isFalse();
    }

    @Test
    void aBreachIsAnsweredByTheRequestingSideAsLongAsItsRequestIsExecuted() {
        var theirs = row(Matter.INCIDENT, false).propose();
        assertThat(requesting("partly_answered", theirs).admits("answer_incident"))
                .isTrue();
        assertThat(requesting("partly_answered").admits("answer_incident")).isFalse();
        assertThat(requested("in_execution", theirs).admits("answer_incident")).isFalse();
        var ours = row(Matter.INCIDENT, true).propose();
        assertThat(ConsultationRules.asks(requesting("partly_answered", ours).file(), ours))
                .isFalse();
        assertThat(ConsultationRules.asks(requesting("partly_answered", theirs).file(), theirs))
                .isTrue();
        assertThat(ConsultationRules.asks(requested("in_execution", ours).file(), ours))
                .isTrue();
        assertThat(ConsultationRules.asks(requested("in_execution", theirs).file(), theirs))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"answered", "refused", "returned_without_execution", "withdrawn", "closed"})
    void aBreachAsksAndStopsNothingWhereNothingIsExecuted(String status) {
        var theirs = row(Matter.INCIDENT, false).propose();
        assertThat(requesting(status, theirs).admits("answer_incident")).isFalse();
        assertThat(ConsultationRules.asks(file, theirs)).isFalse();
        var ours = row(Matter.INCIDENT, true).propose();
        assertThat(requested(status, ours).stop(null)).isEmpty();
        assertThat(requested(status, ours).admits("lift_stop")).isFalse();
        assertThat(ConsultationRules.asks(file, ours)).isFalse();
    }

    @Test
    void aBreachOfInformationGivenUnaskedAsksNothing() {
        var theirs = row(Matter.INCIDENT, false).propose();
        var informing = requesting("acknowledged", theirs);
        when(file.form()).thenReturn("spontaneous_information");
        when(file.byHand()).thenReturn(true);
        assertThat(informing.admits("answer_incident")).isFalse();
        assertThat(ConsultationRules.asks(file, theirs)).isFalse();
    }

    @Test
    void ordinaryCostsStopNothing() {
        assertThat(requested("in_execution", costs("ordinary")).stop(2)).isEmpty();
        assertThat(requested("in_execution", costs("extraordinary")).stop(2)).contains(Matter.COSTS);
        assertThat(requested("in_execution", costs("extraordinary")).stop(1)).isEmpty();
    }

    @Test
    void onlyWhoHoldsTheResultsAsksForAnotherUseAlsoAfterClosing() {
        assertThat(requesting("closed").admits("ask_other_use")).isTrue();
        assertThat(requesting("closed").admits("mark_use"))
                .as("results may come late; marked ones keep their limits")
                .isTrue();
        assertThat(requested("answered").admits("ask_other_use")).isFalse();
        assertThat(requested("closed", row(Matter.OTHER_USE, false).propose()).admits("answer_other_use"))
                .isTrue();
        assertThat(requested("closed").admits("answer_other_use")).isFalse();
    }

    @Test
    void whoWasInformedUnaskedHoldsTheInformationAndWhoInformedAnswers() {
        when(file.form()).thenReturn("spontaneous_information");
        when(file.outgoing()).thenReturn(false);
        when(file.status()).thenReturn("noted");
        assertThat(new ConsultationRules(file, List.of(), () -> false, row -> true).admits("announce_disclosure"))
                .isTrue();
        when(file.outgoing()).thenReturn(true);
        when(file.status()).thenReturn("acknowledged");
        assertThat(new ConsultationRules(file, List.of(), () -> false, row -> true).admits("announce_disclosure"))
                .isFalse();
    }

    @Test
    void aQuestionOnPaperIsAnsweredWhereLettersGoByHand() {
        when(file.byHand()).thenReturn(true);
        assertThat(requesting("transmitted").admits("answer_incident")).isTrue();
        assertThat(requested("answered").admits("answer_other_use")).isTrue();
        assertThat(requested("under_review").admits("answer_other_use")).isFalse();
    }

    @Test
    void aSecondProposalWaitsForTheAnswerToTheFirst() {
        assertThat(requested("under_review").admits("propose_consultation")).isTrue();
        assertThat(requested("under_review", row(Matter.DECISION, true).propose())
                        .admits("propose_consultation"))
                .isFalse();
        assertThat(requested("under_review", row(Matter.INCIDENT, true).propose())
                        .admits("propose_consultation"))
                .isTrue();
    }

    /** Of a file in which nothing was asked yet, and whose results have come. */
    @ParameterizedTest
    @CsvSource({
        "note_costs, requested, under_review, true",
        "note_costs, requested, executed, true",
        "note_costs, requested, answered, false",
        "note_costs, requesting, executed, false",
        "record_incident, requested, in_execution, true",
        "record_incident, requested, received, false",
        "record_incident, requesting, transmitted, true",
        "record_incident, requesting, refused, true",
        "record_incident, requesting, closed, true",
        "record_incident, requesting, withdrawn, true",
        "record_incident, requesting, draft, false",
        "lift_stop, requested, in_execution, false",
        "record_other_use, requesting, answered, false",
        "send_feedback, requesting, answered, true",
        "send_feedback, requesting, withdrawn, true",
        "send_feedback, requesting, transmitted, false",
        "send_feedback, requested, answered, false",
        "record_feedback, requested, answered, true",
        "record_feedback, requested, received, false",
        "record_feedback, requesting, answered, false",
        "mark_use, requesting, answered, true",
        "mark_use, requested, answered, false",
        "record_consultation, requested, under_review, true",
        "record_consultation, requested, answered, false",
        "record_consultation, requesting, delivered, true",
        "record_consultation, requesting, answered, false",
        "answer_consultation, requesting, transmitted, false",
        "no_such_verb, requested, under_review, false",
    })
    void aStatusAdmitsWhatItsSideMayDo(String verb, String side, String status, boolean admitted) {
        var rules = rules("requesting".equals(side), status);
        assertThat(rules.admits(verb)).isEqualTo(admitted);
        assertThat(rules.awaits(verb)).isEqualTo("lift_stop".equals(verb));
    }

    @Test
    void aQuestionOfTheOtherStateIsAwaitedUntilItIsAnswered() {
        var theirs = row(Matter.DECISION, false).propose();
        assertThat(requesting("transmitted", theirs).admits("answer_consultation"))
                .isTrue();
        assertThat(requesting("transmitted", theirs).awaits("answer_consultation"))
                .isTrue();
        assertThat(requesting("answered", theirs).admits("answer_consultation")).isFalse();
        var disclosure = row(Matter.DISCLOSURE, false).propose();
        assertThat(requesting("answered", disclosure).admits("answer_consultation"))
                .isTrue();
        when(file.byHand()).thenReturn(true);
        assertThat(requesting("transmitted").admits("answer_consultation")).isTrue();
        assertThat(requested("answered").admits("answer_consultation")).isTrue();
        assertThat(requested("received").admits("answer_consultation")).isFalse();
    }

    @Test
    void whatIsStillTalkedOverIsRecordedAndAfterClosingADisclosureAlone() {
        var open = row(Matter.DECISION, true).propose();
        var disclosure = row(Matter.DISCLOSURE, true).propose();
        assertThat(requested("answered", open).admits("record_consultation")).isTrue();
        assertThat(requested("closed", open).admits("record_consultation")).isFalse();
        assertThat(requested("closed", disclosure).admits("record_consultation"))
                .isTrue();
        disclosure.held(null, null);
        assertThat(requested("closed", disclosure).admits("record_consultation"))
                .isFalse();
    }

    @Test
    void anOwnQuestionOnAnotherUseIsAnsweredOnPaperOnceItHasLeft() {
        var ours = row(Matter.OTHER_USE, true).propose();
        assertThat(requesting("answered", ours).admits("record_other_use")).isTrue();
        var waiting = new ConsultationRules(file, List.of(ours), () -> true, row -> false);
        assertThat(waiting.admits("record_other_use")).isFalse();
        assertThat(waiting.otherUse()).isEmpty();
    }

    @Test
    void whatIsAboutNoDecisionInParticularIsAboutEach() {
        var refusal = row(Matter.DECISION, true).about("refusal", null);
        assertThat(ConsultationRules.on("refusal")).accepts(refusal).accepts(row(Matter.DECISION, true));
        assertThat(ConsultationRules.on("postponement")).rejects(refusal);
    }

    @Test
    void aMessageNamesItsMatterOrIsOfTheFirstThatItCarries() {
        assertThat(Matter.of("consultation_reply", "costs")).contains(Matter.COSTS);
        assertThat(Matter.of("consultation_reply", "")).contains(Matter.DECISION);
        assertThat(Matter.of("incident_notice", "nonsense")).contains(Matter.INCIDENT);
        assertThat(Matter.of("reminder", "costs")).isEmpty();
    }
}
