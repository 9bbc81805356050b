package org.rogatory.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SlotOrder;

/**
 * The approval of a letter as who approved it has signed it: with his own key, with his national tool or by hand.
 *
 * @param officer user name of who signed it
 * @param mode in which of these ways
 * @param seal for which office, what the block says, and when
 * @param besideRef what proves it beside the letter: the signature of the tool, or the scan; null for his own key
 */
public record ApprovalView(
        String officer,
        SignatureMode mode,
        Seal seal,
        @Nullable String besideRef) {

    /** With his own key: what he signs is the letter itself. */
    public ApprovalView(String officer, Seal seal) {
        this(officer, SignatureMode.PERSONAL, seal, null);
    }

    /** As a signature of the letter, the first one. */
    public SlotOrder order() {
        return new SlotOrder(SignatureSlot.APPROVAL, mode, seal);
    }

    /** The same at the moment at which a key tells it; what he has signed inside the letter keeps its own. */
    public SlotOrder order(Instant at) {
        return mode == SignatureMode.PERSONAL
                ? order()
                : new SlotOrder(SignatureSlot.APPROVAL, mode, new Seal(seal.authority(), seal.label(), at));
    }
}
