package org.rogatory.analytics;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an act means for the figures of its file.
 *
 * @param counts whether the file is counted from this day on
 * @param ends stages that end
 * @param begins stages that begin, unless they run already
 * @param again stages that go on where the file was in them before
 * @param decides what it will have been answered with; null leaves the decision as it is
 * @param settles how the file ends by this act; null if it does not end, or ends as was decided
 * @param last what else happens to the file as a whole
 */
record Step(
        boolean counts,
        Set<Stage> ends,
        Set<Stage> begins,
        Set<Stage> again,
        @Nullable Outcome decides,
        @Nullable Outcome settles,
        @Nullable Last last) {

    /**
     * The file ends as decided, ends only where it has not ended yet, is open again, goes on as if it had not ended,
     * its decision falls away, or it is counted no more.
     */
    enum Last {
        AS_DECIDED,
        IF_OPEN,
        REOPENED,
        RESUMED,
        UNDECIDED,
        GONE
    }

    static final Step NONE = new Step(false, Set.of(), Set.of(), Set.of(), null, null, null);

    Step counted() {
        return new Step(true, ends, begins, again, decides, settles, last);
    }

    Step ending(Stage first, Stage... others) {
        return new Step(counts, EnumSet.of(first, others), begins, again, decides, settles, last);
    }

    Step beginning(Stage first, Stage... others) {
        return new Step(counts, ends, EnumSet.of(first, others), again, decides, settles, last);
    }

    Step again(Stage first, Stage... others) {
        return new Step(counts, ends, begins, EnumSet.of(first, others), decides, settles, last);
    }

    Step deciding(Outcome outcome) {
        return new Step(counts, ends, begins, again, outcome, settles, last);
    }

    Step settling(Outcome outcome) {
        return new Step(counts, ends, begins, again, decides, outcome, last);
    }

    Step and(Last what) {
        return new Step(counts, ends, begins, again, decides, settles, what);
    }
}
