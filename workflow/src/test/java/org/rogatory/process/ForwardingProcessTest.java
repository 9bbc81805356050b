package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.mla.incoming.AnswerReview;
import org.rogatory.notices.NoticeView;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that is passed on to the competent authority: what the asking State knows of it, and who works on it. */
@EngineTest
class ForwardingProcessTest {

    private final Files files;
    private final OutgoingReview asked;
    private final AnswerReview received;

    @Autowired
    ForwardingProcessTest(Files files, OutgoingReview asked, AnswerReview received) {
        this.files = files;
        this.asked = asked;
        this.received = received;
    }

    @Test
    void whoIsToldThatWordFollowsWaitsForItAndAsksThereOnceNoneComes() {
        var theirs = files.received().does(CENTRAL_OFFICER, DecisionProcessTest.forward("KZ-MOJ"));
        theirs.does(CENTRAL_OFFICER, Files.answer("interim").kind(null))
                .does(SUPERVISOR, "approve_answer")
                .does(SIGNATORY, "sign_answer");
        assertThat(theirs.refusal(REGISTRAR, Act.draft("send_answer"))).isEqualTo("wrong-answer");
        theirs.does(REGISTRAR, "send_partial_answer");
        assertThat(theirs.status()).isEqualTo("forwarded");
        assertThat(theirs.at()).containsExactly("DraftAnswer");
        var ours = theirs.partner();
        assertThat(ours.status()).isEqualTo("partly_answered");
        assertThat(ours.at()).containsExactly("AwaitPartner");
        assertThat(ours.itemStatuses()).containsOnly("requested");
        assertPassedOn(theirs, "KZ-MOJ");

        isAskedThere(theirs);
    }

    @Test
    void whoIsSentToTheCompetentAuthorityAtOnceHasNoResultAndAsksThere() {
        isAskedThere(files.received().does(CENTRAL_OFFICER, DecisionProcessTest.forward("KZ-MOJ")));
    }

    private void isAskedThere(Desk theirs) {
        Files.answered(theirs);
        var ours = theirs.partner();
        assertThat(theirs.status()).isEqualTo("answered");
        assertThat(ours.status()).isEqualTo("returned_without_execution");
        assertThat(ours.at()).containsExactly("AssessAnswer");
        assertThat(ours.itemStatuses()).containsOnly("returned");
        assertThat(ours.closes(CENTRAL_OFFICER).running()).isFalse();
        assertThat(theirs.closes(CENTRAL_OFFICER).running()).isFalse();
        assertPassedOn(theirs, "KZ-MOJ");
    }

    private void assertPassedOn(Desk theirs, String authority) {
        var ours = theirs.partner();
        assertThat(received.forwardedTo(theirs.file(), theirs.officer(CENTRAL_OFFICER)))
                .contains(authority);
        assertThat(asked.forwardedTo(ours.file(), ours.officer(CENTRAL_OFFICER)))
                .contains(authority);
    }

    @Test
    void theCompetentAuthorityHasTheFileAndItsResultIsTheLastAnswer() {
        var theirs = files.received();
        var there = theirs.officer(EXECUTOR);
        assertThat(files.node().cases().lookUp(theirs.caseRef(), AccessScope.of(there)))
                .isEmpty();
        theirs.does(CENTRAL_OFFICER, DecisionProcessTest.forward("KZ-UNIT-1"));
        assertThat(files.node().notices().unreadOf(there))
                .filteredOn(notice -> notice.reference().equals(theirs.caseRef()))
                .extracting(NoticeView::code)
                .containsExactly("request_forwarded");
        theirs.items().forEach(item -> {
            theirs.does(CENTRAL_OFFICER, Act.draft("accept_item").item(item.itemRef()));
            assertThat(theirs.work(there)).extracting(OpenTask::itemRef).contains(item.itemRef());
            Files.execute(theirs, item.itemRef());
            assertThat(new Desk(files.node(), item.itemRef()).running()).isFalse();
        });

        Files.answered(theirs);
        assertThat(theirs.partner().status()).isEqualTo("answered");
        assertThat(theirs.partner().itemStatuses()).containsOnly("executed");
        assertPassedOn(theirs, "KZ-UNIT-1");
    }

    @Test
    void anItemAcceptedBeforeTheForwardingHasItsTaskOnceItIsBegun() {
        var theirs = files.received();
        var item = theirs.items().get(0).itemRef();
        theirs.does(CENTRAL_OFFICER, Act.draft("accept_item").item(item));
        theirs.does(CENTRAL_OFFICER, DecisionProcessTest.forward("KZ-UNIT-1"));
        theirs.does(EXECUTOR, Files.start(item));
        assertThat(new Desk(files.node(), item).at()).containsExactly("ExecuteItem");
        theirs.does(EXECUTOR, Files.result("record_item_result", item));
        assertThat(new Desk(files.node(), item).running()).isFalse();
    }

    @Test
    void whereNobodyOfTheCompetentAuthoritySignsInTheFileStaysWithWhoKeepsIt() {
        var theirs = files.received();
        var before = files.node().cases().principals(theirs.caseRef());
        theirs.does(CENTRAL_OFFICER, DecisionProcessTest.forward("KZ-MOJ"));
        assertThat(files.node().cases().principals(theirs.caseRef())).isEqualTo(before);
    }
}
