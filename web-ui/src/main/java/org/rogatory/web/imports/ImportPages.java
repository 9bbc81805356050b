package org.rogatory.web.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.imports.ImportStatus;
import org.rogatory.imports.ImportView;
import org.rogatory.imports.Imports;
import org.rogatory.imports.RowStatus;
import org.rogatory.imports.RowView;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The list of imports and the page of one, in the reader's words. */
@Component
class ImportPages {

    private static final int PAGE = 50;
    private static final Set<RowStatus> PROBLEMS = EnumSet.of(RowStatus.FAULTY, RowStatus.KNOWN);

    private final Imports imports;
    private final ImportWords importWords;
    private final People people;
    private final Directory directory;
    private final Words words;

    ImportPages(Imports imports, ImportWords importWords, People people, Directory directory, Words words) {
        this.imports = imports;
        this.importWords = importWords;
        this.people = people;
        this.directory = directory;
        this.words = words;
    }

    /** One import in the list. */
    record Line(String id, String when, String by, int rows, StatusView status) {}

    /**
     * How far an import is.
     *
     * @param done rows that were worked off since it was confirmed
     * @param of rows there are to work off
     */
    record Progress(boolean running, long done, long of, List<String> standing) {}

    ModelAndView list(FormErrors errors, Officer officer) {
        var page = new ModelAndView("imports/imports");
        var kept = imports.list(officer);
        var names = people.names(kept.stream().map(ImportView::broughtBy).toList());
        page.addObject("lines", kept.stream().map(view -> line(view, names)).toList());
        page.addObject("once", SentOnce.mark());
        return errors.on(page);
    }

    private Line line(ImportView view, People.Names names) {
        return new Line(
                view.importId(),
                words.moment(view.broughtAt(), directory.times().zone(view.authority())),
                names.of(view.broughtBy()),
                view.lines(),
                status(view.status()));
    }

    private StatusView status(ImportStatus status) {
        var tone = switch (status) {
            case CHECKED -> "wait";
            case RUNNING -> "them";
            case FINISHED -> "done";
            case DISCARDED -> "plain";
        };
        return new StatusView(tone, words.text("imports.status." + status.key()));
    }

    ModelAndView one(String importId, boolean taken, int after, Officer officer) {
        var view = imports.find(importId, officer);
        var page = new ModelAndView("imports/import");
        page.addObject("line", line(view, people.names(List.of(view.broughtBy()))));
        page.addObject("version", view.version());
        page.addObject("open", view.status() == ImportStatus.CHECKED);
        page.addObject("taken", taken);
        page.addObject("reads", officer.has(Role.REGISTRAR));
        var standing = imports.standing(importId, officer);
        page.addObject("ready", standing.getOrDefault(RowStatus.READY, 0L));
        page.addObject("progress", progress(view, standing));
        page.addObject("problems", PROBLEMS.stream().anyMatch(standing::containsKey));
        page.addObject("next", view.status() == ImportStatus.CHECKED ? next(importId, officer) : List.of());
        rows(page, view, new Part(taken, after), officer);
        return page;
    }

    private record Part(boolean taken, int after) {}

    private void rows(ModelAndView page, ImportView view, Part part, Officer officer) {
        var statuses = part.taken() ? EnumSet.of(RowStatus.TAKEN) : PROBLEMS;
        var found = imports.rows(view.importId(), statuses, part.after(), officer);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        page.addObject(
                "told",
                shown.stream().flatMap(row -> importWords.told(row).stream()).toList());
        page.addObject("rows", part.taken() ? shown : List.of());
        page.addObject("pages", new PagesView(null, found.size() > PAGE ? address(view, part, shown) : null));
    }

    private static String address(ImportView view, Part part, List<RowView> shown) {
        return ImportsController.PATH + "/" + view.importId() + "?taken=" + part.taken() + "&after="
                + shown.get(shown.size() - 1).line();
    }

    Progress progress(String importId, Officer officer) {
        return progress(imports.find(importId, officer), imports.standing(importId, officer));
    }

    private Progress progress(ImportView view, Map<RowStatus, Long> standing) {
        return new Progress(
                view.status() == ImportStatus.RUNNING,
                view.lines() - standing.getOrDefault(RowStatus.READY, 0L),
                view.lines(),
                importWords.standing(standing));
    }

    /** The numbers that would follow, so that a mistyped one far ahead is seen before it counts. */
    private List<String> next(String importId, Officer officer) {
        var next = imports.nextNumbers(importId, officer);
        return Stream.concat(
                        next.incoming().stream().map(number -> words.text("imports.next.incoming", number)),
                        next.outgoing().stream().map(number -> words.text("imports.next.outgoing", number)))
                .toList();
    }

    List<String> reportTitles() {
        return Stream.of("line", "column", "typed", "wrong", "mend", "case")
                .map(key -> words.text("imports.report." + key))
                .toList();
    }

    List<List<String>> report(String importId, Officer officer) {
        var lines = new ArrayList<List<String>>();
        imports.report(importId, officer)
                .forEach(row -> importWords.told(row).forEach(told -> lines.add(told.cells())));
        return lines;
    }
}
