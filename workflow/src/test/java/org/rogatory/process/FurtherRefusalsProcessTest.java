package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ItemResult;
import org.springframework.beans.factory.annotation.Autowired;

/** Acts whose time has come, but that say something which cannot be. */
@EngineTest
class FurtherRefusalsProcessTest {

    private final Files files;

    FurtherRefusalsProcessTest(@Autowired Files files) {
        this.files = files;
    }

    @Test
    void nobodyForwardsARequestToHimself() {
        var theirs = files.received();
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("forward").authority("KZ-GPO")))
                .isEqualTo("forwarded-to-oneself");
        assertThat(theirs.status()).isEqualTo("under_review");
    }

    @Test
    void anExecutionThatNobodyHadBegunIsNotTakenUpAgain() {
        var reviewed = files.received().consulted().does(HEAD, DecisionProcessTest.postpone());
        Files.signedAnswer(reviewed, "interim").does(REGISTRAR, "send_postponement");
        assertThat(reviewed.refusal(CENTRAL_OFFICER, Act.draft("resume_execution")))
                .isEqualTo("executor-not-named");
        assertThat(reviewed.does(CENTRAL_OFFICER, "resume_review").status()).isEqualTo("under_review");
    }

    @Test
    void aSearchThatWasNeverMadeHasNoNegativeResult() {
        var theirs = files.inExecution().consulted();
        theirs.items()
                .forEach(item -> theirs.does(
                        HEAD,
                        Act.draft("refuse_item")
                                .item(item.itemRef())
                                .ground("sovereignty_security")
                                .releasedText("It would harm our interests (synthetic).")));
        assertThat(theirs.refusal(EXECUTOR, Act.draft("record_negative_execution")))
                .isEqualTo("nothing-done");
        assertThat(theirs.offers(EXECUTOR, "record_execution")).isFalse();
        assertThat(theirs.refusal(EXECUTOR, Act.draft("record_execution")))
                .as("nothing was executed at all")
                .isEqualTo("nothing-executed");

        Files.answered(theirs.does(HEAD, DecisionProcessTest.refuse()));
        assertThat(theirs.partner().status()).isEqualTo("refused");
    }

    @Test
    void anAnswerThatDealtWithNothingIsARefusal() {
        var ours = files.received().partner();
        var refused = ours.items().stream()
                .map(item -> new ItemResult(item.number(), "refused", "Not here (synthetic).", null, null))
                .toList();
        assertThat(ours.refusal(
                        CENTRAL_OFFICER,
                        Act.draft("record_answer")
                                .internalText("On paper, not scanned.")
                                .results(refused)))
                .isEqualTo("nothing-executed");
    }

    @Test
    void nothingIsRecordedAsReceivedThatDidNotCome() {
        var theirs = files.received()
                .does(CENTRAL_OFFICER, Fully.ask().keys(List.of("facts")).releasedText("Which one?"));
        assertThat(theirs.refusal(REGISTRAR, Act.draft("record_information"))).isEqualTo("reply-missing");
    }

    @Test
    void aCertifiedTranslationThatFollowsIsNoReply() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        theirs.partner().certified();
        assertThat(theirs.refusal(REGISTRAR, Act.draft("record_information"))).isEqualTo("reply-missing");

        theirs.partner().does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        assertThat(theirs.does(REGISTRAR, "record_information").status()).isEqualTo("under_review");
    }

    @Test
    void ourOwnCoverLetterHasTheNumberOfOurBookAndNoOther() {
        var ours = files.signed().does(REGISTRAR, LegWays.route("diplomatic"));
        var typed = Act.draft("transmit")
                .letter("X-1")
                .reference("EMS 1")
                .happened(LocalDate.ofInstant(files.node().clock().instant(), ZoneOffset.UTC), null);
        assertThat(ours.refusal(REGISTRAR, typed)).isEqualTo("letter-numbered-here");
        assertThat(ours.status()).isEqualTo("signed");
    }

    @Test
    void whatLeavesOnPaperIsKnownByItsDayAndNumberUnlessItIsSaidWhyNot() {
        var ours = files.signed();
        var paper = Act.draft("transmit").byHand(true);
        assertThat(ours.refusal(REGISTRAR, paper)).isEqualTo("departure-day-missing");
        var day = LocalDate.ofInstant(files.node().clock().instant(), ZoneOffset.UTC);
        assertThat(ours.refusal(REGISTRAR, paper.happened(day, null))).isEqualTo("departure-number-missing");
        ours.does(REGISTRAR, Act.draft("transmit").byHand(true).internalText("Taken by a delegation (synthetic)."));
        assertThat(ours.status()).isEqualTo("transmitted");
    }
}
