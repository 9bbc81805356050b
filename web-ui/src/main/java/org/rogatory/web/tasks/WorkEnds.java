package org.rogatory.web.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.tasks.OpenTask;
import org.rogatory.tasks.Tasks;
import org.rogatory.web.shared.Words;

/** Work is read so far and no further: counts and the page say where it ends. */
final class WorkEnds {

    private WorkEnds() {}

    /** Whether there may be more than was read. */
    static boolean more(List<OpenTask> read) {
        return read.size() >= Tasks.LONGEST_LIST;
    }

    /** A count that comes from a list, with a sign where there may be more. */
    static String counted(int number, boolean more) {
        return more ? number + "+" : String.valueOf(number);
    }

    /** What the page says of its end, or null. */
    static @Nullable String told(boolean more, Words words) {
        return more ? words.text("tasks.ends", Tasks.LONGEST_LIST) : null;
    }
}
