package org.rogatory.operations;

import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.ACTIVITY_INSTANCE_END;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.ACTIVITY_INSTANCE_START;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.JOB_FAIL;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.JOB_SUCCESS;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.PROCESS_INSTANCE_END;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.PROCESS_INSTANCE_MIGRATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.PROCESS_INSTANCE_START;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.PROCESS_INSTANCE_UPDATE;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.jspecify.annotations.Nullable;

/**
 * What the engine writes down of its work: processes and steps, by which it is told where a file stands, and how jobs
 * ended. Values, tasks and decisions stand in our own tables and on the timeline, and nobody reads them here.
 */
final class KeptHistory extends AbstractHistoryLevel {

    /** Is noted in the database and must never change; those of the engine are 0 to 3. */
    static final int ID = 40;

    private static final String NAME = "kept";

    private static final Set<HistoryEventType> KEPT = Set.of(
            PROCESS_INSTANCE_START,
            PROCESS_INSTANCE_UPDATE,
            PROCESS_INSTANCE_MIGRATE,
            PROCESS_INSTANCE_END,
            ACTIVITY_INSTANCE_START,
            ACTIVITY_INSTANCE_MIGRATE,
            ACTIVITY_INSTANCE_END,
            JOB_FAIL,
            JOB_SUCCESS);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    /** Does not ask what it happened to: models are read without it. */
    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, @Nullable Object entity) {
        return KEPT.contains(event);
    }
}
