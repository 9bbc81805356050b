package org.rogatory.web.tasks;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.StandIns;
import org.rogatory.cases.Workload;
import org.rogatory.cases.WorkloadRow;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.OfficerChoices;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** All work as its reader sees it, and what he can choose it by. */
@Component
class AllWorkPages {

    private final Workload workload;
    private final Procedures procedures;
    private final WorkRows rows;
    private final CaseWords caseWords;
    private final People people;
    private final UserAccounts accounts;
    private final Directory directory;
    private final OfficerChoices choices;
    private final StandIns standIns;
    private final Words words;
    private final Clock clock;

    AllWorkPages(
            Workload workload,
            Procedures procedures,
            WorkRows rows,
            CaseWords caseWords,
            People people,
            UserAccounts accounts,
            Directory directory,
            OfficerChoices choices,
            StandIns standIns,
            Words words,
            Clock clock) {
        this.standIns = standIns;
        this.words = words;
        this.choices = choices;
        this.workload = workload;
        this.procedures = procedures;
        this.rows = rows;
        this.caseWords = caseWords;
        this.people = people;
        this.accounts = accounts;
        this.directory = directory;
        this.clock = clock;
    }

    /** A page of the list, the address of the next one, if there is one, and the roles that its tasks ask for. */
    record Page(List<AllWorkRow> rows, PagesView next, Set<String> roles) {}

    Page page(AllWorkFilter filter, Officer officer, Locale reader) {
        var page = workload.page(filter.at(clock.instant()), officer);
        var next = PagesView.of(page, last -> filter.from(last.place()).address());
        var roles = page.lines().stream()
                .flatMap(row -> row.task().roles().stream())
                .collect(Collectors.toSet());
        return new Page(rows(page.lines(), officer, reader), next, roles);
    }

    /**
     * A part of a file of the list.
     *
     * @param next the filter from whose place the list goes on, or null
     */
    record Part(List<AllWorkRow> rows, @Nullable AllWorkFilter next) {}

    /** The rows from the place of the filter, and where they go on. */
    Part export(AllWorkFilter filter, Officer officer, Locale reader) {
        var part = workload.export(filter.at(clock.instant()), officer);
        var next = part.goesOnAfter().map(last -> filter.from(last.place())).orElse(null);
        return new Part(rows(part.lines(), officer, reader), next);
    }

    private List<AllWorkRow> rows(List<WorkloadRow> found, Officer officer, Locale reader) {
        var assignees = found.stream()
                .map(row -> row.task().assignee())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = people.names(assignees);
        var unattended = standIns.unattended(assignees, officer.authority());
        var viewer = rows.counting(
                found.stream().map(WorkloadRow::file).toList(),
                found.stream().map(WorkloadRow::task).toList(),
                new Viewer(officer, reader, directory.times().zone(officer.authority()), names));
        return found.stream()
                .map(row -> new AllWorkRow(
                        chosen(row, viewer),
                        rows.row(row.task(), row.file(), viewer),
                        rows.item(row.task(), viewer),
                        rows.status(row.file(), viewer),
                        person(row.task().assignee(), names, unattended)))
                .toList();
    }

    /** Who has the task; one who is away with nobody to stand in is told as such. */
    private @Nullable String person(@Nullable String assignee, People.Names names, Set<String> unattended) {
        if (assignee == null) {
            return null;
        }
        var name = names.of(assignee);
        return unattended.contains(assignee) ? words.text("tasks.all.unattended", name) : name;
    }

    /** What the tick of a row says: the task and the version seen, and what it is, to tell what became of it. */
    private static String chosen(WorkloadRow row, Viewer viewer) {
        var task = row.task();
        var itemRef = task.itemRef();
        var item = itemRef == null ? "" : viewer.items().of(itemRef);
        return String.join(
                ":", task.taskId(), String.valueOf(task.version()), row.file().caseRef(), task.step(), item);
    }

    /** Officers of the reader's authority and of the units below it who work on files. */
    List<Officer> people(Officer officer) {
        return accounts.officersOf(officer.state()).stream()
                .filter(Officer::worksOnFiles)
                .filter(one -> below(one.authority(), officer.authority()))
                .toList();
    }

    List<Option> options(List<Officer> officers, Locale reader) {
        return choices.of(officers, reader);
    }

    /** Those of them who have a role that one of the shown tasks asks for. */
    static List<Officer> takers(List<Officer> officers, Page page) {
        return officers.stream()
                .filter(one -> one.roles().stream().map(Role::key).anyMatch(page.roles()::contains))
                .toList();
    }

    private boolean below(String authority, String top) {
        return Stream.iterate(
                        directory.find(authority),
                        Optional::isPresent,
                        unit -> unit.map(Authority::parent).flatMap(directory::find))
                .flatMap(Optional::stream)
                .anyMatch(unit -> unit.key().equals(top));
    }

    List<Option> states(Officer officer, Locale reader) {
        return directory.states().stream()
                .filter(state -> !state.equals(officer.state()))
                .map(state -> new Option(state, caseWords.state(state, reader)))
                .sorted(Option.byLabel(reader))
                .toList();
    }

    /**
     * The machines of the files of this node, those of assistance and what a State asks before what it is asked; none of
     * files that are nobody else's business, so that no list tells that there are any.
     */
    static Stream<String> machines(Procedures procedures) {
        return procedures.machines().stream()
                .filter(machine -> !CaseFamily.REFERRAL.equals(CaseFamily.of(machine)))
                .sorted(Comparator.comparing((String machine) -> !CaseFamily.MLA.equals(CaseFamily.of(machine)))
                        .thenComparing(CaseFamily::of)
                        .thenComparing(Comparator.reverseOrder()));
    }

    List<Option> statuses(Locale reader) {
        return machines(procedures)
                .flatMap(machine -> caseWords.options("statuses." + machine, reader).stream())
                .filter(status -> !"closed".equals(status.value()))
                .collect(Collectors.toMap(Option::value, status -> status, (first, later) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
