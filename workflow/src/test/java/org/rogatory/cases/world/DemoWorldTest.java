package org.rogatory.cases.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Procedure;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.law.ReferenceData;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What becomes of each scenario of a world is told in one line; nothing is made twice. */
@ExtendWith(OutputCaptureExtension.class)
class DemoWorldTest {

    private static final Directory DIRECTORY = Directory.load();
    private static final ReferenceData LAW = ReferenceData.load();

    private final CaseLists lists = mock(CaseLists.class);
    private final Procedure procedure = mock(Procedure.class);
    private final UserAdministration accounts = mock(UserAdministration.class);

    @TempDir
    private Path folder;

    @BeforeEach
    void oneProcedure() {
        when(procedure.handles("mla_request")).thenReturn(true);
        when(procedure.enact(any())).thenReturn(Optional.of("UZ-MLA-2026-000001"));
        when(lists.byExternalRef(any(), any())).thenReturn(List.of());
    }

    private void begin(String form) throws IOException {
        begin("form: " + form + ", requesting: UZ, requested: IT", false);
    }

    private void begin(String scenario, boolean withOfficers) throws IOException {
        var file = folder.resolve("world.yaml");
        Files.writeString(file, "scenarios: [{id: MY-1, " + scenario + "}]");
        var settings = new WorldSettings(true, withOfficers, file.toString());
        var officers = new DemoOfficers(accounts, DIRECTORY, mock());
        new DemoWorld(settings, officers, List.of(procedure), lists, DIRECTORY, new WorldFile(DIRECTORY, LAW)).begin();
    }

    @Test
    void aKindOfCaseThatDoesNotExistYetIsSkipped(CapturedOutput said) throws IOException {
        begin("victim_referral");
        verify(procedure, never()).enact(any());
        assertThat(said).contains("MY-1 skipped, there is no procedure for victim_referral yet");
    }

    @Test
    void aScenarioIsMade(CapturedOutput said) throws IOException {
        begin("mla_request");
        verify(procedure).enact(any());
        assertThat(said).contains("MY-1 made");
    }

    @Test
    void aScenarioThatIsThereAlreadyStaysAsItIs() throws IOException {
        when(lists.byExternalRef(eq("MY-1"), any())).thenReturn(List.of(mock(CaseFile.class)));
        begin("mla_request");
        verify(procedure, never()).enact(any());
    }

    @Test
    void aScenarioOfStatesThatAreNotHostedIsSkipped(CapturedOutput said) throws IOException {
        when(procedure.enact(any())).thenReturn(Optional.empty());
        begin("mla_request");
        assertThat(said).contains("MY-1 skipped, neither State is hosted here");
    }

    @Test
    void aSupplementIsBegunFromItsRequestAndOtherwiseSkipped(CapturedOutput said) throws IOException {
        when(procedure.handles("supplementary_request")).thenReturn(true);
        when(procedure.enact(any())).thenThrow(Refusal.of("not-an-earlier-request", "parent"));
        begin("supplementary_request");
        assertThat(said)
                .contains("MY-1 skipped: a supplement is begun from its request")
                .doesNotContain("refused with", "there is no procedure");
    }

    private List<Officer> officers() {
        var made = ArgumentCaptor.forClass(Officer.class);
        verify(accounts, atLeastOnce()).ensure(made.capture(), any(), any());
        return made.getAllValues();
    }

    @ParameterizedTest
    @CsvSource({
        "UZ-GPO, central, drafter.uz.uz-gpo, DRAFTER",
        "UZ-GPO, central, supervisor.uz.uz-gpo, SUPERVISOR",
        "UZ-MIA, central, drafter.uz.uz-mia, DRAFTER",
        "UZ-COURT-1, court, court.uz.uz-court-1, COURT",
        "UZ-REG-1, central, drafter.uz.uz-reg-1, DRAFTER",
    })
    void whoWritesInAUnitThatIsNamedCanSignInWhateverKindOfAuthorityItIs(
            String unit, String route, String username, Role role) throws IOException {
        var where = ", route: " + route + ", unit: {authority: " + unit + "}";
        begin("form: mla_request, requesting: UZ, requested: IT" + where, true);
        assertThat(officers())
                .filteredOn(officer -> officer.username().equals(username))
                .isNotEmpty()
                .allMatch(officer -> officer.authority().equals(unit) && officer.has(role));
    }

    @ParameterizedTest
    @CsvSource({"KZ", "AM", "GE", "TJ", "TM"})
    void somebodyTakesInDecidesAndHandsOverWhereTransfersAreKept(String state) throws IOException {
        begin("form: mla_request, requesting: UZ, requested: IT", true);
        var keeper = DIRECTORY.defaultFor(state, "transfer").orElseThrow().key();
        var roles = Stream.of(
                Role.SUPERVISOR,
                Role.CENTRAL_OFFICER,
                Role.REGISTRAR,
                Role.HEAD,
                Role.SIGNATORY,
                Role.TRANSLATOR,
                Role.CUSTODY_OFFICER);
        assertThat(roles)
                .allSatisfy(role -> assertThat(officers())
                        .filteredOn(officer -> officer.authority().equals(keeper))
                        .anyMatch(officer -> officer.has(role)));
    }

    @Test
    void aScenarioThatIsRefusedIsToldAndTheOthersAreMade(CapturedOutput said) throws IOException {
        when(procedure.enact(any())).thenThrow(Refusal.of("date-unreadable", "as_of"));
        begin("mla_request");
        assertThat(said).contains("MY-1 skipped, refused with date-unreadable {field=as_of}");
    }
}
