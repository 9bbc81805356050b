package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The day of control of a file of extradition: who is told as it passes, and what is written then. */
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

    @Test
    void aLongerControlIsToldByALetterToSign() {
        var theirs = reviewed().does(HEAD, InterimReplyProcessTest.longer());
        assertThat(control.reply(theirs).at()).containsExactly("SignInterimReply");
        assertThat(theirs.offers(SIGNATORY, "sign_interim_reply")).isTrue();
    }
}
