package org.rogatory.mla.safeconduct;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;

/** The stay of the person who came for one item: three days, and whether the treaty's limit could be counted. */
@Entity
@Table(name = "mla_safe_conduct")
class SafeConduct {

    @Id
    private String itemRef;

    private String caseRef;
    private @Nullable LocalDate arrivedOn;
    private @Nullable LocalDate toldOn;
    private @Nullable LocalDate leftOn;
    private boolean counted;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SafeConduct() {}

    SafeConduct(String itemRef, String caseRef) {
        this.itemRef = itemRef;
        this.caseRef = caseRef;
    }

    /** He has come, or has come back: what was recorded of an earlier stay is over. */
    void arrived(LocalDate on) {
        if (leftOn != null) {
            if (on.isBefore(leftOn)) {
                throw disorder();
            }
            leftOn = null;
            toldOn = null;
            counted = false;
        }
        if (toldOn != null && on.isAfter(toldOn)) {
            throw disorder();
        }
        arrivedOn = on;
    }

    /**
     * He was told that his presence is no longer needed.
     *
     * @param limited whether the reference data name the days of a cited instrument
     */
    void told(LocalDate on, boolean limited) {
        if (leftOn != null || arrivedOn != null && on.isBefore(arrivedOn)) {
            throw disorder();
        }
        toldOn = on;
        counted = limited;
    }

    void left(LocalDate on) {
        if (arrivedOn == null && toldOn == null
                || arrivedOn != null && on.isBefore(arrivedOn)
                || toldOn != null && on.isBefore(toldOn)) {
            throw disorder();
        }
        leftOn = on;
    }

    private static Refusal disorder() {
        return Refusal.of("safe-conduct-order", "happenedOn");
    }

    SafeConductView view() {
        return new SafeConductView(itemRef, arrivedOn, toldOn, leftOn, counted);
    }
}
