package org.rogatory.extradition.assurance;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which assurance of a file is meant, as acts name it: its kind and its number, {@code fair_trial.2}.
 *
 * @param kind key of the library, or {@code stated} for what the request says in words of its own
 * @param number counted from one in each file; the State that asks gives it
 */
public record AssuranceCode(String kind, int number) {

    /** Stands in the request in words of its own. */
    public static final String STATED = "stated";

    private static final Pattern SHAPE = Pattern.compile("([a-z][a-z0-9_]{0,63})\\.([1-9][0-9]{0,2})");

    /** The one that an act or a choice names; empty for what is no such code. */
    public static Optional<AssuranceCode> read(String code) {
        var found = SHAPE.matcher(code);
        return found.matches()
                ? Optional.of(new AssuranceCode(found.group(1), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /** As acts name it. */
    public String code() {
        return kind + "." + number;
    }
}
