package org.rogatory.web.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseRegister;
import org.rogatory.cases.Procedures;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The registers of incoming and outgoing requests, each alone and both in one. */
@Controller
class CaseListsController {

    private static final List<String> DIRECTIONS = List.of("all", "incoming", "outgoing");

    private final CaseRegister register;
    private final Procedures procedures;
    private final Directory directory;
    private final CaseWords caseWords;
    private final DueWords dueWords;
    private final People people;
    private final Words words;
    private final Clock clock;

    CaseListsController(
            CaseRegister register,
            Procedures procedures,
            Directory directory,
            CaseWords caseWords,
            DueWords dueWords,
            People people,
            Words words,
            Clock clock) {
        this.register = register;
        this.procedures = procedures;
        this.directory = directory;
        this.caseWords = caseWords;
        this.dueWords = dueWords;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** Who reads a register, in which language and at which clock. */
    private record Viewer(Locale reader, ZoneId zone, People.Names names) {}

    /** The registers are the one list of files. */
    @GetMapping("/cases")
    String list() {
        return "redirect:/registers/all";
    }

    @GetMapping("/registers/{direction}")
    String show(
            @PathVariable String direction,
            @ModelAttribute("query") RegisterQuery query,
            Officer officer,
            Model model) {
        if (!DIRECTIONS.contains(direction)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var reader = LocaleContextHolder.getLocale();
        var machines = procedures.machines().stream()
                .filter(machine -> "all".equals(direction) || machine.endsWith("_" + direction))
                .collect(Collectors.toSet());
        var page = register.page(query.filter(machines, clock.instant()), officer);
        var names = people.names(
                page.lines().stream().map(CaseRegister.Entry::responsible).toList());
        var viewer = new Viewer(reader, directory.zone(officer.authority()), names);
        model.addAttribute(
                "rows", page.lines().stream().map(entry -> row(entry, viewer)).toList());
        model.addAttribute(
                "pages",
                PagesView.of(
                        page,
                        last -> query.next(
                                "/registers/" + direction,
                                last.file().openedAt(),
                                last.file().caseRef())));
        model.addAttribute("direction", direction);
        model.addAttribute("tabs", tabs(direction));
        model.addAttribute("states", states(officer, reader));
        model.addAttribute("statuses", statuses(machines, reader));
        model.addAttribute("dues", dues());
        model.addAttribute("mayReceive", officer.has(Role.REGISTRAR) || officer.has(Role.CENTRAL_OFFICER));
        return "cases/register";
    }

    private RegisterRow row(CaseRegister.Entry entry, Viewer viewer) {
        var file = entry.file();
        return new RegisterRow(
                file.caseRef(),
                file.counterpartRef(),
                caseWords.numbers(file),
                caseWords.route(file, viewer.reader()),
                caseWords.title(file, viewer.reader()),
                file.marks().urgent(),
                caseWords.status(file, viewer.reader()),
                entry.next() == null ? null : dueWords.of(entry.next().dueAt(), file),
                responsible(entry, viewer),
                words.dateShort(LocalDate.ofInstant(file.openedAt(), viewer.zone())));
    }

    /** Nobody answers any more for a file that was closed without ever having had anybody. */
    private static @Nullable String responsible(CaseRegister.Entry entry, Viewer viewer) {
        var responsible = entry.responsible();
        if (responsible == null) {
            return entry.file().closedAt() == null ? null : "–";
        }
        return viewer.names().of(responsible);
    }

    private List<Tab> tabs(String current) {
        return DIRECTIONS.stream()
                .map(key ->
                        new Tab(words.text("cases.register." + key), "/registers/" + key, key.equals(current), null))
                .toList();
    }

    private List<Option> dues() {
        return Stream.of("passed", "week", "month")
                .map(key -> new Option(key, words.text("cases.register.due." + key)))
                .toList();
    }

    private List<Option> states(Officer officer, Locale reader) {
        return directory.states().stream()
                .filter(state -> !state.equals(officer.state()))
                .map(state -> new Option(state, caseWords.state(state, reader)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private List<Option> statuses(Set<String> machines, Locale reader) {
        return machines.stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(machine -> caseWords.options("statuses." + machine, reader).stream())
                .collect(Collectors.toMap(Option::value, status -> status, (first, later) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
