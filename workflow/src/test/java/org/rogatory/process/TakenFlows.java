package org.rogatory.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Remembers which sequence flows the tests have taken: the history of the engine knows of steps only. */
@Component
class TakenFlows extends AbstractProcessEnginePlugin {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    /** Process and flow of all that were taken so far. */
    Set<String> taken() {
        return Set.copyOf(taken);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = new ArrayList<BpmnParseListener>(
                Objects.requireNonNullElse(engine.getCustomPostBPMNParseListeners(), List.of()));
        listeners.add(new Listening());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private final class Listening extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element drawn, ScopeImpl scope, TransitionImpl flow) {
            var process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
            ExecutionListener remember = execution -> taken.add(process + "/" + flow.getId());
            flow.addExecutionListener(remember);
        }
    }
}
