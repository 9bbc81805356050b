package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.SourceView;
import org.rogatory.web.shared.SourceWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The limits of time of a file: what is due until when, who set the limit, whether it runs. */
@Component
class CaseDeadlines {

    private final ToldDeadlines deadlines;
    private final CaseWords caseWords;
    private final DueWords dueWords;
    private final DeadlineNotes notes;
    private final DeadlineRules rules;
    private final SourceWords sources;
    private final Words words;

    CaseDeadlines(
            ToldDeadlines deadlines,
            CaseWords caseWords,
            DueWords dueWords,
            DeadlineNotes notes,
            DeadlineRules rules,
            SourceWords sources,
            Words words) {
        this.rules = rules;
        this.sources = sources;
        this.notes = notes;
        this.deadlines = deadlines;
        this.caseWords = caseWords;
        this.dueWords = dueWords;
        this.words = words;
    }

    /**
     * A deadline of the file.
     *
     * @param left time left, or since when it is overdue; null where it does not run, or only to the next reminder
     * @param other the other possible end, or null
     * @param source the article; null for what the office has set itself
     * @param rule key of the limit
     * @param origin where the limit was read and how sure it is
     * @param notes which round it is, why and by whom it was paused or prolonged
     */
    record DeadlineRow(
            String title,
            @Nullable DueView left,
            String until,
            @Nullable String other,
            boolean certain,
            String kind,
            @Nullable String source,
            String status,
            String started,
            String rule,
            SourceView origin,
            List<String> notes) {}

    List<DeadlineRow> rows(CaseFile file, Officer officer, Locale reader) {
        var all = deadlines.of(file, officer);
        return all.stream()
                .map(deadline -> row(deadline, deadline.repeats(all) ? null : left(deadline, file), file, reader))
                .toList();
    }

    /** Those of them that run, are overdue or stand still. */
    static List<DeadlineRow> open(List<DeadlineRow> rows) {
        return rows.stream().filter(row -> row.left() != null).toList();
    }

    /** The deadline that is overdue or ends next, with what is due; null where none is. */
    @Nullable
    DeadlineRow next(CaseFile file, Officer officer, Locale reader) {
        var next = deadlines.next(file, officer);
        return next == null ? null : row(next, left(next, file), file, reader);
    }

    private DeadlineRow row(DeadlineView deadline, @Nullable DueView left, CaseFile file, Locale reader) {
        var zone = deadline.zone();
        var other = deadline.otherAt();
        var system = "system".equals(deadline.kind().key());
        var title = caseWords.label("deadlines", deadline.ruleKey(), reader);
        return new DeadlineRow(
                title,
                left,
                dueWords.until(deadline.dueAt(), zone),
                other == null ? null : dueWords.until(other, zone),
                deadline.certain(),
                words.text("deadlines.kind." + deadline.kind().key()),
                system ? null : words.citation(deadline.basis()),
                words.text("deadlines.status." + deadline.status().key()),
                words.moment(deadline.startedAt(), zone),
                deadline.ruleKey(),
                rules.findIn(deadline.ruleKey(), file.state())
                        .map(rule -> sources.of(rule, reader))
                        .orElseGet(() -> gone(title)),
                notes.of(deadline, file, reader));
    }

    /** It was begun by data that knew its rule. */
    private SourceView gone(String title) {
        var line = new SourceView.Line(words.text("cases.deadlines.rule-gone"), null);
        return new SourceView(title, null, List.of(line));
    }

    private @Nullable DueView left(DeadlineView deadline, CaseFile file) {
        if (deadline.status() == DeadlineStatus.PAUSED) {
            return new DueView("paused", words.text("deadlines.status.paused"));
        }
        return deadline.running() || deadline.overdue() ? dueWords.of(deadline, file) : null;
    }
}
