package org.rogatory.cases;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of one item of assistance, as the other State told it.
 *
 * @param number the item's number in the request, from 1
 * @param outcome status of the machine {@code item}: executed, executed_negative, refused, returned …
 * @param ground why it was refused or put off: key of the reference data
 * @param until the day until which it was put off
 * @param textLanguage tag of the language of result and conditions; null where nobody says it
 */
public record ItemResult(
        @Min(1) @Max(500) int number,
        @Size(max = 40) String outcome,
        @Size(max = 20000) @PrintableText @Nullable String result,
        @Size(max = 5000) @PrintableText @Nullable String conditions,
        @Size(max = 64) @Nullable String ground,
        @Nullable LocalDate until,
        @Size(max = 8) @Nullable String textLanguage) {

    /** What was told in a language that nobody says. */
    public ItemResult(
            int number,
            String outcome,
            @Nullable String result,
            @Nullable String conditions,
            @Nullable String ground,
            @Nullable LocalDate until) {
        this(number, outcome, result, conditions, ground, until, null);
    }

    /** What was told without a day. */
    public ItemResult(
            int number, String outcome, @Nullable String result, @Nullable String conditions, @Nullable String ground) {
        this(number, outcome, result, conditions, ground, null);
    }
}
