package org.rogatory.web.tasks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.OpenTask;
import org.rogatory.tasks.TaskPlace;
import org.rogatory.tasks.Tasks;
import org.rogatory.web.shared.ApiPages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

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
    @Operation(summary = "The open tasks the caller could do, the most urgent first, page by page")
    ResponseEntity<List<TaskJson>> all(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String after,
            Officer officer) {
        var size = ApiPages.size(limit);
        var found = tasks.page(officer, place(after), size + 1);
        var shown = ApiPages.shown(found, size);
        var refs = shown.stream().map(OpenTask::caseRef).collect(Collectors.toSet());
        lists.ofTasks(refs, officer);
        var address = UriComponentsBuilder.fromPath("/api/v1/tasks");
        return ApiPages.answer(found, size, address, task -> TaskPlace.of(task).text())
                .body(shown.stream().map(TaskJson::of).toList());
    }

    private static TaskPlace place(@Nullable String after) {
        return after == null
                ? TaskPlace.BEGINNING
                : TaskPlace.of(after).orElseThrow(() -> Refusal.of("unknown-cursor", "after"));
    }
}
