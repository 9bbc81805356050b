package org.rogatory.transmission;

import java.time.Clock;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.ItemDeadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.documents.DocumentEvent;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Original;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The clock of an original that goes back: one deadline for each document, until the paper has gone or stays after all, or
 * the document is erased.
 */
@Component
class ReturnClock {

    private static final String RULE = "sys_original_return";

    private final Deadlines deadlines;
    private final ItemDeadlines itemDeadlines;
    private final Clock clock;

    ReturnClock(Deadlines deadlines, ItemDeadlines itemDeadlines, Clock clock) {
        this.deadlines = deadlines;
        this.itemDeadlines = itemDeadlines;
        this.clock = clock;
    }

    /** What is known of the paper of a document is changed: the deadline follows the day by which it goes back. */
    void follow(CaseFile file, DocumentView document, Original now) {
        var before = document.original();
        var day = now.returnBy();
        if (now.promised() && day != null) {
            if (!before.promised() || !day.equals(before.returnBy())) {
                var start = new StartDeadline(file.caseRef(), RULE, clock.instant(), file.authority());
                deadlines.start(start.about(document.documentRef()), day);
            }
        } else if (before.promised()) {
            itemDeadlines.meet(file.caseRef(), document.documentRef());
        }
    }

    /** What was known of its paper is gone with the document: nobody could write down any more that it went back. */
    @EventListener
    void on(DocumentEvent.Erased erased) {
        var document = erased.document();
        itemDeadlines.meet(document.caseRef(), document.documentRef());
    }
}
