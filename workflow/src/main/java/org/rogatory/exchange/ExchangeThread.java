package org.rogatory.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A thread as a State takes its messages in, and how many it has taken in. */
@Entity
@Table(name = "exchange_thread")
class ExchangeThread {

    @Id
    private String turnKey;

    private long takenIn;

    @SuppressWarnings("NullAway.Init")
    protected ExchangeThread() {}
}
