package org.rogatory.extradition.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;

/** What is noted of a question says that there is one, and a request for arrest leaves no sooner than any other. */
class UnspokenTest {

    @Test
    void neitherACodeNorAWordIsNoted() {
        var act = Act.draft("settle_stop")
                .kind("torture_risk")
                .reasons(List.of("obstacle"))
                .internalText("His counsel said so (synthetic).")
                .act();
        assertThat(Unspoken.of(act)).isEqualTo(Act.of("settle_stop", act.version()));
    }

    @Test
    void nothingOfOursLeavesWhileAQuestionStands() {
        var file = mock(CaseFile.class);
        when(file.machine()).thenReturn("extradition_outgoing");
        when(file.caseRef()).thenReturn("UZ-EXT-2026-000001");
        var stops = mock(Stops.class);
        when(stops.standing("UZ-EXT-2026-000001")).thenReturn(true);
        var bar = new OpenStopBar(stops);
        for (var verb : Set.of("approve", "sign", "transmit", "send_provisional_arrest_request")) {
            assertThat(bar.bar(file, verb)).as(verb).contains(Stops.OPEN);
        }
        assertThat(bar.bar(file, "cancel")).isEmpty();
    }
}
