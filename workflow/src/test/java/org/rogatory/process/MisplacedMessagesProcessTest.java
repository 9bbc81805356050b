package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What no partner should send where it comes moves nothing, and waits for an officer in the file of its thread. */
@EngineTest
class MisplacedMessagesProcessTest {

    private final Files files;
    private final ExtraditionVerbsIn messages;

    @Autowired
    MisplacedMessagesProcessTest(Files files, ExtraditionVerbsIn messages) {
        this.files = files;
        this.messages = messages;
    }

    @Test
    void anotherRequestOnItsThreadWaitsForAnOfficer() {
        var theirs = files.transmitted().partner();
        messages.sends(theirs.file().threadId(), "KZ", "mla_request", Contents.bankRecordsAndWitness());
        assertThat(theirs.verbs()).containsOnlyOnce("receive").containsOnlyOnce("parked_message");
        assertThat(theirs.items()).hasSize(2);
    }

    @Test
    void anAcknowledgementOfTheSideThatAsksChangesNoNumber() {
        var theirs = files.transmitted().partner();
        var before = theirs.file().counterpartRef();
        var told = JsonMapper.shared().createObjectNode().put("registered_as", "9/9");
        messages.sends(theirs.file().threadId(), "KZ", "acknowledgement", told);
        assertThat(theirs.file().counterpartRef()).isEqualTo(before).isNotEqualTo("9/9");
        assertThat(theirs.verbs()).contains("parked_message");
    }

    @Test
    void aQuestionOfTheirsThatNobodyAnswersFreesNoDecisionOfOurs() {
        var day = LocalDate.ofInstant(files.node().clock().instant(), ZoneOffset.UTC)
                .plusDays(60);
        var theirs = files.inExecution()
                .does(
                        CENTRAL_OFFICER,
                        ConsultationProcessTest.propose("refusal").until(day, null));
        var asked =
                JsonMapper.shared().createObjectNode().put("text", "Synthetic.").put("decision", "refusal");
        messages.sends(theirs.file().threadId(), "KZ", "consultation_request", asked);
        passes(Duration.ofDays(30));
        assertThat(theirs.refusal(HEAD, ConsultationProcessTest.refuse())).isEqualTo("consultation-required");

        passes(Duration.ofDays(40));
        assertThat(theirs.does(HEAD, ConsultationProcessTest.refuse()).status()).isEqualTo("refused");
    }

    private void passes(Duration time) {
        files.node().pass(time);
        files.node().jobs().ring();
    }
}
