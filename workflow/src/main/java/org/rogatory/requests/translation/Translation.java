package org.rogatory.requests.translation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The translation of one request, answer or letter: its texts, kept under the file's key, and which version of the
 * content it is of.
 */
@Entity
@Table(name = "mla_translation")
class Translation {

    /** The file, whose request or answer is translated; of a letter that waits its message. */
    @Id
    private String subjectRef;

    private String caseRef;

    private String body;
    private @Nullable Integer doneNumber;
    private @Nullable String doneHow;
    private @Nullable String doneBy;
    private @Nullable Instant doneAt;
    private @Nullable String doneHead;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Translation() {}

    Translation(String caseRef, String subjectRef, String hiddenBody) {
        this.subjectRef = subjectRef;
        this.caseRef = caseRef;
        this.body = hiddenBody;
    }

    void write(String hiddenBody) {
        this.body = hiddenBody;
    }

    void finish(Finish finish) {
        this.doneNumber = finish.number();
        this.doneHow = finish.how();
        this.doneBy = finish.by();
        this.doneAt = finish.at();
        this.doneHead = finish.hiddenHead();
    }

    /** The content has become another one: the translation has to be looked at again. */
    void lapse() {
        this.doneNumber = null;
        this.doneHead = null;
    }

    String caseRef() {
        return caseRef;
    }

    String hiddenBody() {
        return body;
    }

    /** The version of the content it was finished for; null while it is being written or has lapsed. */
    @Nullable
    Integer doneNumber() {
        return doneNumber;
    }

    /** By what it was finished last. */
    @Nullable
    String doneHow() {
        return doneHow;
    }

    /** The user name of who finished it last. */
    @Nullable
    String doneBy() {
        return doneBy;
    }

    /** What the letter says about it: by whom it is, whether it is certified; null where it was not written here. */
    @Nullable
    String hiddenHead() {
        return doneHead;
    }

    /** Counts the savings; never nought, which stands for no translation. */
    long saved() {
        return version == null ? 0 : version + 1;
    }

    /** How, by whom and for which version of the content the translation was finished. */
    record Finish(
            int number,
            String how,
            String by,
            Instant at,
            @Nullable String hiddenHead) {}
}
