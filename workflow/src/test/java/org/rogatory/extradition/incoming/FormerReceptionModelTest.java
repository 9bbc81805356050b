package org.rogatory.extradition.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.requests.FormerModel;
import org.rogatory.requests.ModelProcess;

/** A request whose process was begun by a model of before goes on as one of today. */
@Tag("slow")
class FormerReceptionModelTest {

    private static final String MODEL = "extradition-incoming";
    private static final String CASE = "KZ-EXT-2026-000001";

    private final IncomingExtraditionTasks tasks = mock(IncomingExtraditionTasks.class);

    private static IncomingExtraditionProcess at(FormerModel former, String step) {
        new ModelProcess(MODEL, former.runtime(), former.tasks()).startAt(step, CASE, Map.of("caseRef", CASE));
        assertThat(former.at(CASE)).containsExactly(step);
        return new IncomingExtraditionProcess(former.runtime(), former.tasks());
    }

    @Test
    void whatIsGrantedByConsentLeavesTheAssessmentOfAFormerModelToo() throws Exception {
        when(tasks.checkCourt(CASE)).thenReturn("decided");
        try (var former = new FormerModel(MODEL, "decide_grant", Map.of("extraditionIncomingTasks", tasks))) {
            at(former, "AssessRequest").moved(CASE, "decide_grant", null);
            assertThat(former.at(CASE)).containsExactly("AwaitCourt");
        }
    }

    @Test
    void whatIsPutOffAsAWholeLeavesThePostponedSurrenderOfAFormerModelToo() throws Exception {
        when(tasks.checkSurrender(CASE)).thenReturn("postpone");
        var known = "outcome == 'surrender_temporarily'";
        try (var former = new FormerModel(
                MODEL,
                drawn -> drawn.replace(known + " || outcome == 'postpone'}", known + "}"),
                Map.of("extraditionIncomingTasks", tasks))) {
            at(former, "ResumeSurrender").moved(CASE, "postpone", null);
            assertThat(former.at(CASE)).containsExactly("ResumeCheck");
        }
    }

    @Test
    void whatIsPutOffAfterItsDayWasAppointedLeavesTheSurrenderOfAFormerModelToo() throws Exception {
        when(tasks.checkSurrender(CASE)).thenReturn("postpone");
        var known = "outcome == 'record_not_taken_over'";
        try (var former = new FormerModel(
                MODEL,
                drawn -> drawn.replace(known + " || outcome == 'postpone'}", known + "}"),
                Map.of("extraditionIncomingTasks", tasks))) {
            at(former, "SurrenderPerson").moved(CASE, "postpone", null);
            assertThat(former.at(CASE)).containsExactly("ResumeCheck");
        }
    }

    @Test
    void whatAFormerModelKnowsStaysWhereItLeads() throws Exception {
        try (var former = new FormerModel(MODEL, "decide_grant", Map.of("extraditionIncomingTasks", tasks))) {
            at(former, "AssessRequest").moved(CASE, "postpone", null);
            assertThat(former.at(CASE)).containsExactly("ResumeCheck");
        }
    }
}
