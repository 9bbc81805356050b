package org.rogatory.cases.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Procedure;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.law.ReferenceData;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What becomes of each scenario of a world is told in one line; nothing is made twice. */
@ExtendWith(OutputCaptureExtension.class)
class DemoWorldTest {

    private final Directory directory = Directory.load();
    private final CaseLists lists = mock(CaseLists.class);
    private final Procedure procedure = mock(Procedure.class);

    @TempDir
    private Path folder;

    @BeforeEach
    void oneProcedure() {
        when(procedure.handles("mla_request")).thenReturn(true);
        when(procedure.enact(any())).thenReturn(Optional.of("UZ-MLA-2026-000001"));
        when(lists.byExternalRef(any(), any())).thenReturn(List.of());
    }

    private void begin(String form) throws IOException {
        var file = folder.resolve("world.yaml");
        Files.writeString(file, "scenarios: [{id: MY-1, form: " + form + ", requesting: UZ, requested: IT}]");
        var settings = new WorldSettings(true, false, file.toString());
        var officers = new DemoOfficers(mock(), directory, mock());
        new DemoWorld(
                        settings,
                        officers,
                        List.of(procedure),
                        lists,
                        directory,
                        new WorldFile(directory, ReferenceData.load()))
                .begin();
    }

    @Test
    void aKindOfCaseThatDoesNotExistYetIsSkipped(CapturedOutput said) throws IOException {
        begin("extradition_request");
        verify(procedure, never()).enact(any());
        assertThat(said).contains("MY-1 skipped, there is no procedure for extradition_request yet");
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
    void aScenarioThatIsRefusedIsToldAndTheOthersAreMade(CapturedOutput said) throws IOException {
        when(procedure.enact(any())).thenThrow(Refusal.of("date-unreadable", "as_of"));
        begin("mla_request");
        assertThat(said).contains("MY-1 skipped, refused with date-unreadable {field=as_of}");
    }
}
