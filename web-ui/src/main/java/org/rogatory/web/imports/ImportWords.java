package org.rogatory.web.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.cases.Refusal;
import org.rogatory.imports.Column;
import org.rogatory.imports.Fault;
import org.rogatory.imports.ImportCodes;
import org.rogatory.imports.RowStatus;
import org.rogatory.imports.RowView;
import org.rogatory.imports.SheetWords;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Columns, faults and refusals of an import in the reader's words. */
@Component
class ImportWords {

    static final List<String> DIRECTIONS = List.of("incoming", "outgoing");
    static final String MARKING = "markings.marking.";

    private final MessageSource messages;
    private final Words words;

    ImportWords(MessageSource messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    /** One thing that is wrong with a row, or the word that its file is there already. */
    record Told(int line, String column, String typed, String wrong, String mend, String caseRef) {

        List<String> cells() {
            return List.of(String.valueOf(line), column, typed, wrong, mend, caseRef);
        }
    }

    /** The heads and directions in every language of the pages. */
    SheetWords ofEveryLanguage() {
        var heads = new HashMap<String, Column>();
        var directions = new HashMap<String, String>();
        var markings = new HashMap<String, String>();
        for (var language : Languages.ALL) {
            Arrays.stream(Column.values()).forEach(column -> heads.put(text(headKey(column), language), column));
            DIRECTIONS.forEach(key -> directions.put(text("imports.direction." + key, language), key));
            ImportCodes.markings().forEach(key -> markings.put(text(MARKING + key, language), key));
        }
        return new SheetWords(heads, directions, markings);
    }

    private String text(String key, Locale language) {
        return String.valueOf(messages.getMessage(key, null, key, language));
    }

    private static String headKey(Column column) {
        return "imports.column." + column.key();
    }

    String head(Column column) {
        return words.text(headKey(column));
    }

    /** Everything that is wrong with a row, each with its column; a row whose file is there already is one line. */
    List<Told> told(RowView row) {
        var caseRef = row.caseRef() == null ? "" : row.caseRef();
        if (row.status() == RowStatus.KNOWN) {
            var number = row.typed().getOrDefault(Column.OWN_NUMBER, "");
            return List.of(new Told(
                    row.line(),
                    head(Column.OWN_NUMBER),
                    number,
                    words.text("imports.fault.known"),
                    words.text("imports.mend.known"),
                    caseRef));
        }
        var told = new ArrayList<Told>();
        row.faults().forEach(fault -> told.add(told(row, fault)));
        return told;
    }

    private Told told(RowView row, Fault fault) {
        var column = fault.column();
        if (column == null) {
            var why = words.text("refusal." + fault.code());
            return new Told(row.line(), words.text("imports.whole-row"), "", why, words.text("imports.mend.row"), "");
        }
        return new Told(
                row.line(),
                head(column),
                row.typed().getOrDefault(column, ""),
                words.text("imports.fault." + fault.code()),
                words.text("imports.mend." + mend(column, fault)),
                "");
    }

    /** What is not in a list is mended by the list, except for people. */
    private static String mend(Column column, Fault fault) {
        return "unknown-code".equals(fault.code()) && column == Column.RESPONSIBLE ? "unknown-officer" : fault.code();
    }

    /** Why a table could not be read at all. */
    String refused(Refusal refusal) {
        var heads = refusal.parameters().getOrDefault("heads", "");
        var columns = Arrays.stream(
                        refusal.parameters().getOrDefault("columns", "").split(","))
                .flatMap(key -> Column.of(key).stream())
                .map(this::head)
                .collect(Collectors.joining(", "));
        return words.text("refusal." + refusal.code(), heads.isEmpty() ? columns : heads);
    }

    /** How many rows stand how, in the order of the statuses; those of which there is none are left out. */
    List<String> standing(Map<RowStatus, Long> standing) {
        return Arrays.stream(RowStatus.values())
                .filter(status -> standing.getOrDefault(status, 0L) > 0)
                .map(status -> words.count("imports.rows." + status.key(), standing.getOrDefault(status, 0L)))
                .toList();
    }
}
