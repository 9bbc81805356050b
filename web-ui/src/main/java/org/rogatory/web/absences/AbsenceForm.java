package org.rogatory.web.absences;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.NewAbsence;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;

/**
 * An absence as it is typed.
 *
 * @param once the mark of the form
 */
record AbsenceForm(
        @Nullable String officer,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String reason,
        @Nullable String substitute,
        @Nullable String once) {

    /** What is wanted, or nothing where something is missing; what is missing is told. */
    Optional<NewAbsence> wanted(String self, FormErrors errors, Words words) {
        if (firstDay == null) {
            errors.add("firstDay", words.text("refusal.first-day-missing"));
        }
        if (lastDay == null) {
            errors.add("lastDay", words.text("refusal.last-day-missing"));
        }
        var why = Arrays.stream(AbsenceReason.values())
                .filter(known -> known.key().equals(reason))
                .findFirst();
        if (why.isEmpty()) {
            errors.add("reason", words.text("absences.reason-missing"));
        }
        if (errors.any() || firstDay == null || lastDay == null) {
            return Optional.empty();
        }
        var away = officer == null || officer.isBlank() ? self : officer;
        var instead = substitute == null || substitute.isBlank() ? null : substitute;
        return Optional.of(new NewAbsence(away, firstDay, lastDay, why.orElseThrow(), instead));
    }
}
