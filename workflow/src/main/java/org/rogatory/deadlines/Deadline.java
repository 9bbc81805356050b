package org.rogatory.deadlines;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.DeadlineRule;

/** A limit of time that runs for a file. This row is the truth; the timer of its watch is only its alarm. */
@Entity
@Table(name = "deadlines_deadline")
class Deadline {

    @Id
    private String deadlineRef;

    private String caseRef;
    private String ruleKey;

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    private String basis;
    private String authority;
    private String zone;
    private Instant startedAt;
    private Instant dueAt;
    private @Nullable Instant otherAt;
    private boolean certain;

    @Enumerated(EnumType.STRING)
    private DeadlineStatus status;

    private @Nullable Instant pausedAt;
    private @Nullable String pausedFor;
    private @Nullable Instant extendedFrom;
    private int round;
    private @Nullable String about;
    private @Nullable Instant settledAt;
    /** It has passed, and what was due is not done. */
    private boolean owed;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Deadline() {}

    Deadline(String deadlineRef, StartDeadline start, DeadlineRule rule, CountedEnd end) {
        this.deadlineRef = deadlineRef;
        this.caseRef = start.caseRef();
        this.ruleKey = rule.key();
        this.kind = DeadlineKind.of(rule);
        this.basis = rule.basis();
        this.authority = start.authority();
        this.zone = end.zone().getId();
        this.startedAt = start.from();
        this.dueAt = end.at();
        this.otherAt = end.other();
        this.certain = end.certain();
        this.status = DeadlineStatus.RUNNING;
        this.round = start.round();
        this.about = start.about();
    }

    /** It does not press for now. Whether it ran; one that is overdue stays so, but waits as the file does. */
    boolean pause(Instant at, String verb) {
        var ran = running();
        if (presses()) {
            pausedAt = at;
            pausedFor = verb;
        }
        if (ran) {
            status = DeadlineStatus.PAUSED;
        }
        return ran;
    }

    /** It waits as long as before, and from now on for another reason. */
    void waitsOn(String verb) {
        pausedFor = verb;
    }

    /** What was overdue before a pause is so again. */
    void wake() {
        pausedAt = null;
        pausedFor = null;
    }

    /** It ends at another moment, as a person decided. */
    void end(Instant newDueAt) {
        dueAt = newDueAt;
        otherAt = null;
    }

    /** It is prolonged; the first end it had stays known. */
    void extend(Instant newDueAt) {
        if (extendedFrom == null) {
            extendedFrom = dueAt;
        }
        end(newDueAt);
    }

    Duration pausedUntil(Instant at) {
        return Duration.between(Objects.requireNonNull(pausedAt), at);
    }

    /** It runs on until another moment, which is no more certain than all that it was counted from. */
    void resume(DueDate next) {
        if (paused()) {
            status = DeadlineStatus.RUNNING;
            wake();
            end(next.at());
            certain = certain && next.certain();
        }
    }

    /** Ends it as met or stopped; one that has passed stays so, but nothing is owed any more. */
    void settle(DeadlineStatus end, Instant at) {
        acquit();
        if (running() || paused()) {
            status = end;
            settledAt = at;
        }
    }

    /** What it stood for is done, or is due another day. */
    void acquit() {
        owed = false;
    }

    /** Whether it has just passed. What is awaited is owed from now on. */
    boolean pass(boolean awaited, Instant now) {
        if (!overdue(now)) {
            return false;
        }
        owed = awaited;
        status = DeadlineStatus.PASSED;
        settledAt = now;
        return true;
    }

    /** What its alarm finds: passed, moved to a later moment, paused, or stopped. */
    String outcome(Instant now) {
        return status.outcome(overdue(now));
    }

    /** Whether it runs or is paused. */
    boolean open() {
        return status == DeadlineStatus.RUNNING || status == DeadlineStatus.PAUSED;
    }

    boolean running() {
        return status == DeadlineStatus.RUNNING;
    }

    boolean owed() {
        return owed;
    }

    /** Whether its end presses now: it runs, or has passed and is owed and the file does not wait. */
    boolean presses() {
        return running() || owed && pausedAt == null;
    }

    boolean paused() {
        return status == DeadlineStatus.PAUSED;
    }

    /** Whether it is the same time that the limit runs, counted from the same moment. */
    boolean begunAs(StartDeadline start) {
        return startedAt.equals(start.from()) && round == start.round();
    }

    /** Its end as it was counted, moved or named. */
    CountedEnd end() {
        return new CountedEnd(dueAt, otherAt, ZoneId.of(zone), certain);
    }

    /** Whether it runs for this item, or with null for the whole file. */
    boolean about(@Nullable String item) {
        return Objects.equals(about, item);
    }

    /** Whether it is the term of one item, which presses the work on this item alone. */
    boolean ofItem() {
        return ItemDeadlines.TERM.equals(ruleKey);
    }

    private boolean overdue(Instant now) {
        return running() && !now.isBefore(dueAt);
    }

    DeadlineView view() {
        return new DeadlineView(
                deadlineRef,
                caseRef,
                ruleKey,
                kind,
                basis,
                startedAt,
                dueAt,
                otherAt,
                ZoneId.of(zone),
                certain,
                status,
                round,
                pausedAt,
                pausedFor,
                extendedFrom,
                about,
                owed && pausedAt == null);
    }

    String deadlineRef() {
        return deadlineRef;
    }

    String caseRef() {
        return caseRef;
    }

    String ruleKey() {
        return ruleKey;
    }

    @Nullable
    String about() {
        return about;
    }

    String authority() {
        return authority;
    }

    int round() {
        return round;
    }

    Instant dueAt() {
        return dueAt;
    }
}
