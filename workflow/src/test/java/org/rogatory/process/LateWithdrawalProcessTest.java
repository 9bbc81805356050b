package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A withdrawal on paper comes when nothing is left to be stopped: who is held is pointed out as after a message. */
@EngineTest
class LateWithdrawalProcessTest {

    private static final String VERB = "record_late_withdrawal";

    private final Files files;
    private final ExtraditionVerbsIn messages;

    LateWithdrawalProcessTest(@Autowired Files files, @Autowired ExtraditionVerbsIn messages) {
        this.files = files;
        this.messages = messages;
    }

    /** Where a withdrawal comes too late to stop anything. */
    enum Late {
        EXECUTED(Files::executed),
        ANSWER_SIGNED(files -> Files.signedAnswer(files.executed(), "final")),
        ANSWERED(files -> Files.answered(files.executed())),
        CLOSED(LateWithdrawalProcessTest::closed);

        private final Function<Files, Desk> way;

        Late(Function<Files, Desk> way) {
            this.way = way;
        }
    }

    private static Desk closed(Files files) {
        return Files.answered(files.executed()).does(CENTRAL_OFFICER, Files.closing());
    }

    private static ActDraft late(String held) {
        return Files.unscanned(VERB).kind(held);
    }

    private static Desk answered(Desk theirs) {
        return switch (theirs.status()) {
            case "executed" -> Files.answered(theirs);
            case "answer_signed" -> theirs.does(REGISTRAR, "send_answer");
            default -> theirs;
        };
    }

    private List<String> told(Desk desk, Role role) {
        return files.node().notices().unreadOf(desk.officer(role)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private Stream<DeadlineStatus> clock(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals("sys_release"))
                .map(DeadlineView::status);
    }

    @ParameterizedTest
    @OnBothDatabases
    @EnumSource
    void whoIsHeldIsPointedOutAndTheFileStaysWhereItIs(Late stage) {
        var theirs = stage.way.apply(files);
        var status = theirs.status();
        assertThat(theirs.offers(CENTRAL_OFFICER, VERB)).isTrue();
        theirs.does(CENTRAL_OFFICER, late("person"));

        assertThat(theirs.status()).isEqualTo(status);
        assertThat(theirs.itemStatuses()).containsOnly("executed");
        for (var role : List.of(HEAD, CENTRAL_OFFICER, EXECUTOR)) {
            assertThat(told(theirs, role)).as("told to %s", role).contains("release_review");
        }
        answered(theirs);
        assertThat(clock(theirs)).containsExactly(DeadlineStatus.RUNNING);
        if (stage != Late.CLOSED) {
            assertThat(theirs.refusal(CENTRAL_OFFICER, Files.closing())).isEqualTo("release-unrecorded");
        }
        released(theirs);
        if (stage != Late.CLOSED) {
            assertThat(theirs.does(CENTRAL_OFFICER, Files.closing()).status()).isEqualTo("closed");
        }
    }

    private void released(Desk theirs) {
        theirs.does(CENTRAL_OFFICER, ReleaseProcessTest.released("person"));
        assertThat(clock(theirs)).containsExactly(DeadlineStatus.MET);
        assertThat(theirs.offers(CENTRAL_OFFICER, "record_release")).isFalse();
    }

    @Test
    void aMessageThatComesAfterTheClosingMakesAReleaseDueThatCanBeRecorded() {
        var theirs = closed(files);
        assertThat(theirs.offers(CENTRAL_OFFICER, "record_release")).isFalse();
        var notice = JsonMapper.shared().createObjectNode().put("held", "person");
        messages.sends(theirs.file().threadId(), "KZ", "withdrawal_notice", notice);

        assertThat(theirs.status()).isEqualTo("closed");
        assertThat(theirs.verbs()).contains("parked_message", "release_due");
        assertThat(told(theirs, HEAD)).contains("release_review");
        assertThat(clock(theirs)).containsExactly(DeadlineStatus.RUNNING);
        released(theirs);
        assertThat(theirs.status()).isEqualTo("closed");
    }

    @Test
    void aMessageAboutWhatWasWithdrawnOnPaperMakesNoReleaseDueAnew() {
        var theirs = files.inExecution()
                .does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal").kind("person"))
                .does(CENTRAL_OFFICER, ReleaseProcessTest.released("person"));
        assertThat(clock(theirs)).containsExactly(DeadlineStatus.MET);
        var notice = JsonMapper.shared().createObjectNode().put("held", "person");
        messages.sends(theirs.file().threadId(), "KZ", "withdrawal_notice", notice);

        assertThat(theirs.verbs()).contains("parked_message").containsOnlyOnce("release_due");
        assertThat(clock(theirs)).containsExactly(DeadlineStatus.MET);
        assertThat(theirs.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
    }

    @Test
    void itSaysWhatIsHeldAndIsWrittenDownWhole() {
        var theirs = Files.answered(files.executed());
        assertThat(theirs.refusal(CENTRAL_OFFICER, Files.unscanned(VERB))).isEqualTo("held-unsaid");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft(VERB).kind("nothing_held")))
                .isEqualTo("arrival-day-missing");
        theirs.does(CENTRAL_OFFICER, late("nothing_held"));
        assertThat(theirs.verbs()).contains(VERB).doesNotContain("release_due");
        assertThat(clock(theirs)).isEmpty();
        assertThat(theirs.does(CENTRAL_OFFICER, Files.closing()).status()).isEqualTo("closed");
    }

    @Test
    void whatWasWithdrawnBeforeItWasClosedIsWithdrawnNoMore() {
        var theirs = files.inExecution()
                .does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal"))
                .closes(CENTRAL_OFFICER);
        assertThat(theirs.status()).isEqualTo("closed");
        assertThat(theirs.offers(CENTRAL_OFFICER, VERB)).isFalse();
        assertThat(theirs.refusal(CENTRAL_OFFICER, late("person"))).isEqualTo("wrong-status");
    }

    @Test
    void anotherThatTellsOfMoreIsWrittenDownOnTheClosedFileToo() {
        var theirs = closed(files).does(CENTRAL_OFFICER, late("nothing_held"));
        assertThat(clock(theirs)).isEmpty();
        theirs.does(CENTRAL_OFFICER, late("person"));
        assertThat(clock(theirs)).containsExactly(DeadlineStatus.RUNNING);
        released(theirs);
    }

    @Test
    void whatStillStopsSomethingIsAWithdrawal() {
        var begun = files.inExecution();
        var putOff = Files.signedAnswer(
                files.inExecution().consulted().does(HEAD, DecisionProcessTest.postpone()), "interim");
        for (var theirs : List.of(begun, putOff)) {
            assertThat(theirs.offers(CENTRAL_OFFICER, VERB)).isFalse();
            assertThat(theirs.refusal(CENTRAL_OFFICER, late("person"))).isEqualTo("wrong-status");
            theirs.does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal"));
            assertThat(theirs.status()).isEqualTo("withdrawn");
            assertThat(theirs.offers(CENTRAL_OFFICER, VERB)).isFalse();
        }
    }
}
