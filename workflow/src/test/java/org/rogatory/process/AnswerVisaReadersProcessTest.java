package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.AnswerReview;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.RouteStep;
import org.rogatory.routes.StepPlace;
import org.rogatory.routes.visa.VisaView;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is to give a visa on an answer reads it and what was decided, as long as he is asked, and nothing else that is weighed. */
@EngineTest
class AnswerVisaReadersProcessTest {

    private static final Officer MINISTRY = Levels.officer("ministry.kz", "KZ-MIA", SUPERVISOR);
    private static final RouteStep OF_MINISTRY = new RouteStep(1, StepPlace.AUTHORITY, "KZ-MIA", SUPERVISOR, null, 3);
    private static final String OPINION = "Their embassy must not hear of it (made up).";
    private static final String GIVEN_OUT = "It would harm us (made up).";

    private final Levels levels;
    private final Files files;
    private final Deliberation deliberation;
    private final AnswerReview review;

    @Autowired
    AnswerVisaReadersProcessTest(Levels levels, Files files, Deliberation deliberation, AnswerReview review) {
        this.levels = levels;
        this.files = files;
        this.deliberation = deliberation;
        this.review = review;
    }

    @BeforeEach
    void open() {
        levels.known(MINISTRY);
        levels.route("KZ-GPO", RouteStage.APPROVE_ANSWER, OF_MINISTRY, Levels.TO_HEAD);
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    /** Refused for reasons of which only some leave; an opinion and an enclosure lie in the file. */
    private Desk refused() {
        var theirs = files.received().consulted();
        attach(theirs, "opinion.pdf", DocumentView.INTERNAL);
        attach(theirs, "decision.pdf", null);
        return theirs.does(
                HEAD,
                Fully.refuse()
                        .ground("sovereignty_security")
                        .internalText(OPINION)
                        .releasedText(GIVEN_OUT));
    }

    private void attach(Desk desk, String name, @Nullable String marking) {
        var attachment = NewAttachment.of(desk.caseRef(), "other", name, marking);
        files.node()
                .documents()
                .attach(attachment, new ByteArrayInputStream(name.getBytes()), desk.officer(CENTRAL_OFFICER));
    }

    private List<String> documents(Desk desk) {
        return deliberation.documents(desk.file(), MINISTRY).stream()
                .map(DocumentView::name)
                .toList();
    }

    private List<String> references(Desk desk) {
        return deliberation.documents(desk.file(), MINISTRY).stream()
                .map(DocumentView::documentRef)
                .toList();
    }

    private List<String> words(Desk desk) {
        return deliberation.timeline(desk.file(), MINISTRY).stream()
                .map(Timeline.Moment::step)
                .map(Step::releasedText)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void heReadsTheAnswerAndItsGroundOnlyWhileHeIsAsked() {
        var theirs = refused().does(CENTRAL_OFFICER, Files.answer("final"));
        var answer = review.of(theirs.file(), MINISTRY).orElseThrow();
        assertThat(answer.told().path("ground").asString("")).isEqualTo("sovereignty_security");
        assertThat(answer.decision()).isEqualTo("refuse");
        assertThat(documents(theirs)).contains("decision.pdf").doesNotContain("opinion.pdf");
        assertThat(words(theirs)).contains(GIVEN_OUT, "Your request was dealt with as set out below.");
        assertThat(deliberation.timeline(theirs.file(), MINISTRY))
                .extracting(Timeline.Moment::step)
                .allSatisfy(step -> {
                    assertThat(step.internalText()).isNull();
                    assertThat(step.codes()).isEmpty();
                });

        theirs.does(MINISTRY, Levels.give());
        assertThat(words(theirs)).isEmpty();
    }

    @Test
    void heReadsTheLetterBeforeItsSignatureOnlyWhileHeIsAsked() {
        levels.route("KZ-GPO", RouteStage.SIGN_ANSWER, OF_MINISTRY);
        var theirs = refused().does(CENTRAL_OFFICER, Files.answer("final"));
        theirs.does(MINISTRY, Levels.give()).does(HEAD, Levels.give()).does(SUPERVISOR, "approve_answer");
        var letter = review.of(theirs.file(), MINISTRY).orElseThrow().documentRef();
        assertThat(references(theirs)).contains(letter);
        theirs.does(MINISTRY, Levels.give());
        assertThat(references(theirs)).doesNotContain(letter);
    }

    @Test
    void heSeesHisOwnVisaAndNotWhatOthersSayWithTheirs() {
        var theirs = refused().does(CENTRAL_OFFICER, Files.answer("final")).does(MINISTRY, Levels.give());
        theirs.does(HEAD, Levels.give());
        assertThat(levels.sheet().of(theirs.caseRef(), MINISTRY))
                .extracting(VisaView::authority)
                .containsExactly("KZ-MIA");
        assertThat(levels.sheet().opens(theirs.file(), MINISTRY)).isTrue();
        assertThat(levels.sheet().of(theirs.caseRef(), theirs.officer(HEAD))).hasSize(2);
    }

    @Test
    void whoOnlyExecutesFindsNoVisas() {
        levels.route("KZ-UNIT-1", RouteStage.APPROVE_ANSWER, Levels.TO_HEAD);
        var theirs = files.executed().does(CENTRAL_OFFICER, Files.answer("final"));
        var executor = Cascading.UNIT;
        assertThatThrownBy(() -> levels.sheet().of(theirs.caseRef(), executor)).hasMessage("not-found");
        assertThat(levels.sheet().opens(theirs.file(), executor)).isFalse();
        assertThat(levels.offered(executor, theirs)).doesNotContain("give_visa", "return_visa");
    }
}
