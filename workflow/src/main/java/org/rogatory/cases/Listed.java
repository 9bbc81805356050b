package org.rogatory.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;

/**
 * A page of a list.
 *
 * @param more whether the list goes on after the last line
 */
public record Listed<T>(List<T> lines, boolean more) {

    private static final int PAGE = 50;

    public Listed {
        lines = List.copyOf(lines);
    }

    /** How many lines are read for a page: one more than it shows, which tells whether the list goes on. */
    public static Limit limit() {
        return Limit.of(PAGE + 1);
    }

    /** The page of the lines that were read within {@link #limit()}. */
    public static <T> Listed<T> of(List<T> read) {
        return new Listed<>(read.subList(0, Math.min(PAGE, read.size())), read.size() > PAGE);
    }

    /** The last line, from whose place the list goes on; empty where it ends with this page. */
    public Optional<T> goesOnAfter() {
        return more ? Optional.of(lines.get(lines.size() - 1)) : Optional.empty();
    }
}
