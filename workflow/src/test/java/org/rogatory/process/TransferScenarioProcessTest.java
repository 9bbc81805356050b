package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Procedure;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.incoming.IncomingTransfer;
import org.rogatory.transfer.outgoing.OutgoingTransfer;
import org.rogatory.transfer.sentence.Sentences;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** The shipped scenario of a transfer in a demo world: a file of the State that works here. */
@EngineTest
class TransferScenarioProcessTest {

    private final OutgoingTransfer outgoing;
    private final IncomingTransfer incoming;
    private final Sentences sentences;
    private final ConsentFiles consents;
    private final CaseLists lists;
    private final Node node;

    @Autowired
    TransferScenarioProcessTest(
            OutgoingTransfer outgoing,
            IncomingTransfer incoming,
            Sentences sentences,
            ConsentFiles consents,
            CaseLists lists,
            Node node) {
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.sentences = sentences;
        this.consents = consents;
        this.lists = lists;
        this.node = node;
    }

    private static ObjectNode scenario(String id) {
        return ((ObjectNode) Contents.scenario("SC-09").deepCopy()).put("id", id);
    }

    @Test
    void isARequestOfAStateElsewhereThatCameToUzbekistan() {
        assertThat(outgoing.enact(scenario("MY-TSP"))).isEmpty();
        var desk = new Desk(node, incoming.enact(scenario("MY-TSP")).orElseThrow());
        var file = desk.file();
        assertThat(file.machine()).isEqualTo("sentenced_transfer_incoming");
        assertThat(file.state()).isEqualTo("UZ");
        assertThat(file.requesting()).isEqualTo("TR");
        assertThat(file.status()).isEqualTo("received");
        assertThat(file.trainingDay()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(file.marks().confidential()).isTrue();
        assertThat(consents.of(file).orElseThrow().givenOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(lists.byExternalRef("MY-TSP", AccessScope.system())).hasSize(1);
    }

    @Test
    void countsAsTheScenarioSays() {
        var file = new Desk(node, incoming.enact(scenario("MY-SHEET")).orElseThrow()).file();
        var view = sentences.of(file, Desk.officer(CENTRAL_OFFICER, "UZ")).orElseThrow();
        assertThat(view.sheet().servedDays()).isEqualTo(742);
        assertThat(view.sheet().end()).isEqualTo(LocalDate.of(2032, 9, 20));
        assertThat(view.sheet().remainingMonths()).isEqualTo(75);
        assertThat(view.differences()).isEmpty();
        assertThat(incoming.findings(file, Stage.TRANSMIT, Desk.officer(CENTRAL_OFFICER, "UZ")))
                .extracting(Finding::key)
                .containsExactlyInAnyOrder("LB7", "LB7", "LB9");
    }

    @Test
    void isADraftWhereTheStateThatAsksWorksHere() {
        var asked = scenario("MY-OWN")
                .put("requesting", "UZ")
                .put("requested", "KZ")
                .put("requested_authority", "KZ-GPO");
        asked.remove(List.of("requesting_authority", "unit"));
        assertThat(incoming.enact(asked)).isEmpty();
        var file = new Desk(node, outgoing.enact(asked).orElseThrow()).file();
        assertThat(file.machine()).isEqualTo("sentenced_transfer_outgoing");
        assertThat(file.status()).isEqualTo("draft");
    }

    @Test
    void isNoBusinessOfAnotherProcedure() {
        assertThat(List.<Procedure>of(outgoing, incoming)).allSatisfy(procedure -> {
            assertThat(procedure.handles("transfer_sentenced_request")).isTrue();
            assertThat(procedure.handles("mla_request")).isFalse();
            assertThat(procedure.enact(Contents.scenario("SC-01"))).isEmpty();
        });
    }
}
