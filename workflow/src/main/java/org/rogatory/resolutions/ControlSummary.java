package org.rogatory.resolutions;

import java.util.List;

/**
 * How control stands on a day.
 *
 * @param total files and letters of the desk on control
 * @param overdue whose day has passed and that are not answered
 * @param soon not answered whose day is today or within the next days
 * @param answered that wait for the decision of the head
 * @param executors all who are named on them, the most overdue first; a file counts for each of them
 */
public record ControlSummary(long total, long overdue, long soon, long answered, List<Executor> executors) {

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
