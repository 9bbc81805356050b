package org.rogatory.documents.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.bytes.KeptContent;

/** A file that comes in parts; what was said of it is encrypted, and forgotten once it is a document. */
@Entity
@Table(name = "documents_upload")
class StoredUpload {

    private static final String NOTHING = "";

    @Id
    @Column(name = "upload_ref")
    private String uploadRef;

    @Column(name = "case_ref")
    private String caseRef;

    private String officer;

    private String kind;

    @Column(name = "name")
    private String hiddenName;

    @Column(name = "description")
    private @Nullable String hiddenDescription;

    @Column(name = "fingerprint")
    private @Nullable String hiddenSha256;

    private @Nullable String language;

    private @Nullable String marking;

    @Column(name = "source_ref")
    private @Nullable String sourceRef;

    @Column(name = "words")
    private @Nullable String hiddenWords;

    /** How many it has in all. */
    @Column(name = "size_bytes")
    private long bytes;

    @Column(name = "received_bytes")
    private long received;

    @Column(name = "part_count")
    private int parts;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "document_ref")
    private @Nullable String documentRef;

    @Version
    private @Nullable Long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected StoredUpload() {}

    StoredUpload(String uploadRef, Begun begun, UnaryOperator<String> hide) {
        NewAttachment said = begun.upload().attachment();
        this.uploadRef = uploadRef;
        this.caseRef = said.caseRef();
        this.officer = begun.officer();
        this.kind = said.kind();
        this.hiddenName = hide.apply(said.name());
        this.hiddenDescription = changed(said.description(), hide);
        this.hiddenSha256 = changed(begun.upload().sha256(), hide);
        this.language = said.language();
        this.marking = said.marking();
        this.sourceRef = begun.upload().source();
        this.hiddenWords = changed(begun.upload().words(), hide);
        this.bytes = begun.upload().size();
        this.begunAt = begun.at();
        this.movedAt = begun.at();
    }

    /** What is to come, who sends it, and since when. */
    record Begun(NewUpload upload, String officer, Instant at) {}

    private static @Nullable String changed(@Nullable String text, UnaryOperator<String> change) {
        return text == null ? null : change.apply(text);
    }

    String uploadRef() {
        return uploadRef;
    }

    String caseRef() {
        return caseRef;
    }

    boolean of(String file, String sender) {
        return caseRef.equals(file) && officer.equals(sender);
    }

    long received() {
        return received;
    }

    /** How many bytes are still to come. */
    long missing() {
        return bytes - received;
    }

    /** The document that it translates, if it names one. */
    @Nullable
    String sourceRef() {
        return sourceRef;
    }

    /** How its sender calls it. */
    String name(UnaryOperator<String> open) {
        return open.apply(hiddenName);
    }

    @Nullable
    String documentRef() {
        return documentRef;
    }

    /** Whether nothing of it has come since. */
    boolean stillSince(Instant moment) {
        return movedAt.isBefore(moment);
    }

    /** Takes one more part. */
    StoredUploadPart take(KeptContent part, Instant at) {
        parts++;
        received += part.size();
        movedAt = at;
        return new StoredUploadPart(uploadRef, parts, part);
    }

    /** It is a document now: nothing is left here of what was said of it. */
    void become(String document, Instant at) {
        documentRef = document;
        movedAt = at;
        hiddenName = NOTHING;
        hiddenDescription = null;
        hiddenSha256 = null;
        sourceRef = null;
        hiddenWords = null;
    }

    /** What was said of it when it was begun. */
    NewUpload said(UnaryOperator<String> open) {
        NewAttachment attachment =
                new NewAttachment(caseRef, kind, name(open), language, marking, changed(hiddenDescription, open));
        return new NewUpload(attachment, bytes, changed(hiddenSha256, open), sourceRef, changed(hiddenWords, open));
    }

    UploadView view() {
        return new UploadView(uploadRef, caseRef, bytes, received, begunAt, documentRef);
    }
}
