package org.rogatory.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.extradition.findings.RaisedStop;
import org.rogatory.extradition.findings.Stops;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.Completeness;
import org.rogatory.mla.stop.ReviewStops;
import org.rogatory.requests.Choices;

/** Only the questions that can be raised are offered to be raised, and only those that he may settle to the head. */
class StopChoicesTest {

    private static final String CASE_REF = "KZ-EXT-2026-000001";
    private static final List<String> ALL = Completeness.STOPS;

    private final Stops stops = mock(Stops.class);
    private final StopChoices choices = new StopChoices(stops, mock(ReviewStops.class));
    private final CaseFile file = mock(CaseFile.class);
    private final Officer head = new Officer("head.kz", "Testov Rustam", "KZ", "KZ-GPO", Set.of(Role.HEAD));

    StopChoicesTest() {
        when(file.caseRef()).thenReturn(CASE_REF);
        when(file.machine()).thenReturn("extradition_incoming");
        var raised = List.of(
                stop(ALL.get(0), "officer.kz", false), stop(ALL.get(1), "head.kz", false), stop(ALL.get(2), "a", true));
        when(stops.of(CASE_REF)).thenReturn(raised);
    }

    private static RaisedStop stop(String flag, String by, boolean settled) {
        var when = Instant.EPOCH;
        return new RaisedStop(1, flag, false, by, when, null, null, null, settled ? when : null, null, false);
    }

    @Test
    void whatIsOpenAndNotHisOwnCanBeSettled() {
        assertThat(choices.offered(Choices.STOPS_OPEN, ALL, file, head)).containsExactly(ALL.get(0));
    }

    @Test
    void whatIsNotOpenCanBeRaised() {
        assertThat(choices.offered(Choices.STOPS_NEW, ALL, file, head))
                .containsExactlyElementsOf(ALL.subList(2, ALL.size()));
    }

    @Test
    void oneOutcomeIsChosen() {
        assertThat(FieldKinds.of(FieldRule.needed(ActField.REASONS, "stop_outcomes"), List.of()))
                .isEqualTo("radios");
        assertThat(FieldKinds.of(FieldRule.needed(ActField.REASONS, "return_reasons.return"), List.of()))
                .isEqualTo("checks");
    }
}
