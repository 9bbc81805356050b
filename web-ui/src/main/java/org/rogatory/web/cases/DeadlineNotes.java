package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Share;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.web.shared.ClockWords;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.ItemNames;
import org.rogatory.web.shared.ReceiptView;
import org.rogatory.web.shared.ReceiptView.Said;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What happened to a limit of time: its round, its pause and its prolongation, with who decided and why. */
@Component
class DeadlineNotes {

    private static final String EXTENDING = "extend_control";

    /** With it begin the clocks of referral, which a State may have set otherwise. */
    private static final String REFERRAL = "ref_";

    private final CaseLog log;
    private final DueWords dueWords;
    private final ItemNames items;
    private final DeadlineRules rules;
    private final Words words;

    DeadlineNotes(CaseLog log, DueWords dueWords, ItemNames items, DeadlineRules rules, Words words) {
        this.log = log;
        this.dueWords = dueWords;
        this.items = items;
        this.rules = rules;
        this.words = words;
    }

    List<String> of(DeadlineView deadline, CaseFile file, Locale reader) {
        var notes = new ArrayList<String>();
        if (deadline.ruleKey().startsWith(REFERRAL)) {
            notes.add(ClockWords.standing(rules.clock(deadline.ruleKey(), file.state()), words));
        }
        var about = deadline.about();
        if (about != null) {
            notes.add(about(about, file));
        }
        if (deadline.round() > 1) {
            notes.add(words.text("cases.deadlines.round", deadline.round()));
        }
        var paused = deadline.pausedAt();
        if (paused != null) {
            var told = words.text("cases.deadlines.paused", words.moment(paused, deadline.zone()));
            notes.add(told + " " + why(file, String.valueOf(deadline.pauseReason()), reader));
        }
        var before = deadline.extendedFrom();
        if (before != null) {
            var old = dueWords.until(before, deadline.zone());
            var present = dueWords.until(deadline.dueAt(), deadline.zone());
            notes.add(words.text("cases.deadlines.extended", old, present) + " " + why(file, EXTENDING, reader));
        }
        return notes;
    }

    /** An item is named by its number; a matter between the States, or a paper, where those are shown. */
    private String about(String about, CaseFile file) {
        if (about.startsWith(file.caseRef() + Share.MATTER)) {
            return words.text("cases.deadlines.about-matter");
        }
        return about.startsWith(file.caseRef() + "-")
                ? words.text("cases.deadlines.about", items.of(file).of(about))
                : words.text("cases.deadlines.about-paper");
    }

    private String why(CaseFile file, String verb, Locale reader) {
        return log.last(file, verb, reader).map(DeadlineNotes::told).orElse("");
    }

    private static String told(ReceiptView receipt) {
        var what = receipt.title() + " (" + receipt.when() + ")";
        var why = Stream.concat(
                        Stream.ofNullable(receipt.text()),
                        receipt.said().stream().map(Said::text))
                .collect(Collectors.joining(". "));
        return why.isEmpty() ? what : what + ": " + why;
    }
}
