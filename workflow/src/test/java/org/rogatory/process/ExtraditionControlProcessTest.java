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

/** The day of control of a file of extradition: who is told as it passes, what is written then, and what meets it. */
@EngineTest
class ExtraditionControlProcessTest {

    private final ExtraditionVerbsIn in;
    private final ControlDays control;

    @Autowired
    ExtraditionControlProcessTest(ExtraditionVerbsIn in, ControlDays control) {
        this.in = in;
        this.control = control;
    }

    private Desk reviewed() {
        return control.reviewed(in.register(in.received(ExtraditionVerbsIn.request())));
    }

    @Test
    void whenItsDayPassesWhoOwesAReportIsToldAndAnInterimReplyWaits() {
        var theirs = reviewed().does(CENTRAL_OFFICER, "start_extradition_check");
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
    void noReplyIsWrittenWhileOurQuestionIsOpen() {
        var theirs = reviewed().does(CENTRAL_OFFICER, ExtraditionWaysIn.question());
        control.pass();
        assertThat(control.told(ControlDays.SECOND, theirs)).isTrue();
        assertThat(control.replied(theirs)).isFalse();
    }

    /** A grant is not the end of it: the person is still to be taken over. */
    @Test
    void aRefusalMeetsTheDayOfControl() {
        var out = in.out();
        var refused = out.refusal(control.ours(out.registered(out.transmitted())));
        assertThat(control.limits(refused)).containsExactly(DeadlineStatus.MET);
        var back = Files.unscanned("record_return").reasons(List.of("return_duplicate"));
        var returned = control.ours(out.transmitted()).does(CENTRAL_OFFICER, back);
        assertThat(control.limits(returned)).containsExactly(DeadlineStatus.MET);
        var granted = out.grant(control.ours(out.registered(out.transmitted())));
        assertThat(control.limits(granted)).containsExactly(DeadlineStatus.RUNNING);
        control.pass();
        for (var ours : List.of(refused, returned)) {
            assertThat(control.told(OURS, ours)).as(ours.status()).isFalse();
        }
        assertThat(control.told(OURS, granted)).isTrue();
    }

    @Test
    void aLongerControlIsToldByALetterToSign() {
        var theirs = reviewed().does(HEAD, InterimReplyProcessTest.longer());
        assertThat(control.reply(theirs).at()).containsExactly("SignInterimReply");
        assertThat(theirs.offers(SIGNATORY, "sign_interim_reply")).isTrue();
    }
}
