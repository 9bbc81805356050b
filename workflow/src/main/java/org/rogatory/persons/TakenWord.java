package org.rogatory.persons;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Words that were taken out of a file, under its key; empty once they are erased. A sign stands where they stood. */
@Entity
@Table(name = "persons_taken_word")
class TakenWord {

    @Id
    private String signId;

    private String caseRef;
    private String holder;
    private String words;
    private Instant takenAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TakenWord() {}

    TakenWord(String signId, String caseRef, String holder, String hiddenWords, Instant at) {
        this.signId = signId;
        this.caseRef = caseRef;
        this.holder = holder;
        this.words = hiddenWords;
        this.takenAt = at;
    }

    void erase() {
        words = "";
    }

    String signId() {
        return signId;
    }

    String caseRef() {
        return caseRef;
    }

    String hiddenWords() {
        return words;
    }
}
