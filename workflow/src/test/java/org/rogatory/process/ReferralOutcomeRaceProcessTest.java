package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.OfferOutcomes;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.OutcomeView;
import org.springframework.beans.factory.annotation.Autowired;

/** Two of an organisation tell at the same moment what came of it: one of them does. */
@EngineTest
@OnBothDatabases
class ReferralOutcomeRaceProcessTest {

    private static final Officer OURS = ReferralFixtures.responder(UNIT);
    private static final Officer THEIRS = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer SECOND = ReferralFixtures.coordinator2(COORDINATOR);
    private static final String RESULT = "presumed_yes";

    private final ReferralFixtures referrals;
    private final Offers offers;
    private final OfferOutcomes telling;
    private final Crossings crossings;
    private final CountDownLatch told = new CountDownLatch(1);

    @Autowired
    ReferralOutcomeRaceProcessTest(
            ReferralFixtures referrals, Offers offers, OfferOutcomes telling, Crossings crossings) {
        this.referrals = referrals;
        this.offers = offers;
        this.telling = telling;
        this.crossings = crossings;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    /** The code of what was passed on to be identified and is done, before the result was told. */
    private String done() {
        var file = referrals.opened(UNIT, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, passing("refer", COORDINATOR));
        var shareRef = referrals.share(file).shareRef();
        offers.accept(shareRef, THEIRS);
        referrals.carried();
        presumed(new Desk(referrals.node(), offers.open(shareRef, THEIRS)).file());
        offers.done(shareRef, null, THEIRS);
        referrals.carried();
        return shareRef;
    }

    private void presumed(CaseFile received) {
        referrals.does(received, THEIRS, Act.draft("start_assessment"));
        var why = Act.draft("decide_presumed_yes").internalText("It was seen so (synthetic).");
        referrals.does(received, ReferralFixtures.commission(1), why);
        referrals.does(received, ReferralFixtures.commission(2), Act.draft("confirm_decision"));
    }

    /** As a front door has it: done again where it crossed another; what he is answered. */
    private String tells(Runnable word) {
        try {
            return crossings.again(() -> {
                word.run();
                return "told";
            });
        } catch (Refusal refused) {
            return refused.code();
        }
    }

    /** As long as the other needs to tell it, too. */
    private void pause() {
        told.countDown();
        try {
            Thread.sleep(1500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void slowly(String shareRef) {
        referrals.transaction().executeWithoutResult(status -> {
            telling.tell(shareRef, RESULT, THEIRS);
            pause();
        });
    }

    @Test
    void ofTwoWhoTellItAtOnceOneDoes() throws Exception {
        var shareRef = done();
        var first = CompletableFuture.supplyAsync(() -> tells(() -> slowly(shareRef)));
        assertThat(told.await(60, TimeUnit.SECONDS)).isTrue();
        var second = tells(() -> telling.tell(shareRef, RESULT, SECOND));
        assertThat(List.of(first.get(60, TimeUnit.SECONDS), second)).containsExactlyInAnyOrder("told", "share-outcome");
        assertThat(telling.told(shareRef, THEIRS)).extracting(OutcomeView::code).containsExactly(RESULT);
        referrals.carried();
        assertThat(messages(shareRef)).isOne();
    }

    private long messages(String shareRef) {
        return referrals.node().courier().told().stream()
                .map(told -> told.path("payload"))
                .filter(said -> shareRef.equals(said.path("share").asString("")))
                .filter(said -> "outcome".equals(said.path("step").asString("")))
                .count();
    }
}
