package org.rogatory.web.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.Control;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The reference on one file for the leadership: on one page what it is, what was done, what is due; no texts, no names. */
@Controller
class BriefController {

    /** As many lines as one page has room for; how many more there are is said. */
    private static final int ITEMS = 6;

    private static final int ACTS = 12;
    private static final int DEADLINES = 4;
    private static final String TAKEN_OVER = "take_over";

    private final Cases cases;
    private final Procedures procedures;
    private final Control control;
    private final Deliberation deliberation;
    private final CaseFrame frame;
    private final CaseParts parts;
    private final CaseSummary summary;
    private final CaseDeadlines deadlines;
    private final CaseWords caseWords;
    private final People people;
    private final Directory directory;
    private final Words words;
    private final Clock clock;

    BriefController(
            Cases cases,
            Procedures procedures,
            Control control,
            Deliberation deliberation,
            CaseFrame frame,
            CaseParts parts,
            CaseSummary summary,
            CaseDeadlines deadlines,
            CaseWords caseWords,
            People people,
            Directory directory,
            Words words,
            Clock clock) {
        this.cases = cases;
        this.procedures = procedures;
        this.control = control;
        this.deliberation = deliberation;
        this.frame = frame;
        this.parts = parts;
        this.summary = summary;
        this.deadlines = deadlines;
        this.caseWords = caseWords;
        this.people = people;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/cases/{caseRef}/brief")
    String brief(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.demand(file, "brief", officer);
        cases.viewPrint(file, officer);
        var zone = directory.times().zone(file.authority());
        model.addAttribute("reference", caseRef);
        model.addAttribute("office", caseWords.authority(officer.authority(), reader));
        model.addAttribute("facts", facts(file, officer, reader));
        var items = parts.items(file, officer, reader);
        var done = done(file, zone, officer, reader);
        var running = CaseDeadlines.open(deadlines.rows(file, officer, reader));
        model.addAttribute("items", items.subList(0, Math.min(items.size(), ITEMS)));
        model.addAttribute("moreItems", Math.max(0, items.size() - ITEMS));
        model.addAttribute("earlier", Math.max(0, done.size() - ACTS));
        model.addAttribute("done", done.subList(Math.max(0, done.size() - ACTS), done.size()));
        model.addAttribute("deadlines", running.subList(0, Math.min(running.size(), DEADLINES)));
        model.addAttribute("moreDeadlines", Math.max(0, running.size() - DEADLINES));
        model.addAttribute(
                "printed", words.moment(clock.instant(), directory.times().zone(officer.authority())));
        model.addAttribute("printedBy", officer.displayName());
        return "cases/brief";
    }

    private List<Row> facts(CaseFile file, Officer officer, Locale reader) {
        var rows = new ArrayList<Row>();
        row(rows, "kind", caseWords.label("machines", file.machine(), reader));
        row(rows, "state", caseWords.state(file.otherState(), reader));
        row(rows, "asked", caseWords.title(file, reader));
        row(rows, "numbers", caseWords.numbers(file));
        rows.addAll(summary.facts(file, procedures.content(file, officer), reader));
        row(rows, "status", caseWords.status(file, reader).label());
        var owner = file.owner();
        row(
                rows,
                "responsible",
                owner == null ? null : people.names(List.of(owner)).of(owner));
        control.card(file.caseRef(), officer)
                .map(Control.Card::control)
                .filter(running -> running.running())
                .ifPresent(running -> row(rows, "control", words.date(running.dueOn())));
        return rows;
    }

    private void row(List<Row> rows, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(new Row(words.text("cases.brief." + key), value));
        }
    }

    /** What moved the file or went to and fro, day by day. */
    private List<Row> done(CaseFile file, ZoneId zone, Officer officer, Locale reader) {
        return deliberation.timeline(file, officer).stream()
                .filter(moment -> moment.step().itemRef() == null)
                .flatMap(moment -> lines(moment, zone, reader))
                .toList();
    }

    /** A file of paper has two days: that of the last act on paper, and that on which it was entered here. */
    private Stream<Row> lines(Timeline.Moment moment, ZoneId zone, Locale reader) {
        var step = moment.step();
        var happened = step.happenedOn();
        if (!TAKEN_OVER.equals(step.verb()) || happened == null) {
            return Stream.of(new Row(words.date(day(moment, zone)), told(step, reader)));
        }
        return Stream.of(
                new Row(words.date(happened), words.text("cases.brief.last-on-paper")),
                new Row(words.date(LocalDate.ofInstant(moment.at(), zone)), told(step, reader)));
    }

    private static LocalDate day(Timeline.Moment moment, ZoneId zone) {
        var happened = moment.step().happenedOn();
        return happened == null ? LocalDate.ofInstant(moment.at(), zone) : happened;
    }

    private String told(Step step, Locale reader) {
        var verb = caseWords.past(step.verb(), reader);
        var number = StepWords.number(step);
        return number == null ? verb : words.text("cases.brief.step", verb, number);
    }
}
