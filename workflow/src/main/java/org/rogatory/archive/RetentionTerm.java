package org.rogatory.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long files of a kind are kept, as far as somebody has said so.
 *
 * @param kind the machine of such files, for example {@code mla_outgoing}
 * @param state for which State alone; null for all that have no term of their own
 * @param retention null where nobody knows
 * @param sources keys of the list of sources
 */
public record RetentionTerm(
        String kind, @Nullable String state, @Nullable Retention retention, String confidence, List<String> sources) {

    public RetentionTerm {
        sources = List.copyOf(sources);
    }

    /** The term; empty where the archive service must be asked. */
    public Optional<Retention> known() {
        return Optional.ofNullable(retention);
    }

    boolean isFor(String wanted, @Nullable String only) {
        return kind.equals(wanted) && Objects.equals(only, state);
    }
}
