package org.rogatory.access;

import java.util.Map;
import org.rogatory.cases.ReaderLeft;
import org.rogatory.cases.Reservation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A reader of what is for named people only leaves: the file keeps the trace; who still reads or decides is told. */
@Component
class LeavingReaders {

    /** Nobody of the office ends it: it ends with the account, or with the act of hand-over. */
    private static final String SYSTEM = "system";

    private final AccessNotices told;
    private final ApplicationEventPublisher events;

    LeavingReaders(AccessNotices told, ApplicationEventPublisher events) {
        this.told = told;
        this.events = events;
    }

    /** Each thing that he read has its trace; however many they are, each file and each authority is told once. */
    @EventListener
    public void left(ReaderLeft reader) {
        if (reader.forGood()) {
            reader.left().forEach(thing -> trace(thing, reader.username()));
        }
        told.needsReader(reader);
    }

    private void trace(Reservation thing, String username) {
        var details = Map.of("part", thing.part().key(), "reference", thing.reference(), "officer", username);
        events.publishEvent(new AccessEvent("access.reader-left", thing.caseRef(), SYSTEM, details));
    }
}
