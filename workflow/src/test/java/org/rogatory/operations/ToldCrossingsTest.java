package org.rogatory.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.OptimisticLockingFailureException;

/** The log tells a crossing of a job in one line, and a failure with all that helps to mend it. */
@ExtendWith(OutputCaptureExtension.class)
class ToldCrossingsTest {

    private final ToldCrossings told = new ToldCrossings();

    @Test
    void tellACrossingInOneLineWithoutItsWords(CapturedOutput output) {
        var crossing = new OptimisticLockingFailureException("Karimova M.");

        told.exceptionWhileExecutingJob("crossed-job", new IllegalStateException("of Karimova M.", crossing));

        assertThat(output.getAll().lines().filter(line -> line.contains("crossed-job")))
                .hasSize(1);
        assertThat(output.getAll())
                .contains("IllegalStateException")
                .doesNotContain("Karimova", "ToldCrossingsTest.tell");
    }

    @Test
    void tellAnyOtherFailureAsTheEngineDoes(CapturedOutput output) {
        told.exceptionWhileExecutingJob("failed-job", new IllegalStateException("broken"));

        assertThat(output.getAll()).contains("failed-job", "IllegalStateException", "ToldCrossingsTest.tell");
    }
}
