package org.rogatory.mla.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.FormerModel;

/** A file whose process was begun by a model of before goes on as one of today. */
@Tag("slow")
class OutgoingRequestProcessTest {

    private static final String CASE = "UZ-MLA-2026-000001";

    @Test
    void theAnswerIsAwaitedAgainByAFormerModelTooOnceARecordIsTakenBack() throws Exception {
        var tasks = mock(OutgoingRequestTasks.class);
        var file = mock(CaseFile.class);
        when(file.caseRef()).thenReturn(CASE);
        when(tasks.checkPartner(CASE)).thenReturn("record_answer", "nothing_yet");
        try (var former = new FormerModel("mla-outgoing", MistakenRecords.VERB, Map.of("mlaOutgoingTasks", tasks))) {
            var process = new OutgoingRequestProcess(former.runtime(), former.tasks());
            process.takenOver(CASE);
            assertThat(former.at(CASE)).containsExactly("AssessAnswer");

            process.moved(file, MistakenRecords.VERB, null);
            assertThat(former.at(CASE)).isEmpty();
            assertThat(former.runtime().getActiveActivityIds(instance(former))).containsExactly("AwaitPartner");
        }
    }

    /** As of what was told unasked, which is assessed as soon as it has been received. */
    @Test
    void whatTheModelHasLedToAFreshTaskIsNotBegunAgain() throws Exception {
        var tasks = mock(OutgoingRequestTasks.class);
        var file = mock(CaseFile.class);
        when(file.caseRef()).thenReturn(CASE);
        when(tasks.checkPartner(CASE)).thenReturn("record_answer");
        try (var model = new FormerModel("mla-outgoing", "mark_incomplete", Map.of("mlaOutgoingTasks", tasks))) {
            var process = new OutgoingRequestProcess(model.runtime(), model.tasks());
            process.takenOver(CASE);
            process.moved(file, MistakenRecords.VERB, null);
            assertThat(model.at(CASE)).containsExactly("AssessAnswer");
            verify(tasks, times(2)).checkPartner(CASE);
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
