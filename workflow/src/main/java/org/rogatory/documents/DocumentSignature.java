package org.rogatory.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.SignedContent.Revision;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SlotOrder;

/**
 * One signature of a document: ordered first, then made, which ends a revision of the file. As every revision begins
 * with the bytes of the one before it, its length and hash are enough to know it again. Label and hash are encrypted.
 */
@Entity
@Table(name = "documents_signature")
class DocumentSignature {

    private static final String NOTHING = "";

    @Id
    @Column(name = "signature_ref")
    private String signatureRef;

    private String documentRef;

    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(name = "slot", columnDefinition = "varchar(16)")
    private SignatureSlot slot;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode", columnDefinition = "varchar(16)")
    private SignatureMode mode;

    @Enumerated(EnumType.STRING)
    @Column(name = "level", columnDefinition = "varchar(8)")
    private @Nullable SignatureLevel level;

    private String authority;

    @Column(name = "label")
    private String hiddenLabel;

    private @Nullable String address;

    @Column(name = "fingerprint")
    private @Nullable String hiddenSha256;

    @Column(name = "size_bytes")
    private @Nullable Long size;

    private @Nullable Instant madeAt;

    @Version
    private @Nullable Long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected DocumentSignature() {}

    private DocumentSignature(String documentRef, int turn, SlotOrder order, String hiddenLabel) {
        this.signatureRef = ref(documentRef, turn);
        this.documentRef = documentRef;
        this.turn = turn;
        this.slot = order.slot();
        this.mode = order.mode();
        this.authority = order.seal().authority();
        this.hiddenLabel = hiddenLabel;
    }

    static DocumentSignature ordered(String documentRef, int turn, SlotOrder order, String hiddenLabel) {
        return new DocumentSignature(documentRef, turn, order, hiddenLabel);
    }

    static String ref(String documentRef, int turn) {
        return documentRef + "/" + turn;
    }

    /** What is to be signed at this moment. */
    SlotOrder order(Instant at, UnaryOperator<String> open) {
        return new SlotOrder(slot, mode, new Seal(authority, open.apply(hiddenLabel), at));
    }

    void made(Revision revision, SignatureLevel reached, Instant at) {
        address = revision.kept().address();
        hiddenSha256 = revision.hiddenSha256();
        size = revision.kept().size();
        level = reached;
        madeAt = at;
    }

    /** It stands on paper: no key has closed a revision with it. */
    void madeByHand(Instant at) {
        madeAt = at;
    }

    void raised(SignatureLevel reached) {
        level = reached;
    }

    /** Nothing is left of what it says and of the content it closed. */
    void erase() {
        hiddenLabel = NOTHING;
        if (address != null) {
            hiddenSha256 = NOTHING;
            size = 0L;
        }
    }

    String authority() {
        return authority;
    }

    /** To which level it was brought; null as long as it is only ordered. */
    @Nullable
    SignatureLevel level() {
        return level;
    }

    /** Where the revision lies that it closed; null as long as it is only ordered. */
    @Nullable
    String address() {
        return address;
    }

    /** The revision that it closed; null as long as it is only ordered. */
    Expected.@Nullable Revision revision(UnaryOperator<String> open) {
        return hiddenSha256 == null || size == null ? null : new Expected.Revision(size, open.apply(hiddenSha256));
    }
}
