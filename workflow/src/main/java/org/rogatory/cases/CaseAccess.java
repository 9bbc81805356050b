package org.rogatory.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A principal may see a file. Only what an act has changed is written, and only over what it has read: who is kept out by
 * another act meanwhile stays out.
 */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
@IdClass(CaseAccess.Key.class)
@Table(name = "cases_access")
class CaseAccess implements Persistable<CaseAccess.Key> {

    static final String STANDARD = "standard";
    static final String CHALLENGED = "challenged";
    static final String EXCLUDED = "excluded";

    /** The level of who reads a file that is for named people only. */
    static final String NAMED = "named";

    /** The principal that is kept out of such a file: whoever is not named. */
    static final String ANYBODY = "anybody";

    @Id
    private String principal;

    @Id
    private String caseRef;

    private String accessLevel;

    /** Until when, where it was given for a time. */
    private @Nullable Instant endsAt;

    /** What who is kept out had before. */
    private @Nullable String formerLevel;

    @SuppressWarnings("NullAway.Init")
    protected CaseAccess() {}

    CaseAccess(String caseRef, String principal, String accessLevel) {
        this.caseRef = caseRef;
        this.principal = principal;
        this.accessLevel = accessLevel;
    }

    CaseAccess(String caseRef, String principal, String accessLevel, @Nullable Instant endsAt) {
        this(caseRef, principal, accessLevel);
        this.endsAt = endsAt;
    }

    @Override
    public Key getId() {
        return new Key(principal, caseRef);
    }

    /** What is granted is only ever added, by who has looked what is there. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** Who could only look into the file, or only for a time, works on it from now on; who is kept out stays out. */
    void work() {
        if (!EXCLUDED.equals(accessLevel)) {
            this.accessLevel = STANDARD;
            this.endsAt = null;
        }
    }

    /**
     * Who had the file only for a time looks into it from now on; who has it for good keeps what he has. Who is kept out
     * does so once he is let in.
     */
    void admit() {
        if (EXCLUDED.equals(accessLevel)) {
            this.formerLevel = formerLevel == null ? Readers.READING : formerLevel;
        } else if (endsAt != null) {
            this.accessLevel = Readers.READING;
            this.endsAt = null;
        }
    }

    /** The file is his until a moment; who is kept out stays out, and has no longer than that what he had before. */
    void lend(String level, @Nullable Instant until) {
        if (!EXCLUDED.equals(accessLevel)) {
            this.accessLevel = level;
        }
        this.endsAt = until;
    }

    /** He is kept out from now on, whatever he had. */
    void keepOut() {
        if (!EXCLUDED.equals(accessLevel)) {
            this.formerLevel = accessLevel;
            this.accessLevel = EXCLUDED;
        }
    }

    /** He has again what he had before he was kept out; false where that was nothing. */
    boolean letBackIn() {
        if (formerLevel == null) {
            return false;
        }
        this.accessLevel = formerLevel;
        this.formerLevel = null;
        return true;
    }

    /**
     * Whether it opens the file for work or as a reader now; what one took by his own word does not count, nor that he
     * is named.
     */
    boolean given(Instant now) {
        return !EXCLUDED.equals(accessLevel)
                && !CHALLENGED.equals(accessLevel)
                && !NAMED.equals(accessLevel)
                && (endsAt == null || endsAt.isAfter(now));
    }

    /** Who worked on the file only looks into it from now on. */
    void look() {
        if (STANDARD.equals(accessLevel)) {
            this.accessLevel = Readers.READING;
        }
    }

    String principal() {
        return principal;
    }

    String caseRef() {
        return caseRef;
    }

    String accessLevel() {
        return accessLevel;
    }

    /** Primary key. */
    record Key(String principal, String caseRef) implements Serializable {}
}
