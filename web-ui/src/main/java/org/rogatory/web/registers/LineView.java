package org.rogatory.web.registers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a journal in the reader's words, as the book shows it.
 *
 * @param voided why the number does not count, or null
 */
record LineView(
        String id,
        String number,
        String date,
        String theirNumber,
        String theirDate,
        String correspondent,
        String subject,
        String sheets,
        String executor,
        String control,
        String note,
        String filed,
        @Nullable String caseRef,
        @Nullable String voided) {

    /** The columns of the book, in its order. */
    static final List<String> COLUMNS = List.of(
            "number",
            "date",
            "their-number",
            "their-date",
            "correspondent",
            "subject",
            "sheets",
            "executor",
            "control",
            "note",
            "filed");

    public List<String> cells() {
        return List.of(
                number, date, theirNumber, theirDate, correspondent, subject, sheets, executor, control, note, filed);
    }
}
