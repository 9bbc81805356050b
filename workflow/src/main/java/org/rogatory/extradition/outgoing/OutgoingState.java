package org.rogatory.extradition.outgoing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of our request for extradition; its words lie under the file's key. */
@Entity
@Table(name = "extradition_outgoing")
class OutgoingState {

    @Id
    private String caseRef;

    private @Nullable LocalDate grantedOn;
    private @Nullable String conditions;
    private @Nullable String surrender;
    private @Nullable Integer creditedDays;
    private boolean speciality;
    private @Nullable String refused;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OutgoingState() {}

    @SuppressWarnings("NullAway.Init")
    OutgoingState(String caseRef) {
        this.caseRef = caseRef;
    }

    /** He is given up from this day on, under what was told; an earlier answer against it is past. */
    void grant(LocalDate on, String hidden) {
        this.grantedOn = on;
        this.conditions = hidden;
        this.refused = null;
    }

    /** Where and when he is to be taken over; null once that has come to nothing. */
    void appoint(@Nullable String hidden) {
        this.surrender = hidden;
    }

    /** He was taken over: he answers for nothing but what was granted, and these days of custody are credited. */
    void surrendered(int days) {
        this.creditedDays = days;
        this.speciality = true;
    }

    /** It was refused, put off or returned, for what was told. */
    void refuse(String hidden) {
        this.refused = hidden;
    }

    String caseRef() {
        return caseRef;
    }

    @Nullable
    String hiddenConditions() {
        return conditions;
    }

    @Nullable
    String hiddenSurrender() {
        return surrender;
    }

    boolean speciality() {
        return speciality;
    }

    @Nullable
    String hiddenRefusal() {
        return refused;
    }
}
