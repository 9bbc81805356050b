package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A message of a kind that this node does not read, as a newer one may send it, waits in its file for an officer. */
@EngineTest
class UnreadKindsProcessTest {

    private static final String KIND = "transit_reply";

    private static final String ASSISTANCE = "mla_request";

    private final Files files;
    private final ExtraditionVerbsIn extraditions;
    private final TransferVerbsIn transfers;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    UnreadKindsProcessTest(
            Files files,
            ExtraditionVerbsIn extraditions,
            TransferVerbsIn transfers,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.files = files;
        this.extraditions = extraditions;
        this.transfers = transfers;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    private static ObjectNode payload() {
        return JsonMapper.shared().createObjectNode().put("text", "They may pass (synthetic).");
    }

    private List<String> told(Desk desk) {
        return jdbc.sql("select distinct code from notices_notice where reference = ?")
                .param(desk.caseRef())
                .query(String.class)
                .list();
    }

    private void waits(Desk desk, String before) {
        waits(desk, before, KIND);
    }

    private void waits(Desk desk, String before, String kind) {
        assertThat(desk.status()).isEqualTo(before);
        assertThat(desk.verbs()).doesNotContain("received_" + kind);
        assertThat(desk.steps())
                .filteredOn(step -> "parked_message".equals(step.verb()))
                .flatExtracting(Step::codes)
                .as("once")
                .containsExactly(kind);
        assertThat(told(desk)).contains("message_parked");
    }

    @Test
    void aKindThatNobodyReadsInAssistanceWaitsForAnOfficer() {
        var ours = files.transmitted();
        var before = ours.status();
        CrossingMessagesProcessTest.kazakhstanSends(transaction, ours, KIND, payload());
        waits(ours, before);
    }

    @Test
    void aKindThatNobodyReadsInExtraditionWaitsForAnOfficer() {
        var theirs = extraditions.received(ExtraditionVerbsIn.request());
        extraditions.sends(theirs.file().threadId(), "KZ", KIND, payload());
        waits(theirs, "received");
    }

    @Test
    void aKindThatNobodyReadsInATransferWaitsForAnOfficer() {
        var theirs = transfers.received();
        transfers.sends(theirs.file().threadId(), "KZ", KIND, payload());
        waits(theirs, "received");
    }

    private ObjectNode request() {
        return ((ObjectNode) files.transmitted().lastSent()).deepCopy();
    }

    @Test
    void aRequestForAssistanceOnAThreadOfExtraditionWaitsThereOnce() {
        var theirs = extraditions.received(ExtraditionVerbsIn.request());
        extraditions.sends(theirs.file().threadId(), "KZ", ASSISTANCE, request());
        waits(theirs, "received", ASSISTANCE);
    }

    @Test
    void aRequestForAssistanceOnAThreadOfTransferWaitsThereOnce() {
        var theirs = transfers.received();
        transfers.sends(theirs.file().threadId(), "KZ", ASSISTANCE, request());
        waits(theirs, "received", ASSISTANCE);
    }
}
