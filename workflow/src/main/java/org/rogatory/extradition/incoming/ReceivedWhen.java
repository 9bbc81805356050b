package org.rogatory.extradition.incoming;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Timeline;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/** When the request came that a file is about now: to the second, or the day alone where it came on paper. */
@Component
class ReceivedWhen {

    private static final Set<String> RECEIVING = Set.of("receive", ReceptionVerbs.FULL_REQUEST);

    private final Timeline timeline;
    private final Directory directory;

    ReceivedWhen(Timeline timeline, Directory directory) {
        this.timeline = timeline;
        this.directory = directory;
    }

    Optional<String> of(CaseFile file) {
        return timeline.of(file.caseRef()).stream()
                .filter(moment -> RECEIVING.contains(moment.step().verb()))
                .reduce((earlier, later) -> later)
                .map(moment -> said(file, moment));
    }

    private String said(CaseFile file, Timeline.Moment moment) {
        var onPaper = moment.step().happenedOn();
        var there = moment.at().truncatedTo(ChronoUnit.SECONDS).atZone(directory.zone(file.authority()));
        return onPaper == null ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(there) : onPaper.toString();
    }
}
