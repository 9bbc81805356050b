package org.rogatory.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of the trail; unchained when written, chained by the sealer within seconds. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at;
    private String actor;
    private String action;
    private String subject;
    private String details;

    @Column(name = "chain_position")
    private @Nullable Long position;

    @Column(name = "chain_hash")
    private @Nullable String hash;

    @Column(name = "chain_previous")
    private @Nullable String previous;

    @Column(name = "chain_format")
    private @Nullable Integer format;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    /** Moments are kept, and hashed, to the microsecond. */
    AuditEntry(AuditEvent event, Instant at, String details) {
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.actor = event.actor();
        this.action = event.action();
        this.subject = event.subject();
        this.details = details;
    }

    /** Takes the row into the chain, behind the row with this hash. */
    void chain(long place, String behind) {
        this.format = ChainText.CURRENT;
        this.position = place;
        this.previous = behind;
        this.hash = ChainText.hash(behind, this, place);
    }

    /** The same row for a reader who is told no more of its details than this; a copy that is never kept. */
    public AuditEntry telling(String told) {
        var copy = new AuditEntry();
        copy.id = id;
        copy.at = at;
        copy.actor = actor;
        copy.action = action;
        copy.subject = subject;
        copy.details = told;
        copy.position = position;
        copy.hash = hash;
        copy.previous = previous;
        copy.format = format;
        return copy;
    }

    /** Its number; rows are read in its order. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    /** Whether the sealer has taken it into the chain. */
    public boolean chained() {
        return position != null;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public String details() {
        return details;
    }

    @Nullable
    String hash() {
        return hash;
    }

    @Nullable
    Long position() {
        return position;
    }

    /** The hash of the row before it, as it was when the row was sealed; rows of the first form have not kept it. */
    @Nullable
    String previous() {
        return previous;
    }

    /** In which form it was hashed, or will be. */
    int format() {
        return format == null ? ChainText.FIRST : format;
    }
}
