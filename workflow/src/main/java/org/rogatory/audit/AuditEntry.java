package org.rogatory.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of the trail; unchained when written, chained by the sealer within seconds. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    private static final int LONGEST_DETAILS = 2000;

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

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(AuditEvent event, Instant at) {
        this.at = at;
        this.actor = event.actor();
        this.action = event.action();
        this.subject = event.subject();
        this.details = written(event.details());
    }

    private static String written(Map<String, String> details) {
        var text = new TreeMap<>(details)
                .entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(";"));
        return text.length() <= LONGEST_DETAILS ? text : text.substring(0, LONGEST_DETAILS);
    }

    void chain(long position, String hash) {
        this.position = position;
        this.hash = hash;
    }

    /** What the chain protects, in a fixed order. */
    String sealedText() {
        return String.join(
                "\n", String.valueOf(id), String.valueOf(at.toEpochMilli()), actor, action, subject, details);
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
}
