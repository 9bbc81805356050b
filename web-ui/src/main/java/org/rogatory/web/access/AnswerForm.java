package org.rogatory.web.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Challenges.Review;
import org.rogatory.access.ReviewFinding;
import org.rogatory.access.SpecificAccess.Decision;
import org.rogatory.cases.Refusal;

/**
 * What is decided about a step of access, as it is sent.
 *
 * @param decision {@code approve} or {@code refuse}
 * @param lastDay an ISO date, or empty
 * @param once the mark of the form
 */
record AnswerForm(
        @Nullable String finding,
        @Nullable String decision,
        @Nullable String lastDay,
        @Nullable String words,
        @Nullable String once) {

    static AnswerForm empty() {
        return new AnswerForm(null, null, null, null, null);
    }

    Review review() {
        return new Review(ReviewFinding.of(Objects.toString(finding, "")).orElse(null), words);
    }

    Decision decided() {
        return switch (Objects.toString(decision, "")) {
            case "approve" -> new Decision(true, day(), words);
            case "refuse" -> new Decision(false, null, words);
            default -> throw Refusal.of("field-missing", "decision");
        };
    }

    private @Nullable LocalDate day() {
        if (lastDay == null || lastDay.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(lastDay.strip());
        } catch (DateTimeParseException unreadable) {
            throw Refusal.of("date-unreadable", "lastDay");
        }
    }
}
