package org.rogatory.web.archive;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ArchiveBooks;
import org.rogatory.archive.ArchiveBooks.ActLine;
import org.rogatory.archive.ArchiveFiles.Kept;
import org.rogatory.archive.ArchiveState;
import org.rogatory.archive.ArchivedFile;
import org.rogatory.archive.Retention;
import org.rogatory.archive.RetentionTerm;
import org.rogatory.archive.VolumeView;
import org.rogatory.directory.Counting;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.registers.Nomenclature;
import org.rogatory.registers.NomenclatureIndex;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The archive in the reader's words: numbers, days, terms, never what a file is about. */
@Component
class ArchiveWords {

    private static final String YEARS = "archive.years";

    private final ArchiveBooks books;
    private final Nomenclature nomenclature;
    private final CaseWords caseWords;
    private final Directory directory;
    private final Words words;

    ArchiveWords(ArchiveBooks books, Nomenclature nomenclature, CaseWords caseWords, Directory directory, Words words) {
        this.books = books;
        this.nomenclature = nomenclature;
        this.caseWords = caseWords;
        this.directory = directory;
        this.words = words;
    }

    /** A file as a line of a list, of an act or of an inventory. */
    record Line(
            String reference,
            String index,
            String indexTitle,
            StatusView status,
            boolean held,
            String term,
            String until,
            String closed,
            String size,
            @Nullable Integer number) {

        /** Whether the file is shut to the reader: then the line is its number in the act alone. */
        public boolean shut() {
            return reference.isEmpty();
        }
    }

    /** A volume; {@code thick} where it has more sheets than custom allows. */
    record Volume(int number, String days, String sheets, boolean thick) {}

    /** What the indices of an officer's authority are called, by code; nothing for who does not read them. */
    Map<String, String> titles(Officer officer, Locale reader) {
        var titles = new TreeMap<String, String>();
        if (!books.opens(officer)) {
            return titles;
        }
        nomenclature.of(officer).stream()
                .filter(index -> index.authority().equals(officer.authority()))
                .forEach(index -> titles.put(index.code(), title(index, reader)));
        return titles;
    }

    /** Whether the lines are links: who only looks on reads numbers, and every link would refuse him. */
    boolean opensFiles(Officer officer) {
        return books.opensFiles(officer);
    }

    static String title(NomenclatureIndex index, Locale reader) {
        return index.title().in(reader);
    }

    Line line(ArchivedFile file, Map<String, String> titles) {
        return new Line(
                file.caseRef(),
                file.index(),
                titles.getOrDefault(file.index(), ""),
                status(file.state()),
                file.held(),
                term(file.retention()),
                until(file),
                file.closedOn() == null ? "" : words.date(file.closedOn()),
                words.text("archive.size", String.valueOf(file.volumes()), String.valueOf(file.sheets())),
                file.line());
    }

    /** A line of an act as its reader may see it. */
    Line line(ActLine line, Map<String, String> titles) {
        var file = line.file();
        if (file != null) {
            return line(file, titles);
        }
        var shut = new StatusView("plain", words.text("archive.shut"));
        return new Line("", "", "", shut, false, "", "", "", "", line.number());
    }

    StatusView status(ArchiveState state) {
        var tone = switch (state) {
            case OPEN -> "plain";
            case CLOSED -> "them";
            case IN_ARCHIVE -> "done";
            case DESTROYED -> "stop";
        };
        return new StatusView(tone, words.text("archive.state." + state.key()));
    }

    String term(Retention retention) {
        var years = retention.years();
        return years == null
                ? words.text("archive.ever", retention.article())
                : words.text(
                        YEARS + "." + Counting.form(years, words.language()),
                        String.valueOf(years),
                        retention.article());
    }

    /** What the reference data say of the term of such files; they may know none. */
    String offered(Optional<RetentionTerm> said) {
        return said.flatMap(term -> term.known()
                        .map(known -> words.text(
                                "archive.term-offered",
                                term(known),
                                String.join(", ", term.sources()),
                                words.text("shared.confidence." + term.confidence()))))
                .orElseGet(() -> words.text("archive.term-unknown"));
    }

    private String until(ArchivedFile file) {
        var last = file.keptUntil();
        return last == null ? "" : words.text("archive.until", words.date(last));
    }

    List<Volume> volumes(Kept kept) {
        return kept.volumes().stream().map(this::volume).toList();
    }

    Volume volume(VolumeView volume) {
        return new Volume(
                volume.number(),
                days(volume),
                volume.sheets() == null ? "" : volume.sheets().toString(),
                volume.thick());
    }

    private String days(VolumeView volume) {
        var last = volume.lastDay();
        return last == null
                ? words.text("archive.since", words.date(volume.firstDay()))
                : words.text("archive.between", words.date(volume.firstDay()), words.date(last));
    }

    /** What is known of a file, line by line. */
    List<Row> facts(ArchivedFile file, Map<String, String> titles) {
        var rows = new ArrayList<Row>();
        var title = titles.getOrDefault(file.index(), "");
        rows.add(row("index", title.isEmpty() ? file.index() : file.index() + " – " + title));
        rows.add(row("term", term(file.retention())));
        rows.add(row("filed", words.date(file.filedOn())));
        var closed = file.closedOn();
        if (closed != null) {
            rows.add(row("closed", words.date(closed)));
            rows.add(row(
                    "line",
                    words.text(
                            "archive.line", String.valueOf(file.line()), file.index(), String.valueOf(file.year()))));
            rows.add(row(
                    "size", words.text("archive.size", String.valueOf(file.volumes()), String.valueOf(file.sheets()))));
            rows.add(row("kept", file.keptUntil() == null ? words.text("archive.for-ever") : until(file)));
        }
        return rows;
    }

    /** What was written down last of a file: index, term and volumes. */
    List<Row> standing(Kept kept) {
        var rows = new ArrayList<>(facts(kept.file(), Map.of()));
        volumes(kept)
                .forEach(volume -> rows.add(row(
                        "volume",
                        volume.number() + ": " + volume.days()
                                + (volume.sheets().isEmpty()
                                        ? ""
                                        : ", " + words.text("archive.sheets-of", volume.sheets())))));
        return rows;
    }

    Row row(String key, String value) {
        return new Row(words.text("archive.fact." + key), value);
    }

    String authority(String key, Locale reader) {
        return caseWords.authority(key, reader);
    }

    ZoneId zone(String authority) {
        return directory.times().zone(authority);
    }

    String day(LocalDate day) {
        return words.date(day);
    }

    String text(String key, Object... parameters) {
        return words.text(key, parameters);
    }
}
