package org.rogatory.analytics;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;

/**
 * What reports count of one file. Days that have not come are the end of time, so that one range of an index finds what
 * is open.
 */
@Entity
@Table(name = "analytics_file")
class FileFigure {

    /** Later than any day that a report asks for. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final int LONGEST_REASONS = 400;

    @Id
    private String caseRef;

    private String state;
    private String authority;
    private boolean outgoing;
    private String otherState;
    private String form;
    private String subject;
    private LocalDate countedOn;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome decided;

    private @Nullable String reasons;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected FileFigure() {}

    @SuppressWarnings("NullAway.Init")
    FileFigure(CaseFile file) {
        this.caseRef = file.caseRef();
        this.state = file.state();
        this.authority = file.authority();
        this.outgoing = file.outgoing();
        this.countedOn = NEVER;
        this.endedOn = NEVER;
        describe(file);
    }

    /** What is asked of whom may change until the request has left. */
    void describe(CaseFile file) {
        this.otherState = file.otherState();
        this.form = file.form();
        this.subject = asked(file);
    }

    /** Who asks for a person asks for nothing else: the form says it. */
    private static String asked(CaseFile file) {
        return CaseFamily.MLA.equals(CaseFamily.of(file.machine()))
                ? Objects.requireNonNullElse(file.kinds().first(), "")
                : file.form();
    }

    /** What came for it is a request of another form, whatever the file is called yet. */
    void become(String newForm) {
        this.form = newForm;
        this.subject = newForm;
    }

    void count(LocalDate day) {
        countedOn = day;
    }

    boolean counted() {
        return countedOn.isBefore(NEVER);
    }

    /** What names no ground leaves the one on which the same was decided before: its notice, or a court that agrees. */
    void decide(@Nullable Outcome outcome, List<String> codes) {
        var told = outcome == null ? null : written(codes);
        if (told != null || outcome != decided) {
            this.reasons = told;
        }
        this.decided = outcome;
    }

    void end(Outcome how, List<String> codes, LocalDate day) {
        decide(how, codes);
        end(day);
    }

    /** It ends as it was decided. */
    void end(LocalDate day) {
        outcome = decided == null ? Outcome.ANSWERED : decided;
        endedOn = day;
    }

    boolean ended() {
        return endedOn.isBefore(NEVER);
    }

    void reopen() {
        outcome = null;
        decided = null;
        reasons = null;
        endedOn = NEVER;
    }

    private static @Nullable String written(List<String> codes) {
        var joined = String.join(",", codes);
        return joined.isEmpty() || joined.length() > LONGEST_REASONS ? null : joined;
    }

    FileLine line(CaseFile file) {
        return new FileLine(
                file,
                countedOn.isBefore(NEVER) ? countedOn : null,
                endedOn.isBefore(NEVER) ? endedOn : null,
                outcome,
                reasons == null ? List.of() : List.of(reasons.split(",")));
    }
}
