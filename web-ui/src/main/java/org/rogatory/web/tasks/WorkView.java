package org.rogatory.web.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.RouteView;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.TaskGroupView;

/**
 * My work as a page.
 *
 * @param today the day and the place whose clock counts
 * @param tiles how many tasks are due when; each narrows the list
 * @param steps the steps that occur in the list
 * @param holders colleagues who have taken what the reader could do; empty where they do not matter
 * @param takable whether there is anything to take on the other list
 * @param own whether it shows what is the reader's own
 * @param ends what is said where the list may go on behind its last row, or null
 */
record WorkView(
        String today,
        List<Tile> tiles,
        List<Tab> tabs,
        List<Option> states,
        List<Option> steps,
        List<Option> kinds,
        List<Option> holders,
        List<TaskGroupView> groups,
        List<CaseRow> cases,
        boolean takable,
        boolean own,
        @Nullable String ends) {

    /**
     * One tile.
     *
     * @param tone {@code late}, {@code now} or empty
     */
    record Tile(String label, String count, String href, String tone, boolean current) {}

    /** One file the reader answers for. */
    record CaseRow(
            String reference,
            @Nullable String numbers,
            String title,
            RouteView route,
            StatusView status,
            String changed,
            boolean urgent) {}
}
