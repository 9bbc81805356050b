package org.rogatory.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One act on a file. Free text is kept under the file's key; the internal text never leaves. */
@Entity
@Table(name = "cases_timeline")
class TimelineEntry implements Persistable<String> {

    @Id
    private String id;

    private String caseRef;
    private @Nullable String itemRef;
    private Instant at;
    private String actor;
    private String verb;
    private @Nullable String fromStatus;
    private @Nullable String toStatus;
    private @Nullable String codes;
    private @Nullable String reference;
    private @Nullable LocalDate happenedOn;
    private @Nullable String internalText;
    private @Nullable String releasedText;
    private @Nullable String textLanguage;
    private @Nullable String particulars;
    private @Nullable String messageRef;
    private @Nullable String forWhom;
    private @Nullable Long fileVersion;

    @SuppressWarnings("NullAway.Init")
    protected TimelineEntry() {}

    TimelineEntry(String id, CaseFile file, Instant at, Step step) {
        this.id = id;
        this.caseRef = file.caseRef();
        this.fileVersion = file.version();
        this.at = at;
        this.actor = step.actor();
        this.verb = step.verb();
        this.itemRef = step.itemRef();
        this.fromStatus = step.fromStatus();
        this.toStatus = step.toStatus();
        this.codes = step.codes().isEmpty() ? null : String.join(",", step.codes());
        this.reference = step.reference();
        this.happenedOn = step.happenedOn();
        this.internalText = step.internalText();
        this.releasedText = step.releasedText();
        this.textLanguage = step.language();
        this.particulars = step.particulars();
        this.forWhom = step.forWhom();
    }

    @Override
    public String getId() {
        return id;
    }

    /** What happened is only ever added, so nobody looks for it before. */
    @Override
    public boolean isNew() {
        return true;
    }

    Step step() {
        var listed = codes == null ? List.<String>of() : List.of(codes.split(","));
        return new Step(
                actor,
                verb,
                itemRef,
                fromStatus,
                toStatus,
                listed,
                reference,
                happenedOn,
                internalText,
                releasedText,
                textLanguage,
                particulars,
                forWhom);
    }

    /** It has sent a message; of several the first one counts. */
    void sent(String message) {
        messageRef = messageRef == null ? message : messageRef;
    }

    @Nullable
    String messageRef() {
        return messageRef;
    }

    Instant at() {
        return at;
    }
}
