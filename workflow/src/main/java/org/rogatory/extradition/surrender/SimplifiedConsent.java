package org.rogatory.extradition.surrender;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That the person of a file agrees to be handed over; what was said of it lies under the key of the file. */
@Entity
@Table(name = "extradition_consent")
class SimplifiedConsent {

    @Id
    private String caseRef;

    private boolean standing;
    private String revocable;
    private LocalDate givenOn;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String words;
    private String notedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SimplifiedConsent() {}

    @SuppressWarnings("NullAway.Init")
    SimplifiedConsent(String caseRef) {
        this.caseRef = caseRef;
    }

    /** He agrees, and it is known or not whether he may take that back. */
    void give(LocalDate on, String revocability, String hidden, String by) {
        this.standing = true;
        this.givenOn = on;
        this.withdrawnOn = null;
        this.revocable = revocability;
        this.words = hidden;
        this.notedBy = by;
    }

    void withdraw(LocalDate on) {
        this.standing = false;
        this.withdrawnOn = on;
    }

    String caseRef() {
        return caseRef;
    }

    boolean standing() {
        return standing;
    }

    String revocable() {
        return revocable;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    @Nullable
    LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }

    String notedBy() {
        return notedBy;
    }
}
