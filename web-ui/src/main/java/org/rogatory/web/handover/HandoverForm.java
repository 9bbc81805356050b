package org.rogatory.web.handover;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.handover.HandoverReason;
import org.rogatory.handover.Handovers;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;

/**
 * A hand-over as it is asked for.
 *
 * @param once the mark of the form
 */
record HandoverForm(
        @Nullable String officer,
        @Nullable String reason,
        @Nullable String receiver,
        @Nullable String once) {

    /** What is wanted, or nothing where something is missing; what is missing is told. */
    Optional<Handovers.Wanted> wanted(FormErrors errors, Words words) {
        if (given(officer).isEmpty()) {
            errors.add("officer", words.text("handover.officer-missing"));
        }
        var why = HandoverReason.of(given(reason));
        if (why.isEmpty()) {
            errors.add("reason", words.text("handover.reason-missing"));
        }
        if (given(receiver).isEmpty()) {
            errors.add("receiver", words.text("handover.receiver-missing"));
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new Handovers.Wanted(given(officer), why.orElseThrow(), given(receiver)));
    }

    private static String given(@Nullable String value) {
        return Objects.toString(value, "").strip();
    }
}
