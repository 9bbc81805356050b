package org.rogatory.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.papers.PaperView;
import org.springframework.stereotype.Component;

/** What all sheets for paper say alike: who a file is about, and how their rows are named. */
@Component
public class SummaryRows {

    /** What both sides sign where a person is handed over. */
    private static final Set<String> TO_SIGN = Set.of("handover_record");

    private final CaseWords caseWords;
    private final Words words;

    SummaryRows(CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.words = words;
    }

    /** Rows that say something, by their keys. */
    public final class Rows {

        private final List<Row> rows = new ArrayList<>();

        private Rows() {}

        /** A row, unless there is nothing to say. */
        public Rows add(String key, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                rows.add(new Row(words.text("summary.fact." + key), value));
            }
            return this;
        }

        /** A row of several things, unless there is none. */
        public Rows add(String key, List<String> values) {
            return add(key, String.join("; ", values));
        }

        /** All of them, in their order. */
        public List<Row> all() {
            return List.copyOf(rows);
        }
    }

    /** No row yet. */
    public Rows rows() {
        return new Rows();
    }

    /** A part of a sheet, by its key. */
    public SummaryPart part(String key, List<Row> rows) {
        return new SummaryPart(words.text("summary.part." + key), rows);
    }

    /** Who it is; where that is closed to the reader, who has no facts, it says so. */
    public Rows person(@Nullable PersonFacts facts, Locale reader) {
        if (facts == null) {
            return rows().add("name", words.text("summary.closed"));
        }
        var sex = facts.sex();
        return rows().add("name", facts.names())
                .add("born", born(facts))
                .add("sex", sex == null ? null : sex(sex))
                .add(
                        "citizenship",
                        facts.citizenships().stream()
                                .map(state -> caseWords.state(state, reader))
                                .toList());
    }

    /** The same with all by which he is told from others; of who is closed to the reader nothing more. */
    public Rows identity(@Nullable PersonFacts facts, @Nullable String marks, Locale reader) {
        var rows = person(facts, reader);
        if (facts == null) {
            return rows;
        }
        var papers = facts.papers().stream().map(paper -> told(paper, reader)).toList();
        return rows.add("papers", papers)
                .add("marks", marks)
                .add("photos", facts.photos())
                .add("prints", facts.prints());
    }

    private String told(PersonFacts.Paper paper, Locale reader) {
        var state = paper.state();
        return Stream.of(paper.told(), state == null ? "" : caseWords.state(state, reader))
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String born(PersonFacts facts) {
        var born = facts.born();
        return Stream.of(born == null ? null : day(born), facts.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String sex(String code) {
        var told = words.text("extradition.sex." + code);
        return told.startsWith("extradition.sex.") ? code : told;
    }

    /** A day as the reader writes it; what is no day stays as it is written. */
    public String day(String written) {
        var day = RequestForms.day(written);
        return day == null ? written : words.date(day);
    }

    /**
     * The record of a handover, and how far it has come; one that was dropped is signed by nobody.
     *
     * @param papers those of the file that persons sign
     * @param none what is said as long as there is no record
     */
    public List<Row> toSign(List<PaperView> papers, String none, Locale reader) {
        var drafted = rows();
        papers.stream()
                .filter(paper -> TO_SIGN.contains(paper.kind()) && !paper.dropped())
                .forEach(paper -> drafted.add(
                        "paper",
                        caseWords.paper(paper.kind(), reader) + ": " + words.text("summary.paper." + paper.status())));
        if (drafted.rows.isEmpty()) {
            drafted.add("paper", none);
        }
        return drafted.all();
    }

    /** The row that says how many there are besides. */
    public Row besides(int number) {
        return new Row(words.text("summary.besides"), String.valueOf(number));
    }
}
