package org.rogatory.web.tasks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.OpenTask;
import org.rogatory.tasks.Tasks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open tasks for national systems. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks")
class TasksApi {

    private final Tasks tasks;
    private final CaseLists lists;

    TasksApi(Tasks tasks, CaseLists lists) {
        this.tasks = tasks;
        this.lists = lists;
    }

    /** An open task as national systems read it. */
    record TaskJson(
            String taskId,
            String caseRef,
            @Nullable String itemRef,
            String step,
            @Nullable String assignee,
            boolean urgent,
            @Nullable Instant dueAt,
            Instant openedAt) {

        static TaskJson of(OpenTask task) {
            return new TaskJson(
                    task.taskId(),
                    task.caseRef(),
                    task.itemRef(),
                    task.step(),
                    task.assignee(),
                    task.urgent(),
                    task.dueAt(),
                    task.openedAt());
        }
    }

    @GetMapping
    @Operation(summary = "The open tasks the caller could do, the most urgent 200")
    List<TaskJson> all(Officer officer) {
        var open = tasks.all(officer);
        var refs = open.stream().map(OpenTask::caseRef).collect(Collectors.toSet());
        var seen = lists.ofTasks(refs, officer).stream().map(CaseFile::caseRef).collect(Collectors.toSet());
        return open.stream()
                .filter(task -> seen.contains(task.caseRef()))
                .map(TaskJson::of)
                .toList();
    }
}
