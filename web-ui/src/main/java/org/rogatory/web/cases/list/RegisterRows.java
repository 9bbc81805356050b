package org.rogatory.web.cases.list;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseRegister.Entry;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.QuietWords;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The files of a register in the reader's words, as rows of a page and as cells of a table. */
@Component
class RegisterRows {

    private static final List<String> COLUMNS = List.of(
            "reference",
            "theirs",
            "letters",
            "states",
            "title",
            "priority",
            "status",
            "due",
            "day",
            "responsible",
            "opened");

    private final Directory directory;
    private final CaseWords caseWords;
    private final DueWords dueWords;
    private final People people;
    private final QuietWords quiet;
    private final Words words;

    RegisterRows(
            Directory directory, CaseWords caseWords, DueWords dueWords, People people, QuietWords quiet, Words words) {
        this.quiet = quiet;
        this.directory = directory;
        this.caseWords = caseWords;
        this.dueWords = dueWords;
        this.people = people;
        this.words = words;
    }

    /** Who reads a register, in which language and at which clock. */
    private record Viewer(Locale reader, ZoneId zone, People.Names names) {}

    List<RegisterRow> rows(List<Entry> entries, Officer officer) {
        var viewer = viewer(entries, officer);
        return entries.stream().map(entry -> row(entry, viewer)).toList();
    }

    /** The same for a table, in which each fact has a column and each day its year. */
    List<List<String>> cells(List<Entry> entries, Officer officer) {
        var viewer = viewer(entries, officer);
        return entries.stream().map(entry -> cells(entry, viewer)).toList();
    }

    List<String> titles() {
        return COLUMNS.stream()
                .map(column -> words.text("cases.register.column." + column))
                .toList();
    }

    private Viewer viewer(List<Entry> entries, Officer officer) {
        var names = people.names(entries.stream().map(Entry::responsible).toList());
        return new Viewer(LocaleContextHolder.getLocale(), directory.times().zone(officer.authority()), names);
    }

    private RegisterRow row(Entry entry, Viewer viewer) {
        var file = entry.file();
        return new RegisterRow(
                file.caseRef(),
                file.counterpartRef(),
                caseWords.numbers(file),
                caseWords.route(file, viewer.reader()),
                caseWords.title(file, viewer.reader()),
                file.marks().urgent(),
                quiet.status(file, viewer.reader()),
                entry.next() == null ? null : dueWords.of(entry.next(), file),
                responsible(entry, viewer),
                words.dateShort(opened(entry, viewer)));
    }

    /** Nobody answers any more for a file that was closed without ever having had anybody. */
    private static @Nullable String responsible(Entry entry, Viewer viewer) {
        var responsible = entry.responsible();
        if (responsible == null) {
            return entry.file().closedAt() == null ? null : "–";
        }
        return viewer.names().of(responsible);
    }

    private static LocalDate opened(Entry entry, Viewer viewer) {
        return LocalDate.ofInstant(entry.file().openedAt(), viewer.zone());
    }

    private List<String> cells(Entry entry, Viewer viewer) {
        var row = row(entry, viewer);
        var due = row.due();
        var responsible = row.responsible();
        return List.of(
                row.reference(),
                orNothing(row.theirs()),
                orNothing(row.numbers()),
                row.route().cell(),
                row.title(),
                row.urgent() ? words.text("cases.flag.urgent") : "",
                row.status().label(),
                due == null ? "" : due.words(),
                day(entry),
                responsible == null ? words.text("cases.register.nobody") : responsible,
                words.date(opened(entry, viewer)));
    }

    /** On the calendar by which the deadline is counted: of custody that of the place where the person is held. */
    private String day(Entry entry) {
        var next = entry.next();
        return next == null ? "" : words.date(next.lastDay());
    }

    private static String orNothing(@Nullable String told) {
        return told == null ? "" : told;
    }
}
