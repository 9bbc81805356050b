package org.rogatory.web.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Procedures;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.OpenTask;
import org.rogatory.tasks.Tasks;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** My work as its reader sees it: what is urgent, then what is due, each row with its verb. */
@Component
class WorkPages {

    private final Tasks tasks;
    private final CaseLists lists;
    private final Procedures procedures;
    private final WorkRows rows;
    private final WorkGroups groups;
    private final WorkTiles tiles;
    private final CaseWords caseWords;
    private final People people;
    private final Words words;
    private final Directory directory;
    private final Clock clock;

    WorkPages(
            Tasks tasks,
            CaseLists lists,
            Procedures procedures,
            WorkRows rows,
            WorkGroups groups,
            WorkTiles tiles,
            CaseWords caseWords,
            People people,
            Words words,
            Directory directory,
            Clock clock) {
        this.tasks = tasks;
        this.lists = lists;
        this.procedures = procedures;
        this.rows = rows;
        this.groups = groups;
        this.tiles = tiles;
        this.caseWords = caseWords;
        this.people = people;
        this.words = words;
        this.directory = directory;
        this.clock = clock;
    }

    /** What one tab shows, before the tiles narrow it. */
    private record Window(WorkFilter filter, List<OpenTask> tasks, Map<String, List<OpenTask>> due) {}

    /** The whole page; counts come from the lists themselves, and say where those end. */
    WorkView view(WorkFilter asked, Officer officer, Locale reader, WorkBeside beside) {
        var mine = tasks.mine(officer);
        var available = tasks.available(officer);
        var filter = asked.in(tab(asked.tab(), mine.size() + beside.lines(), available));
        var onCases = "cases".equals(filter.tab());
        var all = "available".equals(filter.tab()) ? tasks.all(officer) : List.<OpenTask>of();
        var others = ofOthers(all, officer);
        var names = people.names(named(mine, others, officer));
        var viewer = new Viewer(officer, reader, directory.times().zone(officer.authority()), names);
        var list = onCases ? List.<OpenTask>of() : "mine".equals(filter.tab()) ? mine : held(filter, available, others);
        var window = window(filter, ofKind(filter, list, officer), viewer);
        var told = rows.told(list);
        var read = filter.holder().isEmpty() ? available : all;
        var more = WorkEnds.more("mine".equals(filter.tab()) ? mine : read);
        var cases = onCases ? ownCases(viewer, beside.files(filter)) : List.<WorkView.CaseRow>of();
        return new WorkView(
                words.dateWithDay(LocalDate.ofInstant(clock.instant(), viewer.zone())) + " · " + place(viewer),
                onCases ? List.of() : tiles.of(window.filter(), window.due(), more, officer),
                tabs(filter, WorkEnds.counted(mine.size() + beside.lines(), WorkEnds.more(mine)), available),
                states(told, reader),
                steps(told, reader),
                kinds(reader),
                holders(others, names, reader),
                groups.of(shown(window), onCases ? Set.of() : beside.files(filter), viewer),
                cases,
                !available.isEmpty(),
                "mine".equals(filter.tab()),
                onCases ? words.ends(cases.size(), CaseLists.LONGEST_LIST) : WorkEnds.told(more, words));
    }

    /** Whose names the page shows: not his own. */
    private static List<String> named(List<OpenTask> mine, List<OpenTask> others, Officer officer) {
        return Stream.of(
                        mine.stream().map(OpenTask::assignee),
                        others.stream().map(OpenTask::assignee),
                        officer.names().stream())
                .flatMap(names -> names)
                .filter(name -> !officer.username().equals(name))
                .distinct()
                .toList();
    }

    /** What colleagues have taken that the officer could do as well. */
    private static List<OpenTask> ofOthers(List<OpenTask> all, Officer officer) {
        return all.stream()
                .filter(task -> task.assignee() != null && !officer.names().contains(task.assignee()))
                .toList();
    }

