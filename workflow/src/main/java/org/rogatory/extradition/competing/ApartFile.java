package org.rogatory.extradition.competing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.competing.CompetingFile.Found;

/**
 * A person has said that another file asks for another person: the two are not found to compete again by themselves.
 * Why is enciphered, in the file in which it was said.
 */
@Entity
@Table(name = "extradition_competing_apart")
class ApartFile {

    private static final String BETWEEN = "/";

    @Id
    private String apartRef;

    private String caseRef;
    private String otherRef;
    private String notedBy;
    private Instant notedAt;
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ApartFile() {}

    ApartFile(String caseRef, String otherRef, Found said) {
        this.apartRef = caseRef + BETWEEN + otherRef;
        this.caseRef = caseRef;
        this.otherRef = otherRef;
        this.notedBy = said.by();
        this.notedAt = said.at();
    }

    /** Whether it is about these two, whichever of them is named first. */
    boolean between(String one, String another) {
        return caseRef.equals(one) && otherRef.equals(another) || caseRef.equals(another) && otherRef.equals(one);
    }

    /**
     * It is said, perhaps once more.
     *
     * @param hidden why, enciphered; null in the files in which it was not said
     */
    void say(Found said, @Nullable String hidden) {
        this.notedBy = said.by();
        this.notedAt = said.at();
        this.words = hidden;
    }

    String caseRef() {
        return caseRef;
    }

    String otherRef() {
        return otherRef;
    }

    String notedBy() {
        return notedBy;
    }

    Instant notedAt() {
        return notedAt;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }
}
