package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The counter that guards pages notices what it is there for. */
class PageMeterTest {

    private static final String READ = "select * from case_file";
    private static final String TRACE = "insert into audit_entry values (?)";

    @Test
    void namesWhatATransactionReadAgain() {
        var written = List.of(READ, READ, "select * from act_ru_task", "update case_file set status = ?");
        var spent = new PageMeter.Spent(written, List.of(written));
        assertThat(spent.extra()).isEqualTo(Map.of("case_file", 1));
        assertThat(spent.commits()).hasSize(1);
    }

    @Test
    void tellsWhatRanAroundTheAct() {
        var spent = new PageMeter.Spent(List.of("select * from officer", READ, TRACE), List.of(List.of(READ, TRACE)));
        assertThat(spent.around()).containsExactly("select * from officer");
    }

    @Test
    void countsAStatementForEveryRowAndTheTraceOfAllRowsOnce() {
        var few = PageMeter.sizes(Map.of("/cases", List.of(READ, TRACE)));
        assertThat(PageMeter.sizes(Map.of("/cases", List.of(READ, TRACE, TRACE))))
                .isEqualTo(few);
        assertThat(PageMeter.sizes(Map.of("/cases", List.of(READ, READ, TRACE))))
                .isNotEqualTo(few);
    }
}
