package org.rogatory.web.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.OpenTask;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.TaskGroupView;
import org.rogatory.web.shared.TaskRowView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Work lists as the reader sees them: grouped by what is due, each row with its verb. */
@Component
class WorkPages {

    private final Cases cases;
    private final CaseWords caseWords;
    private final DueWords dueWords;
    private final Words words;
    private final Directory directory;
    private final Clock clock;

    WorkPages(Cases cases, CaseWords caseWords, DueWords dueWords, Words words, Directory directory, Clock clock) {
        this.cases = cases;
        this.caseWords = caseWords;
        this.dueWords = dueWords;
        this.words = words;
        this.directory = directory;
        this.clock = clock;
    }

    /** The groups of a list: late, today, this week, later, without a date. */
    List<TaskGroupView> groups(List<OpenTask> tasks, Officer officer, Locale reader) {
        var files = cases.ofTasks(tasks.stream().map(OpenTask::caseRef).collect(Collectors.toSet()), officer).stream()
                .collect(Collectors.toMap(CaseFile::caseRef, Function.identity()));
        var groups = new LinkedHashMap<String, List<TaskRowView>>();
        List.of("late", "today", "week", "later", "none").forEach(key -> groups.put(key, new ArrayList<>()));
        for (var task : tasks) {
            var file = files.get(task.caseRef());
            if (file != null) {
                rows(groups, group(task, officer)).add(row(task, file, officer, reader));
            }
        }
        return groups.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(this::view)
                .toList();
    }

    private static List<TaskRowView> rows(Map<String, List<TaskRowView>> groups, String key) {
        return groups.computeIfAbsent(key, unknown -> new ArrayList<>());
    }

    private TaskGroupView view(Map.Entry<String, List<TaskRowView>> group) {
        var rows = group.getValue();
        return new TaskGroupView(
                words.text("tasks.group." + group.getKey()),
                words.count("tasks.count", rows.size()),
                "late".equals(group.getKey()),
                rows);
    }

    private String group(OpenTask task, Officer officer) {
        var due = task.dueAt();
        if (due == null) {
            return "none";
        }
        var zone = directory.zone(officer.authority());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var day = DueWords.lastDay(due, zone);
        if (due.isBefore(clock.instant())) {
            return "late";
        }
        if (day.equals(today)) {
            return "today";
        }
        return day.isBefore(today.plusDays(7)) ? "week" : "later";
    }

    private TaskRowView row(OpenTask task, CaseFile file, Officer officer, Locale reader) {
        var zone = directory.zone(officer.authority());
        return new TaskRowView(
                due(task.dueAt(), file),
                task.urgent() ? words.text("tasks.urgent") : null,
                caseWords.title(file, reader),
                "/cases/" + file.caseRef(),
                caseWords.route(file, reader),
                file.caseRef(),
                words.text("mla.step." + task.step()),
                holder(task, officer),
                since(task.openedAt(), zone),
                words.text("tasks.open"),
                acts(task, officer));
    }

    private @Nullable DueView due(@Nullable Instant due, CaseFile file) {
        return due == null ? null : dueWords.of(due, file);
    }

    private @Nullable String holder(OpenTask task, Officer officer) {
        var assignee = task.assignee();
        return assignee == null || assignee.equals(officer.username()) ? null : words.text("tasks.with", assignee);
    }

    private String since(Instant opened, ZoneId zone) {
        return words.dateShort(LocalDate.ofInstant(opened, zone));
    }

    private List<ActionView> acts(OpenTask task, Officer officer) {
        var address = "/work/" + task.taskId();
        if (task.assignee() == null) {
            return List.of(new ActionView(words.text("tasks.take"), address + "/take", "quiet"));
        }
        return officer.username().equals(task.assignee())
                ? List.of(new ActionView(words.text("tasks.release"), address + "/release", "quiet"))
                : List.of();
    }
}
