package org.rogatory.mla.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.Choices;

/** What is to be let go or given back for one file; the act by which it was stands on the timeline. */
@Entity
@Table(name = "mla_release")
class Release {

    @Id
    private String caseRef;

    private String held;
    private Instant dueSince;
    private @Nullable String outcome;
    private @Nullable Instant settledAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Release() {}

    Release(String caseRef, String held, Instant now) {
        this.caseRef = caseRef;
        this.held = held;
        this.dueSince = now;
    }

    /** More is held than was known before, or it has to be looked into anew. */
    void due(String what, Instant now) {
        this.held = open() && !what.equals(held) && !Choices.NOT_TOLD.equals(held) ? both(what) : what;
        this.dueSince = now;
        this.settledAt = null;
    }

    private String both(String what) {
        return Choices.NOT_TOLD.equals(what) ? held : Choices.PERSON_AND_EVIDENCE;
    }

    /** Something was let go or given back; who is still held, or what, stays due, also where nobody had told of the other. */
    void settle(String what, Instant now) {
        this.outcome = what;
        if (Choices.PERSON_AND_EVIDENCE.equals(held) && Choices.PERSON.equals(what)) {
            this.held = Choices.EVIDENCE;
        } else if (Choices.PERSON_AND_EVIDENCE.equals(held) && Choices.EVIDENCE.equals(what)) {
            this.held = Choices.PERSON;
        } else if (!another(what)) {
            this.settledAt = now;
        }
    }

    /** It is due no more. */
    void revoke(Instant now) {
        this.settledAt = now;
    }

    /** A person is held and property was given back, or the other way round. */
    private boolean another(String what) {
        return Choices.PERSON.equals(held) && Choices.EVIDENCE.equals(what)
                || Choices.EVIDENCE.equals(held) && Choices.PERSON.equals(what);
    }

    boolean open() {
        return settledAt == null;
    }

    String held() {
        return held;
    }
}
