package org.rogatory.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rogatory.resolutions.ControlSummary;

/** What a report tells of a period, and of control as it stands now. */
public record Report(
        LocalDate from,
        LocalDate to,
        ControlSummary control,
        List<Traffic> traffic,
        List<Reason> reasons,
        List<StageTime> times) {

    public Report {
        traffic = List.copyOf(traffic);
        reasons = List.copyOf(reasons);
        times = List.copyOf(times);
    }

    /**
     * Files of one direction with one State, of one form, about one thing.
     *
     * @param begun how many came or left in the period
     * @param ended how many ended in it, by how
     * @param open how many were open at its end
     */
    public record Traffic(
            boolean outgoing,
            String otherState,
            String form,
            String subject,
            long begun,
            Map<Outcome, Long> ended,
            long open) {

        public Traffic {
            ended = Map.copyOf(ended);
        }
    }

    /** How often a ground or reason was given for a refusal or a return; a file may have several. */
    public record Reason(boolean outgoing, Outcome outcome, String key, long number) {}

    /**
     * How long files that left a stage in the period were in it, in calendar days.
     *
     * @param median the days that half of the files did not exceed
     */
    public record StageTime(boolean outgoing, Stage stage, long number, double average, long median) {}
}
