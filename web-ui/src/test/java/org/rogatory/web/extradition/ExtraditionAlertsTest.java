package org.rogatory.web.extradition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.extradition.assurance.AssuranceWork;
import org.rogatory.extradition.custody.CustodyWork;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.Words;

/** A result that is owed stands at My work of who can report it, and is late for nobody. */
class ExtraditionAlertsTest {

    private static final String FILE = "UZ-2026-7";

    private final AssuranceWork owed = mock(AssuranceWork.class);
    private final Words words = mock(Words.class);
    private final ExtraditionAlerts alerts = new ExtraditionAlerts(mock(CustodyWork.class), owed, words);

    private static Officer officer(Role role) {
        return new Officer("officer.uz", "", "UZ", "UZ-GPO", Set.of(role));
    }

    @ParameterizedTest
    @CsvSource({"CENTRAL_OFFICER", "HEAD"})
    void whoReportsItIsTold(Role role) {
        var officer = officer(role);
        when(owed.resultsOwed(officer)).thenReturn(List.of(FILE));
        when(words.text("extradition.work.result", FILE)).thenReturn("Owed");
        assertThat(alerts.of(officer)).singleElement().satisfies(alert -> {
            assertThat(alert.caseRef()).isEqualTo(FILE);
            assertThat(alert.said().level()).isEqualTo("info");
            assertThat(alert.said().title()).isEqualTo("Owed");
            assertThat(alert.said().href()).isEqualTo("/cases/" + FILE);
        });
    }

    @Test
    void nobodyElseIs() {
        var registrar = officer(Role.REGISTRAR);
        when(owed.resultsOwed(registrar)).thenReturn(List.of(FILE));
        assertThat(alerts.of(registrar)).isEmpty();
    }
}
