package org.rogatory.web.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rogatory.identity.Officer;
import org.rogatory.imports.Column;
import org.rogatory.imports.ImportCodes;
import org.rogatory.imports.TemplateWriter.Head;
import org.rogatory.imports.TemplateWriter.Offered;
import org.rogatory.imports.TemplateWriter.Page;
import org.rogatory.imports.TemplateWriter.Template;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The empty table in the reader's language, what its columns mean, and what may stand in those of lists. */
@Component
class TemplatePages {

    private static final int LISTS = 1;
    private static final int LABEL = 2;

    private final ImportCodes codes;
    private final ImportWords importWords;
    private final Words words;

    TemplatePages(ImportCodes codes, ImportWords importWords, Words words) {
        this.codes = codes;
        this.importWords = importWords;
        this.words = words;
    }

    List<String> heads() {
        return columns().stream().map(importWords::head).toList();
    }

    Template workbook(Officer officer, Locale reader) {
        var choices = choices(officer, reader);
        var lines = lines(choices);
        var offered = offered(choices);
        var heads = columns().stream()
                .map(column ->
                        new Head(importWords.head(column), column.kind() == Column.Kind.DATE, offered.get(column)))
                .toList();
        return new Template(
                words.text("imports.sheet.files"),
                heads,
                List.of(
                        new Page(words.text("imports.sheet.about"), aboutTitles(), about()),
                        new Page(words.text("imports.sheet.lists"), listTitles(), lines)));
    }

    List<String> aboutTitles() {
        return List.of(
                words.text("imports.about.column"),
                words.text("imports.about.needed"),
                words.text("imports.about.what"));
    }

    /** What each column holds, and whether it must be filled. */
    List<List<String>> about() {
        return columns().stream()
                .map(column -> List.of(
                        importWords.head(column),
                        words.text(column.required() ? "imports.needed.yes" : "imports.needed.no"),
                        words.text("imports.about." + column.key())))
                .toList();
    }

    List<String> listTitles() {
        return List.of(
                words.text("imports.about.column"), words.text("imports.list.code"), words.text("imports.list.label"));
    }

    List<List<String>> lists(Officer officer, Locale reader) {
        return lines(choices(officer, reader));
    }

    private static List<Column> columns() {
        return List.of(Column.values());
    }

    private Map<Column, Map<String, String>> choices(Officer officer, Locale reader) {
        var choices = new EnumMap<Column, Map<String, String>>(Column.class);
        codes.choices(officer).forEach((column, labels) -> {
            var told = new LinkedHashMap<String, String>();
            labels.forEach((code, label) -> told.put(code, label.in(reader)));
            choices.put(column, told);
        });
        var directions = new LinkedHashMap<String, String>();
        ImportWords.DIRECTIONS.forEach(key -> directions.put(key, words.text("imports.direction." + key)));
        choices.put(Column.DIRECTION, directions);
        var markings = new LinkedHashMap<String, String>();
        ImportCodes.markings().forEach(key -> markings.put(key, words.text(ImportWords.MARKING + key)));
        choices.put(Column.MARKING, markings);
        return choices;
    }

    private List<List<String>> lines(Map<Column, Map<String, String>> choices) {
        var lines = new ArrayList<List<String>>();
        choices.forEach((column, labels) ->
                labels.forEach((code, label) -> lines.add(List.of(importWords.head(column), code, label))));
        return lines;
    }

    /** Where the words of each column stand among the lines; of columns that take several at once none are offered. */
    private static Map<Column, Offered> offered(Map<Column, Map<String, String>> choices) {
        var offered = new EnumMap<Column, Offered>(Column.class);
        var line = 0;
        for (var column : choices.keySet()) {
            var count = choices.getOrDefault(column, Map.of()).size();
            if (column.kind() == Column.Kind.CODE && count > 0) {
                offered.put(column, new Offered(LISTS, place(column), line, line + count - 1));
            }
            line += count;
        }
        return offered;
    }

    /** People are named by their user names, since two may have the same name. */
    private static int place(Column column) {
        return column == Column.RESPONSIBLE ? LABEL - 1 : LABEL;
    }
}
