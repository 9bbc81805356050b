package org.rogatory.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sealed package as it came, before anyone looked into it; kept as evidence afterwards. */
@Entity
@Table(name = "exchange_arrival")
class ExchangeArrival {

    enum Status {
        WAITING,
        ACCEPTED,
        REJECTED
    }

    @Id
    private String messageId;

    private String toState;
    private long size;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String code;
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
        this.status = Status.WAITING;
        this.arrivedAt = at;
    }

    static String owner(String messageId) {
        return "in:" + messageId;
    }

    boolean waiting() {
        return status == Status.WAITING;
    }

    void settle(Receipt receipt) {
        status = receipt.accepted() ? Status.ACCEPTED : Status.REJECTED;
        code = receipt.code();
        settledAt = receipt.at();
    }

    String messageId() {
        return messageId;
    }

    String toState() {
        return toState;
    }

    RejectedArrival rejected() {
        return new RejectedArrival(messageId, toState, size, String.valueOf(code), arrivedAt);
    }
}
