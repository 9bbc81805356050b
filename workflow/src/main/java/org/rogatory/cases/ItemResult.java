package org.rogatory.cases;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What came of one item of assistance, as the other State told it.
 *
 * @param number the item's number in the request, from 1
 * @param outcome status of the machine {@code item}: executed, executed_negative, refused, returned …
 * @param ground why it was refused: key of the reference data
 */
public record ItemResult(
        @Min(1) @Max(500) int number,
        @Size(max = 40) String outcome,
        @Size(max = 20000) @PrintableText @Nullable String result,
        @Size(max = 5000) @PrintableText @Nullable String conditions,
        @Size(max = 64) @Nullable String ground) {}
