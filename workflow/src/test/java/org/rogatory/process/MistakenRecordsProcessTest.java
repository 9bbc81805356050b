package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.analytics.Stage;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ItemResult;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.ItemView;
import org.rogatory.requests.content.OutgoingReview;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An end that was written down on the wrong file is taken back by another person, and all stands as before. */
@EngineTest
class MistakenRecordsProcessTest {

    private final Files files;
    private final JdbcClient jdbc;
    private final OutgoingReview review;

    @Autowired
    MistakenRecordsProcessTest(Files files, JdbcClient jdbc, OutgoingReview review) {
        this.files = files;
        this.jdbc = jdbc;
        this.review = review;
    }

    /** What the other State has said of another request. */
    enum End {
        ANSWER(() -> Files.unscanned("record_answer").results(InformationProcessTest.results("executed"))),
        REFUSAL(() ->
                Files.unscanned("record_refusal").ground("sovereignty_security").releasedText("They refuse.")),
        RETURN(() -> Files.unscanned("record_return").reference("KZ-77").reasons(List.of("return_duplicate")));

        private final Supplier<ActDraft> act;

        End(Supplier<ActDraft> act) {
            this.act = act;
        }
    }

    private static ActDraft back() {
        return Act.draft("take_back_record").internalText("The paper belongs to another file (synthetic).");
    }

    private static ItemResult told(int number, String words) {
        return new ItemResult(number, "executed", words, null, null);
    }

