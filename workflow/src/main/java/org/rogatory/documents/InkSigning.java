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
import org.rogatory.documents.signature.SignatureSlot;

/**
 * One try to have a letter signed by hand, bound to the content that was printed: a rejected scan ends it, and the next
 * scan begins another. Hashes and the reason are encrypted.
 */
@Entity
@Table(name = "documents_ink")
class InkSigning {

    private static final String NOTHING = "";

    @Id
    @Column(name = "ink_ref")
    private String inkRef;

    private String documentRef;

    private String caseRef;

    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(name = "slot", columnDefinition = "varchar(16)")
    private SignatureSlot slot;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", columnDefinition = "varchar(16)")
    private InkState state;

    @Column(name = "fingerprint")
    private String hiddenSha256;

    private Instant printedAt;

    private String printedBy;

    private @Nullable String scanRef;

    @Column(name = "scan_fingerprint")
    private @Nullable String hiddenScanSha256;

    private @Nullable Instant scannedAt;

    private @Nullable String scannedBy;

    /** The office whose officers compare it. */
    private @Nullable String office;

    private @Nullable Instant checkedAt;

    private @Nullable String checkedBy;

    @Column(name = "reason")
    private @Nullable String hiddenReason;

    private @Nullable Instant signedAt;

    private @Nullable String signedBy;

    @Version
    private @Nullable Long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected InkSigning() {}

    private InkSigning(Try begun, String hiddenSha256, InkView.Done printed) {
        this.documentRef = begun.letter().documentRef();
        this.caseRef = begun.letter().caseRef();
        this.slot = begun.slot();
        this.turn = begun.turn();
        this.inkRef = documentRef + "/" + turn;
        this.state = InkState.PRINTED;
        this.hiddenSha256 = hiddenSha256;
        this.printedAt = printed.at();
        this.printedBy = printed.by();
    }

    /**
     * One try of one letter.
     *
     * @param turn which it is of all of this letter, whatever place they are of
     */
    record Try(StoredDocument letter, SignatureSlot slot, int turn) {}

    /** The letter was printed for the first time. */
    static InkSigning printed(Try begun, String hiddenSha256, InkView.Done printed) {
        return new InkSigning(begun, hiddenSha256, printed);
    }

    /** What was printed stands; another scan of it is to come. */
    InkSigning again(Try begun) {
        return new InkSigning(begun, hiddenSha256, new InkView.Done(printedBy, printedAt));
    }

    int turn() {
        return turn;
    }

    InkState state() {
        return state;
    }

    String caseRef() {
        return caseRef;
    }

    boolean of(String letterRef) {
        return documentRef.equals(letterRef);
    }

    void scanned(String scan, String hiddenScan, InkView.Done added, String of) {
        state = InkState.SCANNED;
        office = of;
        scanRef = scan;
        hiddenScanSha256 = hiddenScan;
        scannedAt = added.at();
        scannedBy = added.by();
    }

    void confirmed(InkView.Done checked) {
        state = InkState.CONFIRMED;
        checkedAt = checked.at();
        checkedBy = checked.by();
    }

    void rejected(String hiddenWhy, InkView.Done checked) {
        state = InkState.REJECTED;
        hiddenReason = hiddenWhy;
        checkedAt = checked.at();
        checkedBy = checked.by();
    }

    void signed(InkView.Done done) {
        state = InkState.SIGNED;
        signedAt = done.at();
        signedBy = done.by();
    }

    /** Nothing is left of what the letter was and why a scan of it was rejected. */
    void erase() {
        hiddenSha256 = NOTHING;
        eraseScan();
    }

    /** Nothing is left of what the scan was. */
    void eraseScan() {
        hiddenScanSha256 = hiddenScanSha256 == null ? null : NOTHING;
        hiddenReason = null;
    }

    /** @param open turns what is encrypted into clear text */
    InkView view(UnaryOperator<String> open) {
        return new InkView(
                documentRef,
                state,
                shown(hiddenSha256, open),
                new InkView.Done(printedBy, printedAt),
                scan(open),
                checkedBy == null || checkedAt == null ? null : new InkView.Done(checkedBy, checkedAt),
                hiddenReason == null ? null : open.apply(hiddenReason));
    }

    private InkView.@Nullable Scan scan(UnaryOperator<String> open) {
        var ref = scanRef;
        var hidden = hiddenScanSha256;
        var by = scannedBy;
        var at = scannedAt;
        return ref == null || hidden == null || by == null || at == null
                ? null
                : new InkView.Scan(ref, shown(hidden, open), new InkView.Done(by, at));
    }

    private static String shown(String hidden, UnaryOperator<String> open) {
        return hidden.isEmpty() ? NOTHING : open.apply(hidden);
    }
}
