package org.rogatory.routes.visa;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says about a visa.
 *
 * @param number which visa, by its number on the sheet of the stage; null for the one that is his to give
 * @param reasons codes of the reference data
 * @param text words that stay in the office
 * @param authority key of the authority to which it is moved, or null
 */
public record VisaSaid(
        @Nullable String number,
        List<String> reasons,
        @Nullable String text,
        @Nullable String authority) {

    public VisaSaid {
        reasons = List.copyOf(reasons);
    }
}