    private List<String> running(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(DeadlineView::running)
                .map(DeadlineView::ruleKey)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theItemsAreOpenAgainAndTheTrueAnswerIsTaken(End end) {
        var theirs = files.executed();
        var ours = theirs.partner();
        var before = ours.itemStatuses();
        ours.does(CENTRAL_OFFICER, end.act.get());
        assertThat(ours.itemStatuses()).isNotEqualTo(before);
        assertThat(ours.at()).containsExactly("AssessAnswer");

        ours.does(HEAD, back());
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        assertThat(ours.at()).containsExactly("AwaitPartner");
        assertThat(ours.itemStatuses()).isEqualTo(before);
        assertThat(ours.items()).extracting(ItemView::result).containsOnlyNulls();
        assertThat(running(ours)).contains("sys_progress").doesNotContain("sys_feedback");
        assertThat(ours.sent()).as("nothing is told").containsExactly("mla_request");

        Files.answered(theirs);
        assertThat(ours.status()).isEqualTo("answered");
        assertThat(ours.itemStatuses()).containsOnly("executed");
        assertThat(ours.offers(HEAD, "take_back_record")).isFalse();
    }

    private List<String> overdue(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(DeadlineView::overdue)
                .map(DeadlineView::ruleKey)
                .toList();
    }

    @Test
    void aDayThatHadPassedIsOwedAgain() {
        var ours = files.received().partner();
        files.node().pass(Duration.ofDays(90));
        files.node().jobs().ring();
        assertThat(overdue(ours)).contains("sys_wanted_by_partner");
        ours.does(CENTRAL_OFFICER, End.REFUSAL.act.get());
        assertThat(overdue(ours)).doesNotContain("sys_wanted_by_partner");

        ours.does(HEAD, back());
        files.node().jobs().ring();
        assertThat(overdue(ours)).contains("sys_wanted_by_partner");
    }

    @Test
    void anotherThanWhoWroteItDownTakesItBackAndSaysWhy() {
        var ours = files.received().partner();
        var officer = ours.officer(CENTRAL_OFFICER);
        var both = new Officer(
                officer.username(),
                officer.displayName(),
                officer.state(),
                officer.authority(),
                Set.of(CENTRAL_OFFICER, HEAD));
        ours.does(both, End.REFUSAL.act.get());
        assertThat(ours.refusal(both, back())).isEqualTo("four-eyes");
        assertThat(ours.refusal(HEAD, Act.draft("take_back_record"))).isEqualTo("field-missing");
        assertThat(ours.does(HEAD, back()).status()).isEqualTo("registered_by_partner");
    }

    @Test
    void whatTheOtherStateHasToldStands() {
        var ours = Files.answered(files.received().consulted().does(HEAD, DecisionProcessTest.refuse()))
                .partner();
        assertThat(ours.status()).isEqualTo("refused");
        assertThat(ours.offers(HEAD, "take_back_record")).isFalse();
        assertThat(ours.refusal(HEAD, back())).isEqualTo("wrong-status");
    }

    private Optional<String> forwardedTo(Desk desk) {
        return review.forwardedTo(desk.file(), desk.officer(CENTRAL_OFFICER));
    }

    @Test
    void thePartThatTheyHadAnsweredByMessageIsKnownAsBefore() {
        var theirs = files.received().does(CENTRAL_OFFICER, DecisionProcessTest.forward("KZ-MOJ"));
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_partial_answer");
        var ours = theirs.partner();
        assertThat(forwardedTo(ours)).contains("KZ-MOJ");
        ours.does(CENTRAL_OFFICER, End.REFUSAL.act.get());
        assertThat(forwardedTo(ours)).isEmpty();

        ours.does(HEAD, back());
        assertThat(forwardedTo(ours)).contains("KZ-MOJ");
        assertThat(ours.refusal(HEAD, back())).isEqualTo("wrong-status");
    }

    @Test
    void aClosedFileStaysClosed() {
        var ours = files.received().partner().does(CENTRAL_OFFICER, End.REFUSAL.act.get());
        assertThat(ours.offers(HEAD, "take_back_record")).isTrue();
        ours.closes(CENTRAL_OFFICER);
        assertThat(ours.status()).isEqualTo("closed");
        assertThat(ours.refusal(HEAD, back())).isEqualTo("wrong-status");
    }

    @Test
    void whatHadEndedBeforeStaysWithTheLimitsMarkedMeanwhile() {
        var ours = files.received().partner();
        var open = ours.itemStatuses().get(1);
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_partial_answer").results(List.of(told(1, "Statements."))));
        ours.does(CENTRAL_OFFICER, End.REFUSAL.act.get());
        assertThat(ours.itemStatuses()).containsExactly("executed", "refused");
        ours.does(CENTRAL_OFFICER, Act.draft("mark_use").kind("as_stated"));

        ours.does(HEAD, back());
        assertThat(ours.itemStatuses()).containsExactly("executed", open);
        assertThat(ours.items()).extracting(ItemView::useMark).containsExactly("as_stated", null);
    }

    @Test
    void theResultsThatWereOverwrittenAreThereAgain() {
        var ours = files.received().partner();
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_partial_answer").results(List.of(told(1, "Statements."))));
        ours.does(CENTRAL_OFFICER, Act.draft("mark_use").kind("as_stated"));
        ours.does(
                CENTRAL_OFFICER,
                Files.unscanned("record_answer").results(List.of(told(1, "A search."), told(2, "A seizure."))));
        assertThat(ours.items()).extracting(ItemView::useMark).containsOnlyNulls();

        ours.does(HEAD, back());
        assertThat(ours.items()).extracting(ItemView::result).containsExactly("Statements.", null);
        assertThat(ours.items()).extracting(ItemView::useMark).containsExactly("as_stated", null);
    }

    private long days(Desk ours, Stage stage) {
        return jdbc.sql("select days from analytics_stage where case_ref = ? and stage = ?")
                .param(ours.caseRef())
                .param(stage.name())
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTNER", "WHOLE"})
    void theDaysBetweenBothCountAsThoughNothingHadBeenRecorded(Stage stage) {
        var ours = files.received().partner();
        files.node().pass(Duration.ofDays(3));
        ours.does(CENTRAL_OFFICER, End.REFUSAL.act.get());
        var mistaken = days(ours, stage);
        files.node().pass(Duration.ofDays(7));
        ours.does(HEAD, back());
        files.node().pass(Duration.ofDays(2));
        ours.does(CENTRAL_OFFICER, End.REFUSAL.act.get());
        assertThat(days(ours, stage)).isEqualTo(mistaken + 9);
    }

    @Test
    void whatIsWrittenDownOnceMoreIsTakenBackOnceMore() {
        var ours = files.received().partner();
        var before = ours.itemStatuses();
        for (var time = 1; time <= 2; time++) {
            ours.does(CENTRAL_OFFICER, End.RETURN.act.get()).does(HEAD, back());
            assertThat(ours.itemStatuses()).isEqualTo(before);
        }
        assertThat(ours.refusal(HEAD, back())).isEqualTo("wrong-status");
    }
}
