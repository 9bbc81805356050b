package org.rogatory.web.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.rogatory.tasks.OpenTask;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.TypedAddress;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What My work shows; it stands in the address, so that it can be kept and sent.
 *
 * @param tab {@code mine}, {@code available} or {@code cases}; empty for the one with something in it
 * @param due group of the due date, or empty
 * @param state code of the other State, or empty
 * @param step step of the process, or empty
 * @param kind machine of the file, or empty
 * @param holder user name of the colleague whose tasks are looked at, or empty for those nobody has taken
 */
record WorkFilter(
        String tab,
        String due,
        String state,
        String step,
        String kind,
        String holder,
        @Nullable Boolean urgent) {

    /** What the address does not say is empty. */
    WorkFilter {
        tab = tab == null ? "" : tab;
        due = due == null ? "" : due;
        state = state == null ? "" : state;
        step = step == null ? "" : step;
        kind = kind == null ? "" : kind;
        holder = holder == null ? "" : holder;
    }

    /** Whether the reader has narrowed the list, by more than the tiles. */
    public boolean narrowed() {
        return !state.isEmpty() || !step.isEmpty() || !kind.isEmpty() || !holder.isEmpty() || urgentOnly();
    }

    /** Whether all is shown that there is on the tab. */
    boolean unnarrowed() {
        return !narrowed() && due.isEmpty();
    }

    /** Whether all is shown that the reader has taken. */
    boolean whole() {
        return "mine".equals(tab) && unnarrowed();
    }

    boolean admits(OpenTask task) {
        return (state.isEmpty() || state.equals(task.otherState()))
                && (step.isEmpty() || step.equals(task.step()))
                && (!urgentOnly() || task.urgent());
    }

    public boolean urgentOnly() {
        return Boolean.TRUE.equals(urgent);
    }

    WorkFilter in(String other) {
        return new WorkFilter(other, due, state, step, kind, holder, urgent);
    }

    /** The address of the same list, due in another time. */
    String address(String newDue) {
        var page = UriComponentsBuilder.fromPath("/work").queryParam("tab", tab);
        put(page, "due", newDue);
        put(page, "state", state);
        put(page, "step", step);
        put(page, "kind", kind);
        put(page, "holder", holder);
        if (urgentOnly()) {
            page.queryParam("urgent", true);
        }
        return TypedAddress.of(page);
    }

    private static void put(UriComponentsBuilder page, String name, String value) {
        if (!value.isEmpty()) {
            page.queryParam(name, value);
        }
    }

    /** The group a task falls into by its due date: late, today, week, later, none. */
    static String group(OpenTask task, Clock clock, ZoneId zone) {
        var due = task.dueAt();
        if (due == null) {
            return "none";
        }
        if (due.isBefore(clock.instant())) {
            return "late";
        }
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var day = DueWords.lastDay(due, zone);
        if (day.equals(today)) {
            return "today";
        }
        return day.isBefore(today.plusDays(7)) ? "week" : "later";
    }
}
