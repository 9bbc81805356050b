package org.rogatory.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.exchange.Inspection.Checked;

/** A sealed package as it came, before anyone looked into it; kept as evidence afterwards. */
@Entity
@Table(name = "exchange_arrival")
class ExchangeArrival {

    @Id
    private String messageId;

    private String toState;
    private @Nullable String fromState;
    private @Nullable String threadId;
    private long size;

    @Enumerated(EnumType.STRING)
    private ArrivalStatus status;

    private @Nullable String code;
    private boolean byHand;
    private @Nullable String fingerprint;
    private Instant arrivedAt;
    private @Nullable Instant settledAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ExchangeArrival() {}

    ExchangeArrival(String messageId, String toState, long size, Instant at) {
        this.messageId = messageId;
        this.toState = toState;
        this.size = size;
        this.status = ArrivalStatus.WAITING;
        this.arrivedAt = at;
    }

    /** One that an officer was handed and that was refused; the fingerprint tells it when it is brought again. */
    static ExchangeArrival handed(HandedArrivals.Refused refused, Instant at) {
        var arrival = new ExchangeArrival(
                refused.reference(), refused.toState(), refused.kept().size(), at);
        arrival.byHand = true;
        arrival.fingerprint = refused.fingerprint();
        return arrival;
    }

    static String owner(String messageId) {
        return "in:" + messageId;
    }

    boolean waiting() {
        return status == ArrivalStatus.WAITING;
    }

    /** What was decided; of what is refused it is kept whose it is and of which thread, as far as that can be read. */
    void settle(Receipt receipt, Checked checked) {
        if (!receipt.accepted()) {
            fromState = checked.sealedBy();
            threadId = checked.thread();
        }
        status = receipt.accepted() ? ArrivalStatus.ACCEPTED : ArrivalStatus.REJECTED;
        code = receipt.code();
        settledAt = receipt.at();
    }

    /** What was said of it when it was refused, in the words of an answer that would say the same now. */
    Receipt again(Receipt now) {
        return new Receipt(now.messageId(), now.status(), code, settledAt == null ? arrivedAt : settledAt);
    }

    String messageId() {
        return messageId;
    }

    String toState() {
        return toState;
    }

    /** How many sealed bytes came. */
    long size() {
        return size;
    }

    /** Whether it tells, by its thread, to which file it belongs if there is one. */
    boolean readable() {
        return threadId != null;
    }

    RejectedArrival rejected() {
        return new RejectedArrival(
                messageId, fromState, toState, size, String.valueOf(code), byHand, arrivedAt, readable());
    }
}
