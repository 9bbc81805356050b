package org.rogatory.web.cases.list;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseRegister;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Procedures;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.TableFiles;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The registers of incoming and outgoing requests, each alone and both in one; as pages and as tables. */
@Controller
class CaseListsController {

    private static final List<String> DIRECTIONS = List.of("all", "incoming", "outgoing");

    private final CaseRegister register;
    private final Procedures procedures;
    private final Directory directory;
    private final CaseWords caseWords;
    private final RegisterRows rows;
    private final TableFiles tables;
    private final Words words;
    private final Clock clock;

    CaseListsController(
            CaseRegister register,
            Procedures procedures,
            Directory directory,
            CaseWords caseWords,
            RegisterRows rows,
            TableFiles tables,
            Words words,
            Clock clock) {
        this.register = register;
        this.procedures = procedures;
        this.directory = directory;
        this.caseWords = caseWords;
        this.rows = rows;
        this.tables = tables;
        this.words = words;
        this.clock = clock;
    }

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
        demandKnown(direction);
        var reader = LocaleContextHolder.getLocale();
        var machines = machines(direction);
        var page = register.page(query.filter(machines, clock.instant()), officer);
        var path = "/registers/" + direction;
        model.addAttribute("rows", rows.rows(page.lines(), officer));
        model.addAttribute("pages", PagesView.of(page, last -> query.next(path, last.file())));
        model.addAttribute("csv", query.start().address(path + "/export.csv"));
        model.addAttribute("xlsx", query.start().address(path + "/export.xlsx"));
        model.addAttribute("direction", direction);
        model.addAttribute("tabs", tabs(direction));
        model.addAttribute("states", states(officer, reader));
        model.addAttribute("statuses", statuses(machines, reader));
        model.addAttribute("dues", dues());
        model.addAttribute("mayReceive", officer.has(Role.REGISTRAR) || officer.has(Role.CENTRAL_OFFICER));
        return "cases/register";
    }

    @GetMapping("/registers/{direction}/export.csv")
    void csv(
            @PathVariable String direction,
            @ModelAttribute RegisterQuery query,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        tables.csv(table(direction), lines(direction, query, officer), response);
    }

    @GetMapping("/registers/{direction}/export.xlsx")
    void xlsx(
            @PathVariable String direction,
            @ModelAttribute RegisterQuery query,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        tables.xlsx(table(direction), lines(direction, query, officer), response);
    }

    private TableFiles.Table table(String direction) {
        demandKnown(direction);
        var title = words.text("cases.register." + direction);
        return new TableFiles.Table("register-" + direction, title, rows.titles());
    }

    /** All that the page would turn through, part by part; the first is read before anything is answered. */
    private TableFiles.Source lines(String direction, RegisterQuery query, Officer officer) {
        var filter = query.start().filter(machines(direction), clock.instant());
        var first = register.export(filter, officer);
        return sink -> {
            var part = first;
            add(part, officer, sink);
            for (var last = part.goesOnAfter(); last.isPresent(); last = part.goesOnAfter()) {
                var file = last.get().file();
                part = register.export(filter.after(file.openedAt(), file.caseRef()), officer);
                add(part, officer, sink);
            }
        };
    }

    private void add(Listed<CaseRegister.Entry> part, Officer officer, TableFiles.Sink sink) throws IOException {
        for (var cells : rows.cells(part.lines(), officer)) {
            sink.add(cells);
        }
    }

    private static void demandKnown(String direction) {
        if (!DIRECTIONS.contains(direction)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private Set<String> machines(String direction) {
        return procedures.machines().stream()
                .filter(machine -> "all".equals(direction) || machine.endsWith("_" + direction))
                .collect(Collectors.toSet());
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
                .sorted(Option.byLabel(reader))
                .toList();
    }

    private List<Option> statuses(Set<String> machines, Locale reader) {
        return machines.stream()
                .filter(machine -> !CaseFamily.REFERRAL.equals(CaseFamily.of(machine)))
                .sorted(Comparator.reverseOrder())
                .flatMap(machine -> caseWords.options("statuses." + machine, reader).stream())
                .collect(Collectors.toMap(Option::value, status -> status, (first, later) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
