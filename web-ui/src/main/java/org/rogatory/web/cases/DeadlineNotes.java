package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.ReceiptView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What happened to a limit of time: its round, its pause and its prolongation, with who decided and why. */
@Component
class DeadlineNotes {

    private static final String EXTENDING = "extend_control";

    private final CaseLog log;
    private final DueWords dueWords;
    private final Words words;

    DeadlineNotes(CaseLog log, DueWords dueWords, Words words) {
        this.log = log;
        this.dueWords = dueWords;
        this.words = words;
    }

    List<String> of(DeadlineView deadline, CaseFile file, Locale reader) {
        var notes = new ArrayList<String>();
        if (deadline.round() > 1) {
            notes.add(words.text("cases.deadlines.round", deadline.round()));
        }
        var paused = deadline.pausedAt();
        if (paused != null) {
            notes.add(words.text("cases.deadlines.paused", words.moment(paused, deadline.zone())));
            why(file, String.valueOf(deadline.pauseReason()), reader, notes);
        }
        var before = deadline.extendedFrom();
        if (before != null) {
            var old = dueWords.until(before, deadline.zone());
            notes.add(words.text("cases.deadlines.extended", old, dueWords.until(deadline.dueAt(), deadline.zone())));
            why(file, EXTENDING, reader, notes);
        }
        return notes;
    }

    private void why(CaseFile file, String verb, Locale reader, List<String> notes) {
        log.last(file, verb, reader).ifPresent(receipt -> notes.add(told(receipt)));
    }

    private static String told(ReceiptView receipt) {
        var what = receipt.title() + " (" + receipt.when() + ")";
        return receipt.text() == null ? what : what + ": " + receipt.text();
    }
}
