package org.rogatory.mla.incoming;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Timeline;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/**
 * When a request was received, as its acknowledgement tells it: to the second on the clocks of the authority, or the
 * day alone where it came on paper.
 */
@Component
class ReceivedMoments {

    /** Where an acknowledgement tells it. */
    static final String KEY = "received_at";

    /** The steps by which a request comes; the last one brought what is there now. */
    private static final Set<String> RECEIVING = Set.of("receive", "record_written_confirmation");

    private final Timeline timeline;
    private final Directory directory;
    private final Clock clock;

    ReceivedMoments(Timeline timeline, Directory directory, Clock clock) {
        this.timeline = timeline;
        this.directory = directory;
        this.clock = clock;
    }

    /** When the request of a file came; empty where it was taken over from a paper file, whose books tell it. */
    Optional<String> of(CaseFile file) {
        return timeline.of(file.caseRef()).stream()
                .filter(moment -> RECEIVING.contains(moment.step().verb()))
                .reduce((earlier, later) -> later)
                .map(moment -> said(file, moment.step().happenedOn(), moment.at()));
    }

    /** The same of what comes in by this act. */
    String now(CaseFile file, @Nullable LocalDate onPaper) {
        return said(file, onPaper, clock.instant());
    }

    private String said(CaseFile file, @Nullable LocalDate onPaper, Instant at) {
        return onPaper != null
                ? onPaper.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        at.truncatedTo(ChronoUnit.SECONDS).atZone(directory.zone(file.authority())));
    }
}
