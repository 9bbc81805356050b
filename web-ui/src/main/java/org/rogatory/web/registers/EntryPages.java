package org.rogatory.web.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rogatory.identity.Officer;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalQuery;
import org.rogatory.registers.Registers;
import org.rogatory.registers.WholeEntry;
import org.rogatory.registers.WholeEntry.Relation;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** One line of a journal on a page of its own. */
@Component
class EntryPages {

    /** Where the page says what stands now, once somebody was faster. */
    static final String NOW = "now";

    private final JournalWords words;
    private final JournalChoices choices;
    private final LetterResolutions resolutions;
    private final Words plain;

    EntryPages(JournalWords words, JournalChoices choices, LetterResolutions resolutions, Words plain) {
        this.words = words;
        this.choices = choices;
        this.resolutions = resolutions;
        this.plain = plain;
    }

    /** A related letter: how, and where it is. */
    record RelationView(String words, String number, String href) {}

    ModelAndView entry(WholeEntry whole, FormErrors errors, Officer officer) {
        return entry(whole, MarksForm.of(whole.entry()), errors, officer);
    }

    /** The page with the last columns as they were typed; once somebody was faster, with what stands now beside them. */
    ModelAndView marked(WholeEntry whole, MarksForm typed, FormErrors errors, Officer officer) {
        var page = entry(whole, typed, errors, officer);
        page.addObject("refused", true);
        var crossed = errors.of(NOW) != null;
        page.setStatus(crossed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        if (crossed) {
            page.addObject("version", whole.entry().version());
        }
        return page;
    }

    private ModelAndView entry(WholeEntry whole, MarksForm marks, FormErrors errors, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var entry = whole.entry();
        var line = words.lines(List.of(entry), officer, reader).get(0);
        var page = new ModelAndView("registers/entry");
        page.addObject("errors", errors);
        page.addObject("entry", entry);
        page.addObject("line", line);
        page.addObject("stands", errors.of(NOW) == null ? null : marks(line));
        page.addObject("kind", words.kind(entry.kind()));
        page.addObject(
                "journal", JournalAddress.of(JournalQuery.of(entry.authority(), entry.kind(), entry.year()), ""));
        var facts = facts(entry, line, reader);
        add(facts, "registers.letter.original-at", Objects.toString(whole.originalAt(), ""));
        page.addObject("facts", facts);
        page.addObject("words", whole.content());
        page.addObject("sealed", whole.sealed());
        var isolation = whole.isolation();
        page.addObject("isolation", isolation == null ? null : isolation.key());
        page.addObject(
                "relations", whole.relations().stream().map(this::relation).toList());
        page.addObject("marks", marks);
        page.addObject("version", marks.version());
        offer(page, entry, marks, officer);
        return page;
    }

    /** What the officer may do with it. */
    private void offer(ModelAndView page, EntryView entry, MarksForm marks, Officer officer) {
        if (entry.shut()) {
            return;
        }
        if (Registers.mayRegister(entry.authority(), officer) && entry.voided() == null) {
            var named = MarksForm.executors(MarksForm.of(entry), marks).collect(Collectors.toSet());
            page.addObject("executors", choices.executors(entry.authority(), named, officer));
            page.addObject("notes", choices.notes());
            page.addObject("linkKinds", choices.linkKinds());
            page.addObject("once", SentOnce.mark());
        }
        page.addObject("scan", entry.caseRef() == null && entry.documentRef() != null && Registers.readsWords(officer));
        page.addObject("resolvable", resolutions.opens(entry, officer));
        page.addObject("mayVoid", Registers.mayVoid(entry, officer));
    }

    private List<Row> facts(EntryView entry, LineView line, Locale reader) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(text("registers.column.date"), line.date()));
        add(rows, "registers.column.theirs", joined(line.theirNumber(), line.theirDate()));
        add(rows, "registers.column." + entry.kind().key() + "-correspondent", line.correspondent());
        rows.add(new Row(text("registers.column.subject"), line.subject()));
        add(rows, "registers.column.sheets", line.sheets());
        add(rows, "registers.column.index", entry.index());
        rows.add(new Row(text("registers.column.authority"), words.authority(entry.authority(), reader)));
        marks(line).stream().filter(row -> !row.value().isEmpty()).forEach(rows::add);
        if (!entry.shut()) {
            rows.add(new Row(
                    text("registers.column.registered"),
                    plain.moment(entry.registeredAt(), words.zone(entry.authority()))));
        }
        return rows;
    }

    /** The last columns as they stand in the book, empty ones too. */
    private List<Row> marks(LineView line) {
        return List.of(
                new Row(text("registers.column.executor"), line.executor()),
                new Row(text("registers.column.control"), line.control()),
                new Row(text("registers.column.note"), line.note()),
                new Row(text("registers.column.filed"), line.filed()));
    }

    private void add(List<Row> rows, String label, String value) {
        if (!value.isEmpty()) {
            rows.add(new Row(text(label), value));
        }
    }

    private static String joined(String number, String date) {
        return number.isEmpty() || date.isEmpty() ? number + date : number + ", " + date;
    }

    private RelationView relation(Relation relation) {
        var way = relation.outward() ? "registers.link." : "registers.linked.";
        return new RelationView(
                text(way + relation.kind().key()),
                relation.other().number() + ", "
                        + JournalWords.day(relation.other().registeredOn()),
                "/journals/entries/" + relation.other().entryId());
    }

    /** Letters to choose from: number, day and brief content of each. */
    List<Option> candidates(List<EntryView> found, Officer officer) {
        return words.lines(found, officer, LocaleContextHolder.getLocale()).stream()
                .map(line -> new Option(line.id(), line.number() + ", " + line.date() + ", " + line.subject()))
                .toList();
    }

    List<Option> voidReasons() {
        return choices.voidReasons();
    }

    FormErrors unread(BindingResult binding) {
        return words.unread(binding);
    }

    String text(String key, Object... parameters) {
        return words.text(key, parameters);
    }
}
