package org.rogatory.mla.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** What the model calls when a question leaves; nothing is sent here. */
    public static final class Sender {

        public void sendInformationRequest(String messageRef, String caseRef) {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"AssignExecution", "StartExecution"})
    void aQuestionBeforeTheExecutionIsAskedByAFormerModelToo(String step) throws Exception {
        var flow = step + "DecidedToSendInformationRequest";
        UnaryOperator<String> before = drawn -> drawn.replaceFirst(
                "(id=\"" + flow + "\"[^$]*)" + Pattern.quote("${outcome == 'request_information'}"), "$1\\${false}");
        try (var former = new FormerModel("mla-incoming", before, Map.of("mlaIncomingTasks", new Sender()))) {
            var process = new IncomingRequestProcess(former.runtime(), former.tasks());
            process.standsAt(CASE, step);
            process.acted(CASE, "request_information", "M-1");
            assertThat(former.at(CASE)).containsExactly("RecordInformation");
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
