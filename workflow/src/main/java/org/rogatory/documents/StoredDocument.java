package org.rogatory.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.signature.Expected;

/**
 * A fixed content of a file; signing adds a content that begins with it and never changes it. Name and hashes are
 * encrypted: a hash in clear would tell which files hold the same paper.
 */
@Entity
@Table(name = "documents_document")
class StoredDocument {

    private static final String NOTHING = "";

    @Id
    @Column(name = "document_ref")
    private String documentRef;

    @Column(name = "case_ref")
    private String caseRef;

    private String kind;

    @Column(name = "name")
    private String hiddenName;

    @Column(name = "description")
    private @Nullable String hiddenDescription;

    private @Nullable String language;
    private @Nullable String marking;
    private KeptCounts counts = new KeptCounts();

    @Enumerated(EnumType.STRING)
    @Column(name = "status", columnDefinition = "varchar(16)")
    private DocumentStatus status;

    @Column(name = "step_key")
    private @Nullable String stepKey;

    @Column(name = "key_ref")
    private String keyRef;

    private String address;

    @Column(name = "fingerprint")
    private String hiddenSha256;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private SignedContent signed = new SignedContent();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    private KeptOriginal original = new KeptOriginal();
    private @Nullable KeptIsolation isolation;
    private @Nullable KeptInspection inspection;

    @Version
    private @Nullable Long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected StoredDocument() {}

    StoredDocument(String documentRef, Origin origin, StoredContent content) {
        this.documentRef = documentRef;
        this.caseRef = origin.caseRef();
        this.kind = origin.kind();
        this.hiddenName = origin.hiddenName();
        this.hiddenDescription = origin.hiddenDescription();
        this.language = origin.language();
        this.marking = origin.marking();
        this.status = origin.status();
        this.stepKey = origin.stepKey();
        this.createdAt = origin.at();
        this.createdBy = origin.by();
        this.counts = new KeptCounts(origin.counted());
        this.signed.under(origin.approval());
        this.keyRef = content.kept().keyRef();
        this.address = content.kept().address();
        this.hiddenSha256 = content.hiddenSha256();
        this.size = content.kept().size();
        this.mediaType = content.mediaType();
        this.inspection = KeptInspection.of(content.inspection());
    }

    String documentRef() {
        return documentRef;
    }

    String caseRef() {
        return caseRef;
    }

    private long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    String stepKey() {
        return stepKey;
    }

    String address() {
        return address;
    }

    /** Where the final content lies: the last signed one, if it is signed. */
    String finalAddress() {
        return signed.address() == null ? address : signed.address();
    }

    /** It never leaves this side any more. */
    void withhold(FileMoment moment) {
        marking = DocumentView.INTERNAL;
        counts.withhold(moment);
    }

    void inspect(@Nullable KeptInspection found) {
        inspection = found;
    }

    void isolate(KeptIsolation.Change change) {
        isolation = change.on(isolation);
    }

    /** Nothing is left of what it says, how it was called and where its paper lies. */
    void erase(FileMoment moment) {
        isolation = KeptIsolation.erased(moment);
        hiddenName = NOTHING;
        hiddenDescription = null;
        hiddenSha256 = NOTHING;
        size = 0;
        original = new KeptOriginal();
        signed.erase();
    }

    List<String> addresses() {
        return address.equals(finalAddress()) ? List.of(address) : List.of(address, finalAddress());
    }

    /** What is known of its paper. */
    void describe(Original described, UnaryOperator<String> hide) {
        original.keep(described, hide);
    }

    boolean sealed() {
        return status == DocumentStatus.SEALED;
    }

    /** How far its signing has come. */
    SignedContent signed() {
        return signed;
    }

    /** Whether signatures may still be made; a letter that was withdrawn gets no further one. */
    boolean signable() {
        return !sealed() && counts.withheldAt() == null;
    }

    /** What it holds now, fixed. */
    ReadDocument read(UnaryOperator<String> open) {
        return new ReadDocument(documentRef, version(), last(content(open), open));
    }

    /** Takes what signing gave if nothing changed since it was read: not even that it was withdrawn or isolated. */
    void grow(ReadDocument before, Consumer<SignedContent> change) {
        if (before.version() != version() || !before.content().address().equals(finalAddress())) {
            throw new DocumentRefused("document-changed");
        }
        change.accept(signed);
        status = signed.complete() ? DocumentStatus.SEALED : status;
    }

    /** Only letters are signed, and none that was taken away. */
    void demandSignable() {
        if (KeptIsolation.of(isolation) != null) {
            throw new DocumentRefused("document-isolated");
        }
        if (status != DocumentStatus.RENDERED) {
            throw new DocumentRefused("document-not-sealable");
        }
    }

    /** What it held before anybody signed it. */
    KeptContent content(UnaryOperator<String> open) {
        var sha256 = KeptIsolation.of(isolation) == Isolation.ERASED ? NOTHING : open.apply(hiddenSha256);
        return new KeptContent(keyRef, address, sha256, size);
    }

    /** Its first state, as the check of signatures compares it. */
    Expected.Revision unsigned(UnaryOperator<String> open) {
        return new Expected.Revision(size, open.apply(hiddenSha256));
    }

    private KeptContent last(KeptContent first, UnaryOperator<String> open) {
        return KeptIsolation.of(isolation) == Isolation.ERASED ? first : signed.content(first, open);
    }

    /** @param open turns what is encrypted into clear text */
    DocumentView view(UnaryOperator<String> open) {
        var taken = KeptIsolation.of(isolation);
        KeptContent first = content(open);
        KeptContent last = last(first, open);
        return new DocumentView(
                documentRef,
                caseRef,
                kind,
                taken == null ? open.apply(hiddenName) : kind,
                language,
                marking,
                status,
                KeptInspection.type(inspection, mediaType),
                first.sha256(),
                sealed() && last != first ? last.sha256() : null,
                last,
                version(),
                createdAt,
                createdBy,
                hiddenDescription == null || taken != null ? null : open.apply(hiddenDescription),
                taken == null ? original.view(open) : Original.NONE,
                taken,
                counts.view(isolation),
                counts.withheldAt(),
                KeptInspection.view(inspection),
                signed.approval());
    }
}
