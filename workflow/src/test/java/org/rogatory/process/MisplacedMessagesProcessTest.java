package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What no partner should send where it comes moves nothing, and waits for an officer in the file of its thread. */
@EngineTest
class MisplacedMessagesProcessTest {

    private final Files files;
    private final ExtraditionVerbsIn messages;

    MisplacedMessagesProcessTest(@Autowired Files files, @Autowired ExtraditionVerbsIn messages) {
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
}
