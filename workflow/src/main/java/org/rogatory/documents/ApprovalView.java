package org.rogatory.documents;

/**
 * The approval of a letter as who approved it has signed it with his own key.
 *
 * @param officer user name of who signed it
 * @param seal for which office, what the block says, and when
 */
public record ApprovalView(String officer, Seal seal) {

    /** As a signature of the letter, the first one. */
    public SlotOrder order() {
        return new SlotOrder(SignatureSlot.APPROVAL, SignatureMode.PERSONAL, seal);
    }
}
