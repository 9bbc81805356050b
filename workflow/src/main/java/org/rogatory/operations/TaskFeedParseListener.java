package org.rogatory.operations;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.rogatory.tasks.Tasks;
import org.springframework.beans.factory.ObjectProvider;

/** Attaches the task feed to every user task of every model, so that no model can forget it. */
final class TaskFeedParseListener extends AbstractBpmnParseListener {

    private final ObjectProvider<Tasks> tasks;

    TaskFeedParseListener(ObjectProvider<Tasks> tasks) {
        this.tasks = tasks;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var feed = new TaskFeed(tasks, formKey(definition));
        TaskFeed.EVENTS.forEach(event -> definition.addTaskListener(event, feed));
    }

    private static String formKey(TaskDefinition definition) {
        Expression formKey = definition.getFormKey();
        return formKey == null ? "" : formKey.getExpressionText();
    }
}
