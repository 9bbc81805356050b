package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Procedure;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A scenario of a world as a file of the side that is hosted here. */
@EngineTest
class ScenariosProcessTest {

    private final List<Procedure> procedures;
    private final CaseLists lists;
    private final Node node;
    private final Files files;

    @Autowired
    ScenariosProcessTest(List<Procedure> procedures, CaseLists lists, Node node, Files files) {
        this.files = files;
        this.procedures = procedures;
        this.lists = lists;
        this.node = node;
    }

    private static ObjectNode scenario(String id, String requesting, String requested) {
        var scenario = Contents.bankRecordsAndWitness().put("id", id);
        scenario.remove("requested_authority");
        return scenario.put("title", "Synthetic")
                .put("as_of", "2026-04-20")
                .put("requesting", requesting)
                .put("requested", requested);
    }

    private Optional<CaseFile> enacted(JsonNode scenario) {
        return procedures.stream()
                .filter(procedure -> procedure.handles(scenario.path("form").asString("mla_request")))
                .map(procedure -> procedure.enact(scenario))
                .flatMap(Optional::stream)
                .map(caseRef -> new Desk(node, caseRef).file())
                .findFirst();
    }

    private List<String> known(String externalRef) {
        return lists.byExternalRef(externalRef, AccessScope.system()).stream()
                .map(CaseFile::caseRef)
                .toList();
    }

    private String drafter(CaseFile file) {
        return node.timeline().last(file.caseRef(), "draft").orElseThrow().actor();
    }

    @Test
    void theRequestOfAHostedStateIsADraftOfItsUnit() {
        var file = enacted(scenario("MY-OUT", "UZ", "IT")).orElseThrow();
        assertThat(file.status()).isEqualTo("draft");
        assertThat(file.unit()).isEqualTo("UZ-UNIT-1");
        assertThat(drafter(file)).isEqualTo("drafter.uz");
        assertThat(known("MY-OUT")).containsExactly(file.caseRef());
    }

    @Test
    void theRequestOfACourtIsItsDraft() {
        var scenario = scenario("MY-COURT", "UZ", "IT").put("route", "court_to_central");
        scenario.putObject("unit").put("authority", "UZ-SC");
        var file = enacted(scenario).orElseThrow();
        assertThat(file.unit()).isEqualTo("UZ-SC");
        assertThat(drafter(file)).isEqualTo("court.uz.uz-sc");
    }

    @Test
    void theRequestOfAnotherUnitBelongsToTheDemoUserWhoWorksThere() {
        var scenario = scenario("MY-DISTRICT", "UZ", "IT");
        scenario.putObject("unit").put("authority", "UZ-DIST-1");
        var file = enacted(scenario).orElseThrow();
        assertThat(file.unit()).isEqualTo("UZ-DIST-1");
        assertThat(drafter(file)).isEqualTo("drafter.uz.uz-dist-1");
    }

    @Test
    void theRequestOfACourtThatIsNotNamedIsOneOfTheFirstCourt() {
        var scenario = scenario("MY-SOME-COURT", "UZ", "IT").put("route", "court");
        var file = enacted(scenario).orElseThrow();
        assertThat(file.unit()).isEqualTo("UZ-COURT-1");
        assertThat(drafter(file)).isEqualTo("court.uz");
    }

    @Test
    void theRequestOfAStateElsewhereIsOneReceivedByTheCentralAuthority() {
        var file = enacted(scenario("MY-IN", "IT", "UZ")).orElseThrow();
        assertThat(file.state()).isEqualTo("UZ");
        assertThat(file.status()).isEqualTo("received");
        assertThat(known("MY-IN")).containsExactly(file.caseRef());
    }

    @Test
    void aRequestReceivedIsKeptByTheAuthorityItNames() {
        var scenario = scenario("MY-IN-COURT", "IT", "AM").put("requested_authority", "AM-MOJ");
        assertThat(enacted(scenario).orElseThrow().authority()).isEqualTo("AM-MOJ");
        var usual = scenario("MY-IN-USUAL", "IT", "AM");
        assertThat(enacted(usual).orElseThrow().authority()).isEqualTo("AM-GPO");
    }

    private static ObjectNode supplement(String id, String parent) {
        return scenario(id, "UZ", "KZ")
                .put("form", "supplementary_request")
                .put("parent", parent)
                .put("new_facts", "A second account was named (synthetic).");
    }

    @Test
    void aSupplementIsBegunFromItsRequestOnceThatHasLeft() {
        var first = files.transmitted();
        assertThat(procedures).anyMatch(procedure -> procedure.handles("supplementary_request"));
        var file = enacted(supplement("MY-MORE", first.caseRef())).orElseThrow();
        assertThat(file.form()).isEqualTo("supplementary_request");
        assertThat(Objects.requireNonNull(file.link()).parentRef()).isEqualTo(first.caseRef());
        assertThat(drafter(file)).isEqualTo("drafter.uz");
        assertThat(known("MY-MORE")).containsExactly(file.caseRef());
        var content = node.outgoing().content(file, Desk.officer(Role.DRAFTER, "UZ"));
        assertThat(content.path("new_facts").asString()).startsWith("A second account");
        assertThat(content.at("/parent_letter/number").asString()).isNotEmpty();
    }

    @Test
    void aSupplementOfARequestThatIsNotThereOrHasNotLeftIsNotBegun() {
        var draft = enacted(scenario("MY-FIRST", "UZ", "KZ")).orElseThrow();
        for (var parent : List.of("NOBODY-KNOWS", "MY-FIRST", draft.caseRef())) {
            var refusal = catchThrowableOfType(Refusal.class, () -> enacted(supplement("MY-LATER", parent)));
            assertThat(refusal).as(parent).isNotNull();
            assertThat(refusal.code()).isEqualTo("not-an-earlier-request");
        }
        assertThat(known("MY-LATER")).isEmpty();
    }

    @Test
    void whatConcernsNobodyHereIsNoFile() {
        assertThat(enacted(scenario("MY-FAR", "IT", "DE"))).isEmpty();
    }
}
