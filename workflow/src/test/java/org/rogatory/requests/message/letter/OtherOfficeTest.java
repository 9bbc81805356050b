package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;

/** Armenia has an office for requests of investigators and extradition, and another one for transfers. */
class OtherOfficeTest {

    private static final Directory DIRECTORY = Directory.load();

    @ParameterizedTest
    @CsvSource({
        "sentenced_transfer_outgoing, AM-GONE, AM-MOJ",
        "sentenced_transfer_outgoing, , AM-MOJ",
        "sentenced_transfer_incoming, AM-GPO, AM-GPO",
        "extradition_outgoing, AM-GONE, AM-GPO",
        "mla_incoming, AM-GONE, AM-GPO",
        "mla_incoming, , AM-GPO",
        "mla_incoming, AM-MOJ, AM-MOJ"
    })
    void isTheOneThatIsNamedElseTheAddresseeForSuchFiles(String machine, @Nullable String named, String office) {
        var file = mock(CaseFile.class);
        when(file.machine()).thenReturn(machine);
        when(file.otherState()).thenReturn("AM");
        when(file.counterpartAuthority()).thenReturn(named);
        assertThat(OtherOffice.of(DIRECTORY, file).map(Authority::key)).contains(office);
    }
}
