package org.rogatory.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;

/** The last act on a file: what was done, when, by whom. What the system only reminds of moves nothing. */
@Embeddable
public class LastAct {

    private static final Set<String> REMINDERS = Set.of("release_due");
    /** What follows from another act by itself: that one was the last. */
    private static final Set<String> FOLLOWING = Set.of("executor_reminder_overtaken");

    private static final String SYSTEM = Officer.system("").username();

    private Instant movedAt;
    private @Nullable String movedBy;
    private @Nullable String movedVerb;
    private @Nullable String movedItem;

    /** What the timeline tells of it; known only in the transaction of the act. */
    @Transient
    private @Nullable String entry;

    @SuppressWarnings("NullAway.Init")
    protected LastAct() {}

    LastAct(Instant opened) {
        this.movedAt = opened;
    }

    void note(Step step, Instant now) {
        if (SYSTEM.equals(step.actor()) && REMINDERS.contains(step.verb()) || FOLLOWING.contains(step.verb())) {
            return;
        }
        this.movedAt = now;
        this.movedBy = step.actor();
        this.movedVerb = step.verb();
        this.movedItem = step.itemRef();
    }

    /** The last act was done on paper, before the file was opened here. */
    public void onPaper(Instant at) {
        this.movedAt = at;
    }

    void told(Step step, String timelineEntry) {
        if (!FOLLOWING.contains(step.verb())) {
            this.entry = timelineEntry;
        }
    }

    @Nullable
    String entry() {
        return entry;
    }

    public Instant at() {
        return movedAt;
    }

    /** User name of who did it; null where the file was only opened. */
    public @Nullable String by() {
        return movedBy;
    }

    /** What was done; null where the file was only opened. */
    public @Nullable String verb() {
        return movedVerb;
    }

    /** The item to which it was done; null where it was done to the whole file. */
    @Nullable
    String item() {
        return movedItem;
    }
}
