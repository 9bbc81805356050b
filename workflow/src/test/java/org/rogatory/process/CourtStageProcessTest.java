package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.imports.Fault;
import org.rogatory.imports.Imports;
import org.rogatory.imports.RowStatus;
import org.rogatory.imports.RowView;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.requests.content.NewDraft;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Where a State names another authority for its courts, that one keeps their requests and takes in its own papers. */
@EngineTest
class CourtStageProcessTest {

    private static final Officer CLERK =
            new Officer("registrar.am.am-moj", "Testova", "AM", "AM-MOJ", Set.of(REGISTRAR));

    private final Files files;
    private final Imports imports;
    private final UserAdministration accounts;

    CourtStageProcessTest(@Autowired Files files, @Autowired Imports imports, @Autowired UserAdministration accounts) {
        this.files = files;
        this.imports = imports;
        this.accounts = accounts;
    }

    private static ObjectNode summons() {
        var content = Contents.summons("MINSK-1993").put("requesting", "TJ");
        content.remove("requesting_authority");
        return content;
    }

    private Desk drafted(Officer by) {
        var draft = new NewDraft(summons(), null, LocalDate.of(2026, 5, 18));
        var file = files.node().outgoing().draft(draft, by);
        return new Desk(files.node(), file.caseRef());
    }

    private String requestingAuthority(Desk ours, Officer reader) {
        return files.node()
                .outgoing()
                .content(ours.file(), reader)
                .path("requesting_authority")
                .asString();
    }

    @Test
    void theRequestOfACourtIsKeptCheckedAndSentByTheAuthorityNamedForCourts() {
        var court = Desk.officer(COURT, "TJ");
        var ours = drafted(court);
        assertThat(ours.file().authority()).isEqualTo("TJ-SC");
        assertThat(requestingAuthority(ours, court)).isEqualTo("TJ-SC");

        ours.does(court, Act.draft("submit_by_court"));
        var approval = Act.draft("approve").internalText("The treaty binds both.");
        assertThat(ours.refusal(Desk.officer(CENTRAL_OFFICER, "TJ"), approval)).isEqualTo("not-found");
        ours.does(ScenarioWay.at(ours, CENTRAL_OFFICER), approval).does(court, Act.draft("sign"));
        ours.does(ScenarioWay.at(ours, REGISTRAR), Act.draft("transmit"));

        assertThat(ours.status()).isEqualTo("delivered");
        assertThat(ours.partner().file().counterpartAuthority()).isEqualTo("TJ-SC");
    }

    @Test
    void theRequestOfAProsecutorStaysWithTheFirstAuthorityOfTheState() {
        var drafter = Desk.officer(DRAFTER, "TJ");
        var ours = drafted(drafter);
        assertThat(ours.file().authority()).isEqualTo("TJ-GPO");
        assertThat(requestingAuthority(ours, drafter)).isEqualTo("TJ-GPO");
    }

    private CaseFile received(String number, Officer clerk) {
        var content = Contents.bankRecordsAndWitness().put("requesting", "KZ").put("requested", "AM");
        content.remove(List.of("requesting_authority", "requested_authority"));
        return files.node().paper().receive(new PaperRequest(content, "KZ", null, number, null, null), null, clerk);
    }

    @Test
    void whatComesOnPaperIsTakenInWhereTheClerkWorksIfFilesAreKeptThere() {
        var file = received("KZ-MOJ-1/26", CLERK);
        assertThat(file.authority()).isEqualTo("AM-MOJ");
        var theirs = new Desk(files.node(), file.caseRef()).does(CLERK, Act.draft("register"));
        assertThat(theirs.status()).isEqualTo("registered");
        assertThat(theirs.file().numbers().office())
                .isNotNull()
                .satisfies(number -> assertThat(number.number()).startsWith("21-1/"));

        var below = new Officer("clerk.am", "Testova", "AM", "AM-UNIT-1", Set.of(REGISTRAR));
        assertThat(received("KZ-MOJ-2/26", below).authority()).isEqualTo("AM-GPO");
    }

    @Test
    void itsRegistryTakesItsOwnPaperFilesOver() {
        accounts.ensure(CLERK, "{noop}demo", "en");
        assertThat(imports.opens(CLERK)).isTrue();
        assertThat(imports.opens(Desk.officer(REGISTRAR, "AM"))).isTrue();
        assertThat(imports.opens(new Officer("clerk.am", "", "AM", "AM-SC", Set.of(REGISTRAR))))
                .isFalse();

        var caseRef = taken(Map.of("own-number", "moj-1")).caseRef();
        assertThat(files.node().cases().find(caseRef, AccessScope.of(CLERK)).authority())
                .isEqualTo("AM-MOJ");
    }

    private String brought(Map<String, String> said, Officer clerk) {
        return imports.bring(PaperTables.table(List.of(PaperTables.row(said))), PaperTables.WORDS, clerk);
    }

    private List<RowView> rows(String importId, Officer clerk) {
        return imports.rows(importId, EnumSet.allOf(RowStatus.class), 0, clerk);
    }

    /** What the registry for courts has made of the only row. */
    private Desk taken(Map<String, String> said) {
        var importId = brought(said, CLERK);
        imports.confirm(importId, imports.find(importId, CLERK).version(), CLERK);
        files.node().jobs().drain();
        var taken = rows(importId, CLERK);
        assertThat(taken).extracting(RowView::status).containsExactly(RowStatus.TAKEN);
        return new Desk(files.node(), String.valueOf(taken.get(0).caseRef()));
    }

    @Test
    void theDraftOfACourtIsTakenOverByTheAuthorityNamedForCourtsAlone() {
        var court = Desk.officer(COURT, "AM");
        var first = Desk.officer(REGISTRAR, "AM");
        List.of(CLERK, first, court).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
        var said = Map.of(
                "direction", "outgoing",
                "own-number", "moj-2",
                "their-number", "",
                "their-date", "",
                "status", "draft",
                "unit", court.authority(),
                "responsible", court.username());

        assertThat(rows(brought(said, first), first))
                .flatExtracting(RowView::faults)
                .extracting(Fault::code)
                .containsExactly("another-keeps");
        var ours = taken(said);
        assertThat(ours.file().authority()).isEqualTo("AM-MOJ");
        assertThat(ours.file().courtRoute()).isTrue();
        assertThat(requestingAuthority(ours, court)).isEqualTo("AM-MOJ");
    }
}
