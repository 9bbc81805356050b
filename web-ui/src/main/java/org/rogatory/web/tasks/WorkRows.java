package org.rogatory.web.tasks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Workload;
import org.rogatory.tasks.OpenTask;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.ItemNames;
import org.rogatory.web.shared.QuietWords;
import org.rogatory.web.shared.RowCountdowns;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.TaskRowView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** One task in the reader's words, with the verbs that are his. */
@Component
class WorkRows {

    private final CaseWords caseWords;
    private final DueWords dueWords;
    private final ItemNames items;
    private final List<RowCountdowns> countdowns;
    private final QuietWords quiet;
    private final Words words;

    WorkRows(
            CaseWords caseWords,
            DueWords dueWords,
            ItemNames items,
            List<RowCountdowns> countdowns,
            QuietWords quiet,
            Words words) {
        this.quiet = quiet;
        this.countdowns = countdowns;
        this.caseWords = caseWords;
        this.dueWords = dueWords;
        this.items = items;
        this.words = words;
    }

    /** The viewer with what counts down in these files, and the numbers of the items these tasks are about. */
    Viewer counting(Collection<CaseFile> files, Collection<OpenTask> tasks, Viewer viewer) {
        var counting = new HashMap<String, DueView>();
        countdowns.forEach(one -> counting.putAll(one.of(files, viewer.officer())));
        return viewer.seeing(counting, items.of(tasks, viewer.officer()));
    }

    /** Where a file stands, as far as a list tells it. */
    StatusView status(CaseFile file, Viewer viewer) {
        return quiet.status(file, viewer.reader());
    }

    /** The tasks of which a list tells the step and the other State. */
    List<OpenTask> told(List<OpenTask> tasks) {
        return tasks.stream().filter(task -> !QuietWords.quiet(task)).toList();
    }

    TaskRowView row(OpenTask task, CaseFile file, Viewer viewer) {
        return new TaskRowView(
                due(task, file),
                viewer.countdowns().get(file.caseRef()),
                task.urgent() ? words.text("tasks.urgent") : null,
                caseWords.title(file, viewer.reader()),
                "/cases/" + file.caseRef(),
                caseWords.route(file, viewer.reader()),
                file.caseRef(),
                caseWords.numbers(file),
                quiet.step(task),
                detail(task, viewer),
                words.dateShort(LocalDate.ofInstant(task.openedAt(), viewer.zone())),
                task.assignee() == null ? null : words.text("tasks.open"),
                page(task, viewer),
                acts(task, viewer),
                Workload.gives(viewer.officer()) ? "/cases/" + file.caseRef() + "/tasks#to-" + task.taskId() : null);
    }

    /** Who has the task is led to where it is done, everybody else to the file. */
    private static String page(OpenTask task, Viewer viewer) {
        var assignee = task.assignee();
        return assignee != null && viewer.is(assignee) ? TaskPages.of(task) : "/cases/" + task.caseRef();
    }

    @Nullable
    DueView due(OpenTask task, CaseFile file) {
        return task.dueAt() == null ? null : dueWords.of(task.dueAt(), file);
    }

    /** Which item of the request it is about, and who else has it; null where neither says anything. */
    private @Nullable String detail(OpenTask task, Viewer viewer) {
        var told = Stream.of(item(task, viewer), holder(task, viewer))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? null : told;
    }

    /** Which item of the request it is about; null where it is about the file. */
    @Nullable
    String item(OpenTask task, Viewer viewer) {
        var itemRef = task.itemRef();
        return itemRef == null
                ? null
                : words.text("cases.tasks.item", viewer.items().of(itemRef));
    }

    private @Nullable String holder(OpenTask task, Viewer viewer) {
        var assignee = task.assignee();
        if (assignee == null || viewer.is(assignee)) {
            return null;
        }
        var away = viewer.officer().names().contains(assignee);
        return words.text(away ? "tasks.in-place" : "tasks.with", viewer.names().of(assignee));
    }

    private List<ActionView> acts(OpenTask task, Viewer viewer) {
        var address = "/work/" + task.taskId();
        var assignee = task.assignee();
        if (assignee == null) {
            return List.of(
                    new ActionView(words.text("tasks.take-open"), address + "/take?open=true", "secondary"),
                    new ActionView(words.text("tasks.take"), address + "/take", "quiet"));
        }
        return viewer.is(assignee)
                ? List.of(new ActionView(words.text("tasks.release"), address + "/release", "quiet"))
                : List.of();
    }
}
