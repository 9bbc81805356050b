package org.rogatory.enclosures;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;

/** What the lines of an inventory may say, and what they must before a check is finished. */
final class LineRules {

    static final int MOST_LINES = 100;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_SHEETS = 99_999;
    private static final int MOST_COPIES = 99;
    private static final String LINES = "lines";

    private LineRules() {}

    /** Refuses lines that cannot be kept, at the field that is wrong. */
    static void kept(List<EnclosureLine> lines, Predicate<String> knownKind) {
        if (lines.size() > MOST_LINES) {
            throw Refusal.of("enclosures-too-many", LINES);
        }
        for (var at = 0; at < lines.size(); at++) {
            kept(lines.get(at), at, knownKind);
        }
    }

    private static void kept(EnclosureLine line, int at, Predicate<String> knownKind) {
        if (!knownKind.test(line.kind())) {
            throw Refusal.of("field-missing", field(at, "kind"));
        }
        var title = line.title();
        if (title != null && title.length() > LONGEST_TITLE) {
            throw Refusal.of("too-long", field(at, "title"));
        }
        within(line.sheets(), MOST_SHEETS, field(at, "sheets"));
        within(line.copies(), MOST_COPIES, field(at, "copies"));
        within(line.sheetsFound(), MOST_SHEETS, field(at, "sheetsFound"));
    }

    /** Refuses a line that names a document which is none of these. */
    static void ofFile(List<EnclosureLine> lines, Predicate<String> documents) {
        for (var at = 0; at < lines.size(); at++) {
            var document = lines.get(at).documentRef();
            if (document != null && !documents.test(document)) {
                throw Refusal.of("document-unknown", field(at, "document"));
            }
        }
    }

    private static void within(@Nullable Integer number, int most, String field) {
        if (number != null && (number < 1 || number > most)) {
            throw Refusal.of("sheets-implausible", field);
        }
    }

    /** Refuses to finish what was not looked at whole. */
    static void finished(Way way, List<EnclosureLine> lines) {
        if (lines.isEmpty()) {
            throw Refusal.of("enclosures-none", LINES);
        }
        for (var at = 0; at < lines.size(); at++) {
            if (way == Way.DISPATCH) {
                packed(lines.get(at), at);
            } else {
                counted(lines.get(at), at);
            }
        }
    }

    private static void packed(EnclosureLine line, int at) {
        if (line.sheets() == null) {
            throw Refusal.of("field-missing", field(at, "sheets"));
        }
        if (!line.ticked()) {
            throw Refusal.of("enclosures-unticked", field(at, "ticked"));
        }
    }

    private static void counted(EnclosureLine line, int at) {
        var found = line.found();
        if (found == null) {
            throw Refusal.of("enclosures-unchecked", field(at, "found"));
        }
        var listed = line.sheets();
        var counted = line.sheetsFound();
        if (found == Found.FEWER && (counted == null || listed == null || counted >= listed)) {
            throw Refusal.of("enclosures-not-fewer", field(at, "sheetsFound"));
        }
        if (found == Found.PRESENT && counted != null && !counted.equals(listed)) {
            throw Refusal.of("enclosures-not-as-listed", field(at, "found"));
        }
        if (found == Found.MISSING && counted != null) {
            throw Refusal.of("enclosures-missing-counted", field(at, "sheetsFound"));
        }
    }

    static boolean differ(List<EnclosureLine> lines) {
        return lines.stream().anyMatch(EnclosureLine::differs);
    }

    private static String field(int at, String field) {
        return LINES + "[" + at + "]." + field;
    }
}
