package org.rogatory.operations;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Whether the engine of this node is there, and whether it takes up jobs. */
@Component
public class EngineState {

    private final ProcessEngine engine;

    EngineState(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The name under which the engine answers. */
    public String name() {
        return engine.getName();
    }

    /** Whether jobs are taken up here; off on a node that shall only show pages. */
    public boolean executing() {
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        return executor != null && executor.isActive();
    }
}
