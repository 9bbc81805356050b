package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.ControlDays.OURS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.deadlines.DeadlineStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** The day of control of a file of transfer: who is told as it passes, what is written then, and what meets it. */
@EngineTest
class TransferControlProcessTest {

    private final TransferVerbsIn in;
    private final ControlDays control;

    @Autowired
    TransferControlProcessTest(TransferVerbsIn in, ControlDays control) {
        this.in = in;
        this.control = control;
    }

    private Desk reviewed() {
        return control.reviewed(in.register(in.received()));
    }

    @Test
    void whenItsDayPassesWhoOwesAReportIsToldAndAnInterimReplyWaits() {
        var theirs = reviewed();
        control.pass();
        for (var officer : List.of(ControlDays.CHIEF, ControlDays.OFFICER, ControlDays.SECOND)) {
            assertThat(control.told(officer, theirs)).as(officer.username()).isTrue();
        }
        assertThat(control.reply(theirs).at()).containsExactly("SignInterimReply");
        assertThat(theirs.offers(SIGNATORY, "sign_interim_reply")).isTrue();
        theirs.does(SIGNATORY, "sign_interim_reply");
        assertThat(theirs.sent()).endsWith("interim_reply");
    }

    @Test
    void noReplyIsWrittenWhereWeAskedOrHaveAnswered() {
        var asked = reviewed().does(CENTRAL_OFFICER, TransferWaysIn.question());
        var agreed = in.agree(reviewed());
        control.pass();
        for (var theirs : List.of(asked, agreed)) {
            assertThat(control.told(ControlDays.SECOND, theirs))
                    .as(theirs.status())
                    .isTrue();
            assertThat(control.replied(theirs)).as(theirs.status()).isFalse();
        }
    }

    /** An agreement is not the end of it: the person is still to be handed over. */
    @Test
    void aRefusalMeetsTheDayOfControl() {
        var out = in.out();
        var refused = out.refusal(control.ours(out.registered()));
        assertThat(control.limits(refused)).containsExactly(DeadlineStatus.MET);
        var back = Files.unscanned("record_return").reasons(List.of("return_duplicate"));
        var returned = control.ours(out.transmitted()).does(CENTRAL_OFFICER, back);
        assertThat(control.limits(returned)).containsExactly(DeadlineStatus.MET);
        var agreed = out.agreement(control.ours(out.registered()));
        assertThat(control.limits(agreed)).containsExactly(DeadlineStatus.RUNNING);
        control.pass();
        for (var ours : List.of(refused, returned)) {
            assertThat(control.told(OURS, ours)).as(ours.status()).isFalse();
        }
        assertThat(control.told(OURS, agreed)).isTrue();
    }

    @Test
    void aLongerControlIsToldByALetterToSign() {
        var theirs = reviewed().does(HEAD, InterimReplyProcessTest.longer());
        assertThat(control.reply(theirs).at()).containsExactly("SignInterimReply");
        assertThat(theirs.offers(SIGNATORY, "sign_interim_reply")).isTrue();
    }
}
