package org.rogatory.mla.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.requests.FormerModel;

/** A file whose process was begun by a model of before goes on as one of today. */
@Tag("slow")
class IncomingRequestProcessTest {

    private static final String CASE = "KZ-MLA-2026-000001";

    @Test
    void whatIsReopenedAndHasNobodyToExecuteItIsAssignedByAFormerModelToo() throws Exception {
        try (var former = new FormerModel("mla-incoming", WorkTakenUp.UNASSIGNED, Map.of())) {
            var process = new IncomingRequestProcess(former.runtime(), former.tasks());
            process.standsAt(CASE, "CloseFile");
            process.acted(CASE, WorkTakenUp.UNASSIGNED, null);
            assertThat(former.at(CASE)).containsExactly("AssignExecution");

            process.acted(CASE, "assign_execution", null);
            assertThat(former.at(CASE)).containsExactly("StartExecution");
        }
    }

    @Test
    void whatAFormerModelKnowsStaysWhereItLeads() throws Exception {
        try (var former = new FormerModel("mla-incoming", WorkTakenUp.UNASSIGNED, Map.of())) {
            var process = new IncomingRequestProcess(former.runtime(), former.tasks());
            process.standsAt(CASE, "CloseFile");
            process.acted(CASE, "reopen", null);
            assertThat(former.at(CASE)).containsExactly("ExecuteRequest");
        }
    }
}
