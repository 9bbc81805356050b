package org.rogatory.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.junit.jupiter.api.Test;

class KeptHistoryTest {

    private final KeptHistory level = new KeptHistory();

    @Test
    void processesStepsAndTheEndsOfJobsAreKeptAndNothingElse() {
        assertThat(HistoryEventTypes.values())
                .filteredOn(event -> level.isHistoryEventProduced(event, null))
                .containsExactlyInAnyOrder(
                        HistoryEventTypes.PROCESS_INSTANCE_START,
                        HistoryEventTypes.PROCESS_INSTANCE_UPDATE,
                        HistoryEventTypes.PROCESS_INSTANCE_MIGRATE,
                        HistoryEventTypes.PROCESS_INSTANCE_END,
                        HistoryEventTypes.ACTIVITY_INSTANCE_START,
                        HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE,
                        HistoryEventTypes.ACTIVITY_INSTANCE_END,
                        HistoryEventTypes.JOB_FAIL,
                        HistoryEventTypes.JOB_SUCCESS);
    }

    /** The engine would take one for the other. */
    @Test
    void neitherNumberNorNameIsOneOfTheEngine() {
        assertThat(Stream.of(
                        HistoryLevel.HISTORY_LEVEL_NONE,
                        HistoryLevel.HISTORY_LEVEL_ACTIVITY,
                        HistoryLevel.HISTORY_LEVEL_AUDIT,
                        HistoryLevel.HISTORY_LEVEL_FULL))
                .allSatisfy(own -> {
                    assertThat(own.getId()).isNotEqualTo(level.getId());
                    assertThat(own.getName()).isNotEqualToIgnoringCase(level.getName());
                });
    }
}
