package org.rogatory.web.archive;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.HoldReason;
import org.rogatory.archive.NewHold;

/**
 * A hold as it is typed.
 *
 * @param once the mark of the form
 */
record HoldForm(
        @Nullable String reason,
        @Nullable String decision,
        @Nullable LocalDate decisionDay,
        @Nullable String words,
        @Nullable String once) {

    static HoldForm empty() {
        return new HoldForm(null, null, null, null, null);
    }

    NewHold wanted() {
        var chosen = HoldReason.of(Objects.toString(reason, "")).orElse(null);
        return new NewHold(chosen, Objects.toString(decision, "").strip(), decisionDay, words);
    }
}
