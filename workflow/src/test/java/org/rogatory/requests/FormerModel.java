package org.rogatory.requests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.ClassPathResource;

/** A model as it was before it knew one of its outcomes, in an engine of its own that nobody else works with. */
public final class FormerModel implements AutoCloseable {

    private final ProcessEngine engine;
    private final String model;
    private final String drawn;

    /** The model that knew this outcome nowhere where it leads on alone. */
    public FormerModel(String model, String unknown, Map<Object, Object> beans) throws IOException {
        this(model, drawn -> drawn.replace("${outcome == '" + unknown + "'}", "${false}"), beans);
    }

    /** The model as it was drawn before. */
    public FormerModel(String model, UnaryOperator<String> before, Map<Object, Object> beans) throws IOException {
        this(model.substring(0, model.indexOf('-')), model, before, beans);
    }

    /** The same of a model that is called otherwise than its folder. */
    public FormerModel(String area, String model, UnaryOperator<String> before, Map<Object, Object> beans)
            throws IOException {
        this.model = model;
        drawn = new ClassPathResource("models/" + area + "/" + model + ".bpmn").getContentAsString(UTF_8);
        var former = before.apply(drawn);
        assertThat(former).isNotEqualTo(drawn);
        var settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setProcessEngineName(model);
        settings.setJdbcUrl("jdbc:h2:mem:former-" + model);
        settings.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        settings.setBeans(beans);
        engine = settings.buildProcessEngine();
        deploy(former);
    }

    private void deploy(String text) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(model + ".bpmn", text)
                .deploy();
    }

    /** The model as it is drawn today comes beside it, as with a newer program. */
    public void renew() {
        deploy(drawn);
    }

    public RepositoryService repository() {
        return engine.getRepositoryService();
    }

    public RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    public TaskService tasks() {
        return engine.getTaskService();
    }

    public List<String> at(String caseRef) {
        return tasks().createTaskQuery().processInstanceBusinessKey(caseRef).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    @Override
    public void close() {
        engine.close();
    }
}
