package org.rogatory.resolutions;

import java.util.List;

/**
 * How control stands on a day.
 *
 * @param total files on control
 * @param overdue whose day has passed
 * @param soon whose day is today or within the next days
 * @param executors all who are named on them, the most overdue first; a file counts for each of them
 */
public record ControlSummary(long total, long overdue, long soon, List<Executor> executors) {

    /** Within how many days a day is near. */
    public static final int SOON = 7;

    public ControlSummary {
        executors = List.copyOf(executors);
    }

    /**
     * An officer named on files on control.
     *
     * @param longest for how many days the longest overdue of them has been so; 0 if none is
     */
    public record Executor(String officer, long total, long overdue, long longest) {}
}
