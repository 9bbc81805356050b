package org.rogatory.transfer.outgoing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.transfer.Seat;

/** What became of our request for a transfer; its words lie under the file's key. */
@Entity
@Table(name = "transfer_outgoing")
class TransferState {

    @Id
    private String caseRef;

    @Enumerated(EnumType.STRING)
    private Seat seat;

    private @Nullable LocalDate agreedOn;
    private @Nullable String method;
    private @Nullable String recognition;
    private @Nullable String handover;
    private @Nullable Integer servedDays;
    private @Nullable String refused;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TransferState() {}

    TransferState(String caseRef) {
        this.caseRef = caseRef;
        this.seat = Seat.UNKNOWN;
    }

    String caseRef() {
        return caseRef;
    }

    /** Whether our court has sentenced the person, or we carry the sentence out. */
    Seat seat() {
        return seat;
    }

    void sit(Seat where) {
        this.seat = where;
    }

    /** Whether the person is in our hands: who gives him up certifies the days that he has served. */
    boolean holds() {
        return seat.holds() && servedDays == null;
    }

    /** Both States agree since this day, with this way of carrying the sentence out unless a court has said it. */
    void agree(LocalDate on, @Nullable String how) {
        this.agreedOn = on;
        this.method = how == null || recognition != null ? method : how;
    }

    /** Whether nothing yet says that the other State agrees: a decision of our own court does not. */
    boolean unagreed() {
        return agreedOn == null && seat != Seat.SENTENCING;
    }

    /** A court has recognised the sentence. */
    void recognise(@Nullable String how, String hidden) {
        this.method = how == null ? method : how;
        this.recognition = hidden;
    }

    void appoint(String hidden) {
        this.handover = hidden;
    }

    /** The person was handed over, with so many days served where somebody certifies that. */
    void handOver(@Nullable Integer days) {
        this.servedDays = days;
    }

    /** It was refused, put off or returned, for what was told. */
    void refuse(String hidden) {
        this.refused = hidden;
    }

    @Nullable
    LocalDate agreedOn() {
        return agreedOn;
    }

    @Nullable
    String method() {
        return method;
    }

    @Nullable
    String hiddenRecognition() {
        return recognition;
    }

    @Nullable
    String hiddenHandover() {
        return handover;
    }
}
