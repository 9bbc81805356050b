package org.rogatory.documents;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.inspection.Inspection;
import org.rogatory.documents.inspection.InspectionState;
import org.rogatory.identity.Officer;

/**
 * A document as lists and pages show it.
 *
 * @param sha256 of the content before sealing
 * @param sealedSha256 of the sealed content, once there is one
 * @param content the final content: the sealed one, if it is sealed
 * @param version of the row, checked when a seal is recorded
 * @param createdBy user name
 * @param description what it is, in the words of who added it
 * @param original what is known of its paper
 * @param isolation set where nobody can open it: then neither its name nor its description is told
 * @param counted when it came and changed, as the file counts and no clock does
 * @param withheldAt when it was kept inside though it might have travelled before
 * @param inspection what was found in it; null of letters of ours, and before anything has looked
 * @param approvalRef the act of approval under which it was laid out; null of what has none
 */
public record DocumentView(
        String documentRef,
        String caseRef,
        String kind,
        String name,
        @Nullable String language,
        @Nullable String marking,
        DocumentStatus status,
        String mediaType,
        String sha256,
        @Nullable String sealedSha256,
        KeptContent content,
        long version,
        Instant createdAt,
        String createdBy,
        @Nullable String description,
        Original original,
        @Nullable Isolation isolation,
        Counted counted,
        @Nullable Instant withheldAt,
        @Nullable Inspection inspection,
        @Nullable String approvalRef) {

    /** Mark of what never leaves this side. */
    public static final String INTERNAL = "internal";

    /** Mark of our own record of a paper that came by other means: it is not that paper, and never leaves this side. */
    public static final String RECORD = "record";

    /** Kind of a file that only some may read: it travels inside the sealed annex of a message, or stays. */
    public static final String SEALED_ANNEX = "sealed_annex";

    /** Mark of a paper of ours that goes with the letter as an annex. */
    public static final String ENCLOSURE = "enclosure";

    /** Mark of the scan of a letter that was signed by hand: it goes with that letter and with nothing else. */
    public static final String SIGNED_SCAN = "signed_scan";

    /** Mark of the signature that a national tool made of a letter: it goes with that letter and with nothing else. */
    public static final String TOKEN_SIGNATURE = "token_signature";

    /** Kinds, and marks, of what proves how a letter was signed. */
    public static final Set<String> BESIDE_LETTER = Set.of(SIGNED_SCAN, TOKEN_SIGNATURE);

    /** More of these prove the signature of no letter: one person signs it, or two. A partner could send hundreds. */
    public static final int MOST_BESIDE_LETTER = 5;

    /** Hash of what is opened, sent and downloaded: the sealed content, if it is sealed. */
    public String finalSha256() {
        return content.sha256();
    }

    /** Of the final content, in bytes. */
    public long size() {
        return content.size();
    }

    /** Whether it never leaves this side as a file that everybody reads; what is to be sealed goes encrypted only. */
    public boolean stays() {
        return INTERNAL.equals(marking) || RECORD.equals(marking) || SEALED_ANNEX.equals(kind);
    }

    /**
     * Whether it goes inside the sealed annex of a request or an answer, encrypted for the readers of that, and in
     * nothing else. Where that is let go without its annex, it stays.
     */
    public boolean annexed() {
        return SEALED_ANNEX.equals(kind)
                && status == DocumentStatus.ATTACHED
                && marking == null
                && isolation != Isolation.ERASED;
    }

    /** Free to travel with a request or an answer: added by an officer and not internal, or laid out as an annex. */
    public boolean attachment() {
        return isolation != Isolation.ERASED && travels();
    }

    /** Free to leave with a request, for everybody to read or sealed. */
    public boolean leaves() {
        return attachment() || annexed();
    }

    /** Whether this officer added it and it travels, openly or sealed. */
    boolean leavesFrom(Officer officer) {
        return leaves() && createdBy.equals(officer.username());
    }

    /** The same whether or not it is still there. */
    public boolean travels() {
        return status == DocumentStatus.ATTACHED && !stays() && !besideLetter()
                || enclosed() && (status == DocumentStatus.RENDERED || status == DocumentStatus.SEALED);
    }

    /** Whether it was laid out as an annex: a letter lists its hash, so it grows no more after its seal. */
    boolean enclosed() {
        return ENCLOSURE.equals(marking);
    }

    /** Whether it is the scan of a letter, which goes with that letter alone. */
    public boolean signedScan() {
        return SIGNED_SCAN.equals(marking);
    }

    /** Whether it proves how a letter was signed, and goes with that letter alone. */
    public boolean besideLetter() {
        return marking != null && BESIDE_LETTER.contains(marking);
    }

    /** Whether it was made elsewhere: added by an officer, or received. */
    public boolean fromOutside() {
        return status == DocumentStatus.ATTACHED || status == DocumentStatus.RECEIVED;
    }

    /**
     * How it is marked in a file that takes it over: there it counts as received, so that letters of ours, and what proves
     * how they were signed, would be taken for what came to us and be shown to whoever executes.
     */
    @Nullable
    String markedElsewhere() {
        if (stays()) {
            return marking;
        }
        return fromOutside() && !besideLetter() ? null : INTERNAL;
    }

    /** Whether nobody opens it and nothing carries it because of what was found in it. */
    public boolean quarantined() {
        return inspection != null && inspection.state() == InspectionState.QUARANTINED && isolation == null;
    }

    /** Whether everything in it was looked into and nothing dangerous was found. */
    public boolean clean() {
        return inspection != null && inspection.state() == InspectionState.CLEAN;
    }

    /** The code with which its travelling is refused for now; null if nothing holds it back. */
    public @Nullable String heldBack() {
        if (isolation == Isolation.ISOLATED) {
            return "enclosure-isolated";
        }
        return quarantined() ? "enclosure-quarantined" : null;
    }

    /** Whether it came, or was last taken away, given back or erased, after what this letter shows of the file. */
    public boolean changedAfter(DocumentView letter) {
        return changedAfter(letter.counted.seen());
    }

    /** Whether it did so after what the file had counted so far. */
    public boolean changedAfter(long count) {
        return counted.after(count);
    }

    /**
     * Whether this letter lists it, though it was kept inside later; what is to be sealed none lists, nor what proves
     * how another letter was signed.
     */
    public boolean withheldAfter(DocumentView letter) {
        return counted.withheldAfter(letter.counted) && !SEALED_ANNEX.equals(kind) && !BESIDE_LETTER.contains(kind);
    }

    /** Without the name, so that no log ever shows a person. */
    @Override
    public String toString() {
        return "DocumentView[" + documentRef + ", " + kind + ", " + status + "]";
    }
}
