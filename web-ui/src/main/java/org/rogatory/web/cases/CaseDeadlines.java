package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Share;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
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

    private final Deadlines deadlines;
    private final Procedures procedures;
    private final CaseWords caseWords;
    private final DueWords dueWords;
    private final DeadlineNotes notes;
    private final DeadlineRules rules;
    private final SourceWords sources;
    private final Words words;

    CaseDeadlines(
            Deadlines deadlines,
            Procedures procedures,
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
        this.procedures = procedures;
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
        var all = deadlines.ofCase(file.caseRef()).stream()
                .filter(told(file, officer))
                .toList();
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
        var next =
                deadlines.nextOf(List.of(file.caseRef()), told(file, officer)).get(file.caseRef());
        return next == null ? null : row(next, left(next, file), file, reader);
    }

    /** Who has single items of a file is told nothing of the limits of the others; a question to the other State is for all. */
    private Predicate<DeadlineView> told(CaseFile file, Officer officer) {
        return deadline -> {
            var about = deadline.about();
            return about == null
                    || about.startsWith(file.caseRef() + Share.MATTER)
                    || Deliberation.open(file, officer)
                    || has(file, officer, about);
        };
    }

    private boolean has(CaseFile file, Officer officer, String about) {
        return procedures
                .of(file)
                .share(file, officer)
                .filter(share -> !share.has(about))
                .isEmpty();
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
        return deadline.running() || deadline.overdue() ? dueWords.of(deadline.dueAt(), file) : null;
    }
}
