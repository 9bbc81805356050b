package org.rogatory.web.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One task in a work list.
 *
 * @param countdown what counts down in the file beside the task, as custody does; null where nothing does
 * @param priority words such as "urgent", or null
 * @param numbers the numbers of the letter in the journals of both offices, in words, or null
 * @param verb label of the button that opens the task, filled where it is late or due today; null where none is offered
 * @param page address of the page on which the task is done, to which that button leads
 * @param acts further one-click acts: small forms that post to their address
 * @param give address where the task is given to another, or null where the reader gives none
 */
public record TaskRowView(
        @Nullable DueView due,
        @Nullable DueView countdown,
        @Nullable String priority,
        String title,
        String href,
        RouteView route,
        String reference,
        @Nullable String numbers,
        String step,
        @Nullable String detail,
        String since,
        @Nullable String verb,
        String page,
        List<ActionView> acts,
        @Nullable String give) {

    /** Whether the row must catch the eye. */
    public boolean pressing() {
        return pressing(due) || pressing(countdown);
    }

    private static boolean pressing(@Nullable DueView one) {
        return one != null && ("late".equals(one.tone()) || "now".equals(one.tone()));
    }
}
