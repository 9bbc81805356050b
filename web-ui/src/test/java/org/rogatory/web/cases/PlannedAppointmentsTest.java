package org.rogatory.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.surrender.PlannedSurrender;
import org.rogatory.extradition.surrender.SurrenderKind;
import org.rogatory.extradition.surrender.SurrenderPlans;
import org.rogatory.extradition.surrender.SurrenderSaid;
import org.rogatory.extradition.surrender.SurrenderStatus;
import org.rogatory.web.shared.Words;

/** The form of an appointment begins with the plan that a second person has confirmed, and with no other. */
class PlannedAppointmentsTest {

    private static final String APPOINT = "schedule_surrender";
    private static final ZonedDateTime HOUR = ZonedDateTime.parse("2026-05-20T10:30+05:00[Asia/Almaty]");

    private final SurrenderPlans plans = mock(SurrenderPlans.class);
    private final Words words = mock(Words.class);
    private final CaseFile file = mock(CaseFile.class);
    private final PlannedAppointments planned = new PlannedAppointments(plans, words);

    private void plan(SurrenderStatus status) {
        var said = new SurrenderSaid(
                "Border post Kordai (synthetic)",
                "Two officers of the convoy",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
        var plan = new PlannedSurrender(
                "ref", 1, SurrenderKind.SURRENDER, status, HOUR, null, null, null, said, "custody_officer.kz");
        when(plans.of(file)).thenReturn(List.of(plan));
    }

    @Test
    void aConfirmedPlanStandsThere() {
        plan(SurrenderStatus.CONFIRMED);
        when(words.text("extradition.appointment.escort", "Two officers of the convoy"))
                .thenReturn("Escort: two");
        var typed = planned.typed(file, APPOINT).orElseThrow();
        assertThat(typed.values("place")).containsExactly("Border post Kordai (synthetic)");
        assertThat(typed.values("time")).containsExactly("2026-05-20T10:30");
        assertThat(typed.values("zone")).containsExactly("Asia/Almaty");
        assertThat(typed.values("releasedText")).containsExactly("Escort: two");
        assertThat(typed.version()).isNull();
    }

    @Test
    void whatNobodyHasConfirmedDoesNot() {
        plan(SurrenderStatus.PLANNED);
        assertThat(planned.typed(file, APPOINT)).isEmpty();
    }

    @Test
    void nothingStandsInOtherForms() {
        plan(SurrenderStatus.CONFIRMED);
        assertThat(planned.typed(file, "record_surrender")).isEmpty();
        when(file.outgoing()).thenReturn(true);
        assertThat(planned.typed(file, APPOINT)).isEmpty();
    }
}
