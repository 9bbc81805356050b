package org.rogatory.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;

/** Which of the acts on a file leads. */
class ActWeightsTest {

    private static final String REFERRAL = "referral";

    private final ActWeights weights = new ActWeights(mock(NextStep.class));
    private final CaseFile file = mock(CaseFile.class);

    private static AllowedAction step(String verb) {
        return new AllowedAction(verb, REFERRAL, List.of(), false, true);
    }

    private static AllowedAction beside(String verb) {
        return new AllowedAction(verb, REFERRAL, List.of(), false, false);
    }

    @Test
    void whatDidNotArriveIsSentAnewBeforeAnythingElseIsDone() {
        when(file.machine()).thenReturn(REFERRAL);
        when(file.status()).thenReturn("accepted_by_service");
        var ordered = Stream.of(beside("transfer_file"), step("start_support"), beside("resend_share"))
                .sorted(ActWeights.order(file))
                .toList();

        assertThat(ordered.stream().map(AllowedAction::verb))
                .containsExactly("resend_share", "start_support", "transfer_file");
        assertThat(weights.of(file, ordered.get(0), true)).isEqualTo("primary");
        assertThat(weights.of(file, ordered.get(1), false)).isEqualTo("secondary");
        assertThat(weights.of(file, ordered.get(2), false)).isEqualTo("quiet");
    }

    @Test
    void anotherNumberOfTheirsIsNeverWhatAFileWaitsFor() {
        var registration = step("record_partner_registration");
        when(file.machine()).thenReturn("extradition_outgoing");
        when(file.status()).thenReturn("acknowledged");
        assertThat(weights.of(file, registration, true)).isEqualTo("primary");

        for (var known : List.of("registered_by_partner", "surrender_scheduled")) {
            when(file.status()).thenReturn(known);
            assertThat(weights.of(file, registration, true)).as(known).isEqualTo("quiet");
        }
    }
}
