package org.rogatory.extradition.findings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question of a file that a person must decide. What it is about lies under the key of the file. */
@Entity
@Table(name = "extradition_stop")
class ExtraditionStop {

    @Id
    private String stopRef;

    private String caseRef;
    private int number;
    private boolean ofContent;
    private String raisedBy;
    private Instant raisedAt;
    private @Nullable String settledBy;
    private @Nullable Instant settledAt;
    private boolean bars;
    private String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ExtraditionStop() {}

    ExtraditionStop(String caseRef, int number, boolean ofContent, Raised raised) {
        this.stopRef = caseRef + "-S" + number;
        this.caseRef = caseRef;
        this.number = number;
        this.ofContent = ofContent;
        this.raisedBy = raised.by();
        this.raisedAt = raised.at();
        this.bars = true;
        this.words = raised.hiddenWords();
    }

    /** By whom, when, and what is said of it, enciphered. */
    record Raised(String by, Instant at, String hiddenWords) {}

    void settle(Raised decided, boolean obstacle) {
        this.settledBy = decided.by();
        this.settledAt = decided.at();
        this.words = decided.hiddenWords();
        this.bars = obstacle;
    }

    /** The same question was raised anew: what was decided on it before holds no more. */
    void overtaken() {
        this.bars = false;
    }

    boolean bars() {
        return bars;
    }

    boolean open() {
        return settledAt == null;
    }

    /** Whether an officer has raised it, so that another has to settle it. */
    boolean raisedBy(String username) {
        return !ofContent && raisedBy.equals(username);
    }

    String caseRef() {
        return caseRef;
    }

    String hiddenWords() {
        return words;
    }

    RaisedStop told(StopWords said) {
        return new RaisedStop(
                number,
                said.flag(),
                ofContent,
                raisedBy,
                raisedAt,
                said.why(),
                said.outcome(),
                settledBy,
                settledAt,
                said.settledWhy(),
                bars);
    }
}
