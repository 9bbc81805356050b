package org.rogatory.extradition.custody;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What of the content of a request decides on custody; a draft may hold anything.
 *
 * @param instruments that it cites, by id
 * @param warrantUntil the last day of the warrant of a request for an arrest; null where it names none
 */
record CitedContent(List<String> instruments, @Nullable LocalDate warrantUntil) {

    /** No instrument has a longer id; of what the content may cite at most there is room for all then. */
    private static final int LONGEST = 48;

    static CitedContent of(JsonNode content) {
        var cited = content.path("legal_basis")
                .valueStream()
                .map(id -> id.asString("").strip())
                .filter(id -> !id.isEmpty() && id.length() <= LONGEST)
                .distinct()
                .toList();
        return new CitedContent(
                cited, day(content.at("/provisional/warrant/valid_until").asString("")));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
