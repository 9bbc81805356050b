package org.rogatory.law;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step from one status to another.
 *
 * @param roles who may take it
 * @param guard what must hold, in words; may be empty
 * @param produces key of the kind of document it makes
 * @param exchanged whether the partner is told
 * @param message key of the message that carries it
 */
public record Transition(
        String from,
        String to,
        String verb,
        Set<String> roles,
        String guard,
        @Nullable String produces,
        boolean exchanged,
        @Nullable String message) {

    /** Whether it is the same step as another in all but where it leads, and what must hold for that. */
    boolean parts(Transition other) {
        return !to.equals(other.to)
                && roles.equals(other.roles)
                && exchanged == other.exchanged
                && Objects.equals(produces, other.produces)
                && Objects.equals(message, other.message);
    }
}
