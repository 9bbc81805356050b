package org.rogatory.documents;

import org.jspecify.annotations.Nullable;

/**
 * How a file counts what became of one of its documents: of two changes it tells which came later, whatever the clocks
 * of the nodes say on which they were made.
 *
 * @param added at which count it came
 * @param changed at which count it came, or was last isolated, given back or erased; of what came from elsewhere also
 *     when it was last put into quarantine or given free
 * @param withheld at which count it was kept inside; null as long as it is not
 * @param seen of a letter: up to which count it shows the documents of its file
 */
public record Counted(long added, long changed, @Nullable Long withheld, long seen) {

    /** Of what is compared with no letter. */
    public static final Counted NEVER = new Counted(0, 0, null, 0);

    /** Of what comes at this count. */
    static Counted added(long count) {
        return new Counted(count, count, null, 0);
    }

    /** Whether it changed after what was counted so far. */
    boolean after(long count) {
        return changed > count;
    }

    /** Whether a letter could show it that does not know that it is kept inside. */
    boolean withheldAfter(Counted letter) {
        return withheld != null && withheld > letter.seen && added <= letter.seen;
    }
}
