package org.rogatory.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.ByteStore.StoredBytes;
import org.rogatory.documents.SignatureProvider.Seal;

/** A fixed content of a file; sealing adds a second content and never changes the first. */
@Entity
@Table(name = "documents_document")
class StoredDocument {

    @Id
    @Column(name = "document_ref")
    private String documentRef;

    @Column(name = "case_ref")
    private String caseRef;

    @Column(name = "kind")
    private String kind;

    @Column(name = "name")
    private String name;

    @Column(name = "language")
    private @Nullable String language;

    @Column(name = "marking")
    private @Nullable String marking;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", columnDefinition = "varchar(16)")
    private DocumentStatus status;

    @Column(name = "step_key")
    private @Nullable String stepKey;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "seal_authority")
    private @Nullable String sealAuthority;

    @Column(name = "seal_label")
    private @Nullable String sealLabel;

    @Column(name = "sealed_sha256")
    private @Nullable String sealedSha256;

    @Column(name = "sealed_size")
    private @Nullable Long sealedSize;

    @Column(name = "sealed_at")
    private @Nullable Instant sealedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Version
    @Column(name = "version")
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected StoredDocument() {}

    private StoredDocument(String documentRef, Origin origin, Content content) {
        this.documentRef = documentRef;
        this.caseRef = origin.caseRef();
        this.kind = origin.kind();
        this.name = origin.name();
        this.language = origin.language();
        this.marking = origin.marking();
        this.status = origin.status();
        this.stepKey = origin.stepKey();
        this.createdAt = origin.at();
        this.createdBy = origin.by();
        this.sha256 = content.sha256();
        this.size = content.size();
        this.mediaType = content.mediaType();
    }

    static StoredDocument of(String documentRef, Origin origin, Content content) {
        return new StoredDocument(documentRef, origin, content);
    }

    String documentRef() {
        return documentRef;
    }

    boolean sealed() {
        return status == DocumentStatus.SEALED;
    }

    /** Notes whose seal a job is to put on. */
    void requestSeal(Seal seal) {
        refuseUnlessSealable();
        sealAuthority = seal.authority();
        sealLabel = seal.label();
    }

    Seal requestedSeal(Instant at) {
        if (sealAuthority == null || sealLabel == null) {
            throw new DocumentRefused("document-seal-not-requested");
        }
        return new Seal(sealAuthority, sealLabel, at);
    }

    /** What is to be signed, fixed; only letters are sealed. */
    SealTask sealTask() {
        refuseUnlessSealable();
        return new SealTask(documentRef, version, sha256);
    }

    /** Takes the sealed bytes if nothing changed since they were read. */
    void seal(SealTask task, Seal seal, StoredBytes bytes) {
        if (task.version() != version || !task.sha256().equals(sha256)) {
            throw new DocumentRefused("document-changed");
        }
        refuseUnlessSealable();
        sealAuthority = seal.authority();
        sealLabel = seal.label();
        sealedSha256 = bytes.sha256();
        sealedSize = bytes.size();
        sealedAt = seal.at();
        status = DocumentStatus.SEALED;
    }

    private void refuseUnlessSealable() {
        if (status != DocumentStatus.RENDERED) {
            throw new DocumentRefused("document-not-sealable");
        }
    }

    DocumentView view() {
        long finalSize = sealedSize == null ? size : sealedSize;
        return new DocumentView(
                documentRef,
                caseRef,
                kind,
                name,
                language,
                marking,
                status,
                mediaType,
                sha256,
                sealedSha256,
                finalSize,
                version,
                createdAt,
                createdBy);
    }

    /** What was read before signing: the row's version and the hash of the bytes. */
    record SealTask(String documentRef, long version, String sha256) {}

    /** Where a document comes from. A step key makes a repeated step find what the first try made. */
    record Origin(
            String caseRef,
            String kind,
            String name,
            @Nullable String language,
            @Nullable String marking,
            DocumentStatus status,
            @Nullable String stepKey,
            Instant at,
            String by) {}

    /** The bytes and their type. */
    record Content(String sha256, long size, String mediaType) {}
}
