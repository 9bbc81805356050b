package org.rogatory.extradition.assurance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the person of a file was given up: from it on promises are followed, and the result of his trial is
 * owed to the State that gave him up, until it was told.
 */
@Entity
@Table(name = "extradition_surrendered")
class SurrenderDay {

    @Id
    private String caseRef;

    private LocalDate surrenderedOn;
    private boolean tried;
    private boolean resultTold;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SurrenderDay() {}

    SurrenderDay(String caseRef, LocalDate surrenderedOn) {
        this.caseRef = caseRef;
        this.surrenderedOn = surrenderedOn;
    }

    /** He was given up to us to be tried. */
    SurrenderDay toBeTried(boolean here) {
        this.tried = here;
        return this;
    }

    /** The State that gave him up was told what became of him, or was not after all. */
    SurrenderDay resultTold(boolean known) {
        this.resultTold = known;
        return this;
    }

    LocalDate day() {
        return surrenderedOn;
    }
}
