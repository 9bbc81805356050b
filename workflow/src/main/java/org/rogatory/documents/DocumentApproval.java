package org.rogatory.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureMode;

/**
 * The approval of a letter that who approved it has signed: with his own key the letter with his signature, until the
 * act of signing takes it as the first revision; otherwise what lies beside it. Label and hash are encrypted.
 */
@Entity
@Table(name = "documents_approval")
class DocumentApproval {

    private static final String NOTHING = "";

    @Id
    @Column(name = "document_ref")
    private String documentRef;

    private String officer;

    private String authority;

    @Column(name = "label")
    private String hiddenLabel;

    private String address;

    @Column(name = "fingerprint")
    private String hiddenSha256;

    @Column(name = "size_bytes")
    private long size;

    private Instant signedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode", columnDefinition = "varchar(16)")
    private SignatureMode mode;

    private @Nullable String besideRef;

    private @Nullable Instant takenAt;

    @Version
    private @Nullable Long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected DocumentApproval() {}

    /** Signed beside the letter, whose content stays what it is: there are no bytes of its own. */
    DocumentApproval(String documentRef, ApprovalView approval, String hiddenLabel) {
        this.documentRef = documentRef;
        this.officer = approval.officer();
        this.mode = approval.mode();
        this.besideRef = approval.besideRef();
        this.authority = approval.seal().authority();
        this.hiddenLabel = hiddenLabel;
        this.address = NOTHING;
        this.hiddenSha256 = NOTHING;
        this.signedAt = approval.seal().at();
    }

    DocumentApproval(String documentRef, String officer, Seal seal, SignedContent.Revision revision) {
        this.documentRef = documentRef;
        this.officer = officer;
        this.mode = SignatureMode.PERSONAL;
        this.authority = seal.authority();
        this.hiddenLabel = seal.label();
        this.address = revision.kept().address();
        this.hiddenSha256 = revision.hiddenSha256();
        this.size = revision.kept().size();
        this.signedAt = seal.at();
    }

    /** Where the letter with the signature lies; empty where it is signed beside. */
    Optional<String> address() {
        return Optional.of(address).filter(kept -> !kept.isEmpty());
    }

    /** The letter with the signature. */
    KeptContent content(String keyRef, UnaryOperator<String> open) {
        return new KeptContent(keyRef, address, open.apply(hiddenSha256), size);
    }

    /** The letter was signed: it is its first revision now. */
    void taken(Instant at) {
        takenAt = at;
    }

    /** Nothing is left of what it says and of the content it closed. */
    void erase() {
        hiddenLabel = NOTHING;
        hiddenSha256 = NOTHING;
        size = 0;
    }

    ApprovalView view(UnaryOperator<String> open) {
        var label = hiddenLabel.isEmpty() ? NOTHING : open.apply(hiddenLabel);
        return new ApprovalView(officer, mode, new Seal(authority, label, signedAt), besideRef);
    }
}
