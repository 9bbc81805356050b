package org.rogatory.web.tasks;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.web.shared.WorkAlerts;

/**
 * What My work shows beside the tasks.
 *
 * @param lines so many more lines
 * @param alerted the files of alerts, which stand on every tab
 * @param compared the files of scans, which stand among all that the reader has taken
 */
record WorkBeside(int lines, Set<String> alerted, Set<String> compared) {

    WorkBeside {
        alerted = Set.copyOf(alerted);
        compared = Set.copyOf(compared);
    }

    static WorkBeside of(int orders, List<WorkScans.ScanRow> scans, List<WorkAlerts.Alert> alerts) {
        var alerted = alerts.stream()
                .map(WorkAlerts.Alert::caseRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var compared = scans.stream().map(WorkScans.ScanRow::reference).collect(Collectors.toSet());
        return new WorkBeside(orders + scans.size(), alerted, compared);
    }

    /** The files that are named beside those of the tab. */
    Set<String> files(WorkFilter filter) {
        return filter.whole()
                ? Stream.of(alerted, compared).flatMap(Set::stream).collect(Collectors.toSet())
                : alerted;
    }
}
