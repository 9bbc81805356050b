package org.rogatory.web.tasks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.tasks.OpenTask;
import org.rogatory.web.shared.TaskGroupView;
import org.rogatory.web.shared.TaskRowView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The tasks of My work by when they are due. */
@Component
class WorkGroups {

    private static final List<String> GROUPS = List.of("urgent", "late", "today", "week", "later", "none");

    private final CaseLists lists;
    private final WorkRows rows;
    private final Words words;
    private final Clock clock;

    WorkGroups(CaseLists lists, WorkRows rows, Words words, Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.words = words;
        this.clock = clock;
    }

    /** These tasks; the one trace of the page names the files that it shows beside them, too. */
    List<TaskGroupView> of(List<OpenTask> shown, Set<String> beside, Viewer viewer) {
        var refs = shown.stream().map(OpenTask::caseRef).collect(Collectors.toSet());
        var named = Stream.of(refs, beside).flatMap(Set::stream).collect(Collectors.toSet());
        var files = lists.ofTasks(named, viewer.officer()).stream()
                .filter(file -> refs.contains(file.caseRef()))
                .collect(Collectors.toMap(CaseFile::caseRef, Function.identity()));
        var seen = rows.counting(files.values(), shown, viewer);
        var groups = new LinkedHashMap<String, List<TaskRowView>>();
        GROUPS.forEach(key -> groups.put(key, new ArrayList<>()));
        for (var task : shown) {
            var file = files.get(task.caseRef());
            if (file != null) {
                var key = task.urgent() ? "urgent" : WorkFilter.group(task, clock, viewer.zone());
                groups.getOrDefault(key, new ArrayList<>()).add(rows.row(task, file, seen));
            }
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    private TaskGroupView group(String key, List<TaskRowView> rows) {
        return new TaskGroupView(
                words.text("tasks.group." + key), words.count("tasks.count", rows.size()), "late".equals(key), rows);
    }
}
