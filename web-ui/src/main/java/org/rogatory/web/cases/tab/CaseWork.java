package org.rogatory.web.cases.tab;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Share;
import org.rogatory.cases.Workload;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.tasks.OpenTask;
import org.rogatory.tasks.Tasks;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.ItemNames;
import org.rogatory.web.shared.OfficerChoices;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The open tasks of a file: what is to be done, who has it, what the reader may do about it. */
@Component
class CaseWork {

    private final Tasks tasks;
    private final Procedures procedures;
    private final UserAccounts accounts;
    private final Readers readers;
    private final People people;
    private final Directory directory;
    private final DueWords dueWords;
    private final ItemNames items;
    private final OfficerChoices choices;
    private final Words words;

    CaseWork(
            Tasks tasks,
            Procedures procedures,
            UserAccounts accounts,
            Readers readers,
            People people,
            Directory directory,
            DueWords dueWords,
            ItemNames items,
            OfficerChoices choices,
            Words words) {
        this.choices = choices;
        this.tasks = tasks;
        this.procedures = procedures;
        this.accounts = accounts;
        this.readers = readers;
        this.people = people;
        this.directory = directory;
        this.dueWords = dueWords;
        this.items = items;
        this.words = words;
    }

    /**
     * A task of the file.
     *
     * @param act {@code take}, {@code release} or null where the reader can do neither
     * @param others to whom the reader may give it; empty where he may not
     */
    record TaskRow(
            String taskId,
            String step,
            @Nullable String item,
            String holder,
            String since,
            @Nullable DueView due,
            @Nullable String act,
            long version,
            List<Option> others) {}

    List<TaskRow> rows(CaseFile file, Officer officer) {
        var open = shown(file, officer);
        var names = people.names(open.stream().map(OpenTask::assignee).toList());
        var zone = directory.times().zone(file.authority());
        var candidates = tasks.candidates(file.caseRef());
        var gives = Workload.gives(officer) && !readers.onlyReads(file, officer);
        var colleagues = gives ? accounts.officersOf(file.state()) : List.<Officer>of();
        return open.stream()
                .map(task -> new TaskRow(
                        task.taskId(),
                        words.text("mla.step." + task.step()),
                        item(task, file),
                        holder(task, names),
                        words.moment(task.openedAt(), zone),
                        due(task, file),
                        act(task, officer, candidates.getOrDefault(task.taskId(), Set.of())),
                        task.version(),
                        choices.of(others(task, colleagues, candidates), LocaleContextHolder.getLocale())))
                .toList();
    }

    /** Who has single items of a file finds the work on these, and what is to be done for the whole. */
    private List<OpenTask> shown(CaseFile file, Officer officer) {
        var share = procedures.of(file).share(file, officer);
        return tasks.ofCase(file.caseRef()).stream()
                .filter(task -> share.filter(part -> !has(part, task)).isEmpty())
                .toList();
    }

    private static boolean has(Share share, OpenTask task) {
        var item = task.itemRef();
        return item == null || share.has(item);
    }

    private @Nullable String item(OpenTask task, CaseFile file) {
        var itemRef = task.itemRef();
        return itemRef == null
                ? null
                : words.text("cases.tasks.item", items.of(file).of(itemRef));
    }

    private String holder(OpenTask task, People.Names names) {
        var assignee = task.assignee();
        return assignee == null ? words.text("cases.tasks.nobody") : names.of(assignee);
    }

    private @Nullable DueView due(OpenTask task, CaseFile file) {
        var due = task.dueAt();
        return due == null ? null : dueWords.of(due, file);
    }

    private static @Nullable String act(OpenTask task, Officer officer, Set<String> candidates) {
        var assignee = task.assignee();
        if (assignee == null) {
            return OpenTask.open(candidates, officer) ? "take" : null;
        }
        return assignee.equals(officer.username()) ? "release" : null;
    }

    private static List<Officer> others(OpenTask task, List<Officer> colleagues, Map<String, Set<String>> candidates) {
        return colleagues.stream()
                .filter(colleague -> OpenTask.open(candidates.getOrDefault(task.taskId(), Set.of()), colleague))
                .filter(colleague -> !colleague.username().equals(task.assignee()))
                .toList();
    }
}