    private static List<OpenTask> held(WorkFilter filter, List<OpenTask> available, List<OpenTask> others) {
        return filter.holder().isEmpty()
                ? available
                : others.stream()
                        .filter(task -> filter.holder().equals(task.assignee()))
                        .toList();
    }

    private List<OpenTask> ofKind(WorkFilter filter, List<OpenTask> list, Officer officer) {
        if (filter.kind().isEmpty()) {
            return list;
        }
        var refs = list.stream().map(OpenTask::caseRef).collect(Collectors.toSet());
        var fitting = lists.ofMachine(refs, filter.kind(), officer);
        return list.stream().filter(task -> fitting.contains(task.caseRef())).toList();
    }

    private List<Option> kinds(Locale reader) {
        return AllWorkPages.machines(procedures)
                .map(machine -> new Option(machine, caseWords.label("machines", machine, reader)))
                .toList();
    }

    private static List<Option> holders(List<OpenTask> others, People.Names names, Locale reader) {
        return others.stream()
                .map(OpenTask::assignee)
                .distinct()
                .map(holder -> new Option(holder, names.of(holder)))
                .sorted(Option.byLabel(reader))
                .toList();
    }

    private static String tab(String asked, int own, List<OpenTask> available) {
        if (List.of("mine", "available", "cases").contains(asked)) {
            return asked;
        }
        return own == 0 && !available.isEmpty() ? "available" : "mine";
    }

    private Window window(WorkFilter filter, List<OpenTask> list, Viewer viewer) {
        var shown = list.stream().filter(filter::admits).toList();
        return new Window(
                filter,
                shown,
                shown.stream().collect(Collectors.groupingBy(task -> WorkFilter.group(task, clock, viewer.zone()))));
    }

    private String place(Viewer viewer) {
        return caseWords.authority(viewer.officer().authority(), viewer.reader()) + " · "
                + Words.offset(clock.instant(), viewer.zone()) + standingIn(viewer);
    }

    private String standingIn(Viewer viewer) {
        var away = viewer.officer().standingIn().stream()
                .map(place -> viewer.names().of(place.username()))
                .collect(Collectors.joining(", "));
        return away.isEmpty() ? "" : " · " + words.text("tasks.standing-in", away);
    }

    private List<Tab> tabs(WorkFilter filter, String own, List<OpenTask> available) {
        return List.of(
                tab("mine", filter, own),
                tab("available", filter, WorkEnds.counted(available.size(), WorkEnds.more(available))),
                new Tab(words.text("tasks.cases"), "/work?tab=cases", "cases".equals(filter.tab()), null));
    }

    private Tab tab(String key, WorkFilter filter, String count) {
        return new Tab(words.text("tasks." + key), "/work?tab=" + key, key.equals(filter.tab()), count);
    }

    private List<Option> states(List<OpenTask> list, Locale reader) {
        return list.stream()
                .map(OpenTask::otherState)
                .distinct()
                .map(state -> new Option(state, caseWords.state(state, reader)))
                .sorted(Option.byLabel(reader))
                .toList();
    }

    private List<Option> steps(List<OpenTask> list, Locale reader) {
        return list.stream()
                .map(OpenTask::step)
                .distinct()
                .map(step -> new Option(step, words.text("mla.step." + step)))
                .sorted(Option.byLabel(reader))
                .toList();
    }

    private static List<OpenTask> shown(Window window) {
        var due = window.filter().due();
        return due.isEmpty() ? window.tasks() : window.due().getOrDefault(due, List.of());
    }

    private List<WorkView.CaseRow> ownCases(Viewer viewer, Set<String> beside) {
        return lists.ofPerson(viewer.officer(), beside).stream()
                .map(file -> new WorkView.CaseRow(
                        file.caseRef(),
                        caseWords.numbers(file),
                        caseWords.title(file, viewer.reader()),
                        caseWords.route(file, viewer.reader()),
                        rows.status(file, viewer),
                        words.moment(file.changedAt(), viewer.zone()),
                        file.marks().urgent()))
                .toList();
    }
}
