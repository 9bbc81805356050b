package org.rogatory.extradition.competing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a file asks for the same person as others of its State, and what was decided; the reason is enciphered. */
@Entity
@Table(name = "extradition_competing")
class CompetingFile {

    @Id
    private String caseRef;

    private @Nullable String groupRef;
    private boolean detected;
    private String notedBy;
    private Instant notedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Precedence precedence;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CompetingFile() {}

    CompetingFile(String caseRef, Found found) {
        this.caseRef = caseRef;
        this.detected = found.detected();
        this.notedBy = found.by();
        this.notedAt = found.at();
    }

    /**
     * How it came among the others.
     *
     * @param detected by the names and the day of birth, and not by an officer
     * @param by user name
     */
    record Found(boolean detected, String by, Instant at) {}

    /** It stands among these from now on; what was decided before was decided of others. */
    void join(String group, Found found) {
        this.groupRef = group;
        this.detected = found.detected();
        this.notedBy = found.by();
        this.notedAt = found.at();
        reopen();
    }

    /** The others it stands among are others now, though nothing was found about it anew. */
    void move(String group) {
        this.groupRef = group;
        reopen();
    }

    void leave() {
        this.groupRef = null;
        reopen();
    }

    /** Nothing is decided any more. */
    void reopen() {
        this.precedence = null;
        this.decidedBy = null;
        this.decidedAt = null;
        this.reason = null;
    }

    /**
     * It was decided.
     *
     * @param hidden the reason, enciphered, in the file in which it was given; null in the others
     */
    void decide(Precedence place, String by, Instant at, @Nullable String hidden) {
        this.precedence = place;
        this.decidedBy = by;
        this.decidedAt = at;
        this.reason = hidden;
    }

    String caseRef() {
        return caseRef;
    }

    /** Among which others; null where it stands alone again. */
    @Nullable
    String groupRef() {
        return groupRef;
    }

    boolean detected() {
        return detected;
    }

    @Nullable
    Precedence precedence() {
        return precedence;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String hiddenReason() {
        return reason;
    }
}
