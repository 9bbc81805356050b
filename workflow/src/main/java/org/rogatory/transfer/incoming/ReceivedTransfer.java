package org.rogatory.transfer.incoming;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.transfer.Seat;

/**
 * The file of the State that is asked: the request as received, what was agreed, the sentence as it was recognised, the
 * handover. Texts are enciphered.
 */
@Entity
@Table(name = "transfer_incoming")
class ReceivedTransfer {

    @Id
    private String caseRef;

    private String content;

    @Enumerated(EnumType.STRING)
    private Seat seat;

    private @Nullable LocalDate agreedOn;
    private @Nullable String agreedBy;
    private @Nullable String method;
    private @Nullable String recognition;
    private @Nullable String information;
    private @Nullable String handover;
    private @Nullable Integer servedDays;
    private @Nullable String refused;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReceivedTransfer() {}

    ReceivedTransfer(String caseRef, String hiddenContent, Seat seat) {
        this.caseRef = caseRef;
        this.content = hiddenContent;
        this.seat = seat;
    }

    String caseRef() {
        return caseRef;
    }

    String hiddenContent() {
        return content;
    }

    /** What is written down of a paper takes the place of what was written down of it before. */
    void write(String hiddenContent, Seat where) {
        this.content = hiddenContent;
        this.seat = where;
    }

    /** Whether our court has sentenced the person, or we carry the sentence out. */
    Seat seat() {
        return seat;
    }

    /** Whether the person is in our hands: who gives him up certifies the days that he has served. */
    boolean holds() {
        return seat.holds() && servedDays == null;
    }

    /** Both States agree since this day, with this way of carrying the sentence out. */
    void agree(LocalDate on, @Nullable String how, String by) {
        this.agreedOn = on;
        this.method = how == null ? method : how;
        this.agreedBy = by;
    }

    @Nullable
    LocalDate agreedOn() {
        return agreedOn;
    }

    /** A court has recognised the sentence. */
    void recognise(@Nullable String how, String hidden) {
        this.method = how == null ? method : how;
        this.recognition = hidden;
    }

    @Nullable
    String method() {
        return method;
    }

    @Nullable
    String hiddenRecognition() {
        return recognition;
    }

    void inquired(String hidden) {
        this.information = hidden;
    }

    @Nullable
    String hiddenInformation() {
        return information;
    }

    void appoint(String hidden) {
        this.handover = hidden;
    }

    @Nullable
    String hiddenHandover() {
        return handover;
    }

    /** The person was handed over, with so many days served where somebody certifies that. */
    void handOver(@Nullable Integer days) {
        this.servedDays = days;
    }

    /** It was refused, also on a ground that never leaves. */
    void refuse(String hidden) {
        this.refused = hidden;
    }
}
