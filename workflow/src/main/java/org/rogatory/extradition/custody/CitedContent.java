package org.rogatory.extradition.custody;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;

/**
 * What of the content of a request decides on custody; a draft may hold anything.
 *
 * @param instruments that it cites, by id
 * @param warrantUntil the last day of the order on which the person may be held; null where it names none
 */
record CitedContent(List<String> instruments, @Nullable LocalDate warrantUntil) {

    /** No instrument has a longer id; of what the content may cite at most there is room for all then. */
    private static final int LONGEST = 48;

    /** An order that says none of these is none. */
    private static final List<String> NAMING = List.of("number", "by", "valid_until");

    static CitedContent of(JsonNode content) {
        var cited = content.path("legal_basis")
                .valueStream()
                .map(id -> id.asString("").strip())
                .filter(id -> !id.isEmpty() && id.length() <= LONGEST)
                .distinct()
                .toList();
        var until = order(content).path("valid_until").asString("");
        return new CitedContent(cited, day(until));
    }

    /** That of the request; where it names none of its own, the one on which the arrest was asked for before it. */
    private static JsonNode order(JsonNode content) {
        var block = content.path("extradition");
        var judgment = block.path("judgment");
        var sentenced = "enforcement".equals(block.path("purpose").asString("")) && named(judgment);
        var own = sentenced ? judgment : block.path("arrest_warrant");
        var asksArrest =
                RequestForms.PROVISIONAL_ARREST.equals(content.path("form").asString(""));
        return named(own) && !asksArrest ? own : content.at("/provisional/warrant");
    }

    /** Pages of the interview leave an empty order where nobody has written one. */
    private static boolean named(JsonNode order) {
        return NAMING.stream().anyMatch(field -> !order.path(field).asString("").isBlank());
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
