package org.rogatory.web.registers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.registers.EntryView;

/**
 * How a letter relates to another one, as typed.
 *
 * @param other the number of the other letter
 * @param otherId the letter chosen where several have such a number
 */
record LinkForm(
        @Nullable String relation,
        @Nullable String other,
        @Nullable String otherId) {

    String typed() {
        var number = Objects.toString(other, "").strip();
        return number.length() > 200 ? number.substring(0, 200) : number;
    }

    Optional<EntryView> chosen(List<EntryView> found) {
        return found.size() == 1
                ? Optional.of(found.get(0))
                : found.stream()
                        .filter(entry -> entry.entryId().equals(otherId))
                        .findFirst();
    }
}
