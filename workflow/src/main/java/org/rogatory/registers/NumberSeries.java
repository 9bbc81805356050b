package org.rogatory.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given in a journal under an index in a year. */
@Entity
@Table(name = "registers_series")
class NumberSeries {

    @Id
    private String seriesKey;

    private String authority;
    private String kind;
    private String indexCode;
    private int journalYear;
    private long lastNumber;

    @SuppressWarnings("NullAway.Init")
    protected NumberSeries() {}

    String kind() {
        return kind;
    }

    String indexCode() {
        return indexCode;
    }

    int journalYear() {
        return journalYear;
    }

    long lastNumber() {
        return lastNumber;
    }
}
