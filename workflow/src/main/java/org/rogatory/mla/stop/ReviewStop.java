package org.rogatory.mla.stop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;

/** One question of a file that a person must decide: who raised it last, and whether it is settled. */
@Entity
@Table(name = "mla_stop")
class ReviewStop {

    @Id
    private String stopRef;

    private String caseRef;
    private String flag;
    private String raisedBy;
    private boolean settled;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReviewStop() {}

    ReviewStop(String caseRef, String flag, Officer by) {
        this.stopRef = caseRef + "-" + flag;
        this.caseRef = caseRef;
        this.flag = flag;
        this.raisedBy = by.username();
    }

    void raise(Officer by) {
        raisedBy = by.username();
        settled = false;
    }

    void settle() {
        settled = true;
    }

    String flag() {
        return flag;
    }

    boolean open() {
        return !settled;
    }

    boolean raisedBy(Officer officer) {
        return officer.username().equals(raisedBy);
    }
}
