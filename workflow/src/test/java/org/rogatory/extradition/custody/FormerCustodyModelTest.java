package org.rogatory.extradition.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.requests.FormerModel;
import org.rogatory.requests.ModelProcess;

/** Custody whose process was begun by a model of before goes on as one of today. */
@Tag("slow")
class FormerCustodyModelTest {

    private static final String MODEL = "extradition-custody";
    private static final String CASE = "KZ-EXT-2026-000001";

    @Test
    void anotherMeasureEndsTheDecisionOnTheReleaseInAFormerModelToo() throws Exception {
        var tasks = mock(CustodyTasks.class);
        when(tasks.checkCustody(CASE)).thenReturn("running");
        try (var former = new FormerModel(
                MODEL,
                drawn -> drawn.replace(" || outcome == 'record_other_measure'", ""),
                Map.of("extraditionCustodyTasks", tasks))) {
            new ModelProcess(MODEL, former.runtime(), former.tasks())
                    .startAt("DecideRelease", CASE, Map.of("caseRef", CASE));
            assertThat(former.at(CASE)).containsExactly("DecideRelease");

            new CustodyProcess(former.runtime(), former.tasks()).acted(CASE, CustodyVerbs.OTHER_MEASURE);
            assertThat(former.at(CASE)).isEmpty();
            assertThat(former.runtime().getActiveActivityIds(instance(former))).containsExactly("AwaitCustody");
        }
    }

    private static String instance(FormerModel former) {
        return former.runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(CASE)
                .singleResult()
                .getId();
    }
}
