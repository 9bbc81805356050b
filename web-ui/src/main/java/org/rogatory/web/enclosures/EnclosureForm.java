package org.rogatory.web.enclosures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.enclosures.EnclosureLine;
import org.rogatory.enclosures.EnclosureView;
import org.rogatory.enclosures.Enclosures.Written;

/**
 * The lines of an inventory as they are typed.
 *
 * @param version the version of the inventory that was seen
 * @param what what is to be done: save, end the check, or ask for more lines
 * @param once the mark of the form
 */
record EnclosureForm(
        @Nullable Long version,
        @Nullable List<LineForm> lines,
        @Nullable String what,
        @Nullable String once) {

    private static final int EMPTY_LINES = 2;

    static EnclosureForm of(EnclosureView list) {
        return new EnclosureForm(
                        list.version(), list.lines().stream().map(LineForm::of).toList(), null, null)
                .lengthened();
    }

    boolean asks(String wanted) {
        return wanted.equals(what);
    }

    /** What was typed without what is struck or empty. */
    EnclosureForm cleaned() {
        var left = rows().stream().filter(line -> !line.gone()).toList();
        return new EnclosureForm(version, left, what, once);
    }

    /** With empty lines for further papers. */
    EnclosureForm lengthened() {
        var longer = new ArrayList<>(rows());
        longer.addAll(Collections.nCopies(EMPTY_LINES, LineForm.EMPTY));
        return new EnclosureForm(version, longer, what, once);
    }

    public List<LineForm> rows() {
        return lines == null
                ? List.of()
                : lines.stream().filter(Objects::nonNull).toList();
    }

    Written written() {
        var typed = rows();
        var told = new ArrayList<EnclosureLine>();
        for (var at = 0; at < typed.size(); at++) {
            told.add(typed.get(at).line(at));
        }
        return new Written(version == null ? -1 : version, told);
    }
}
