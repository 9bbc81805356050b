package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseLists;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.outgoing.OutgoingExtradition;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A scenario of extradition as a draft of the State that asks. */
@EngineTest
class ExtraditionScenarioProcessTest {

    private final OutgoingExtradition outgoing;
    private final CustodyFiles custody;
    private final CaseLists lists;
    private final Node node;

    @Autowired
    ExtraditionScenarioProcessTest(OutgoingExtradition outgoing, CustodyFiles custody, CaseLists lists, Node node) {
        this.outgoing = outgoing;
        this.custody = custody;
        this.lists = lists;
        this.node = node;
    }

    private static ObjectNode ofUzbekistan(String id) {
        var scenario = (ObjectNode) Contents.scenario("SC-04").deepCopy();
        scenario.remove("requesting_authority");
        scenario.remove("unit");
        return scenario.put("id", id).put("requesting", "UZ");
    }

    @Test
    void isADraftOfItsUnitWhosePersonIsWanted() {
        var caseRef = outgoing.enact(ofUzbekistan("MY-EXT")).orElseThrow();
        var file = new Desk(node, caseRef).file();
        assertThat(file.machine()).isEqualTo("extradition_outgoing");
        assertThat(file.form()).isEqualTo("extradition_request");
        assertThat(file.status()).isEqualTo("draft");
        assertThat(file.unit()).isEqualTo("UZ-UNIT-1");
        assertThat(file.draftedBy()).isEqualTo("drafter.uz");
        assertThat(file.trainingDay()).isEqualTo(LocalDate.of(2026, 4, 14));
        assertThat(custody.of(file).orElseThrow().status()).isEqualTo("wanted");
        assertThat(lists.byExternalRef("MY-EXT", AccessScope.system())).hasSize(1);
    }

    @Test
    void namesThePersonToWhoeverMayReadNames() {
        var file = new Desk(node, outgoing.enact(ofUzbekistan("MY-NAMED")).orElseThrow()).file();
        var content = outgoing.content(file, Desk.officer(Role.DRAFTER, "UZ"));
        assertThat(content.at("/persons/0/name").asString()).startsWith("NAMUNAZODA");
    }

    @Test
    void isNoBusinessOfAStateElsewhereNorOfAnotherProcedure() {
        assertThat(outgoing.enact(ofUzbekistan("MY-FAR").put("requesting", "IT")))
                .isEmpty();
        assertThat(outgoing.enact(Contents.scenario("SC-01"))).isEmpty();
        assertThat(outgoing.handles("mla_request")).isFalse();
        assertThat(outgoing.handles("extradition_request")).isTrue();
    }
}
