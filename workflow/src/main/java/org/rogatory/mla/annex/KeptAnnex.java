package org.rogatory.mla.annex;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known here of the annex of one message: what it says, if no request says it, and which documents go with it,
 * enciphered, and whether a person let the message leave without it. Until that leaves it belongs to the file.
 */
@Entity
@Table(name = "mla_annex")
class KeptAnnex {

    @Id
    private String annexRef;

    private String caseRef;
    private @Nullable String messageId;
    private @Nullable String content;
    private @Nullable String withoutReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptAnnex() {}

    KeptAnnex(String caseRef) {
        this.annexRef = UUID.randomUUID().toString();
        this.caseRef = caseRef;
    }

    /** Written anew as a whole: what was let go without the former one says nothing of this one. */
    void say(String hidden) {
        content = hidden;
        withoutReason = null;
    }

    /** The message may leave without it. */
    void goWithout(String reason) {
        withoutReason = reason;
    }

    /** That it may was said of another message. */
    void askAnew() {
        withoutReason = null;
    }

    /** Its message is this one, with this content; it left without the annex, or with it. */
    void leave(String message, @Nullable String hidden, boolean with) {
        messageId = message;
        content = hidden;
        if (with) {
            withoutReason = null;
        }
    }

    String caseRef() {
        return caseRef;
    }

    @Nullable
    String hidden() {
        return content;
    }

    boolean letGo() {
        return withoutReason != null;
    }
}
