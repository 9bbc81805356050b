package org.rogatory.extradition.assurance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which the person of a file was given up: from it on promises are followed. */
@Entity
@Table(name = "extradition_surrendered")
class SurrenderDay {

    @Id
    private String caseRef;

    private LocalDate surrenderedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SurrenderDay() {}

    SurrenderDay(String caseRef, LocalDate surrenderedOn) {
        this.caseRef = caseRef;
        this.surrenderedOn = surrenderedOn;
    }

    LocalDate day() {
        return surrenderedOn;
    }
}
