package org.rogatory.extradition.findings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question that a person must decide, as it is kept.
 *
 * @param flag what it is about
 * @param ofContent whether the request came with it, and nobody here has raised it
 * @param raisedBy user name
 * @param why in the words of who has raised it; null where the request came with it
 * @param outcome the code of what was decided; null while it is open
 * @param bars whether the person is not handed over because of it
 */
public record RaisedStop(
        int number,
        String flag,
        boolean ofContent,
        String raisedBy,
        Instant raisedAt,
        @Nullable String why,
        @Nullable String outcome,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String settledWhy,
        boolean bars) {

    /** It was decided that it stands in the way. */
    static final String OBSTACLE = "obstacle";

    /** Whether nobody has decided it yet. */
    public boolean open() {
        return settledAt == null;
    }
}
