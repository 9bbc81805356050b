package org.rogatory.documents.signature;

/**
 * One signature that a letter is to get.
 *
 * @param seal whose key makes it, and what its block says
 */
public record SlotOrder(SignatureSlot slot, SignatureMode mode, Seal seal) {

    /** The seal of the authority that sends. */
    public static SlotOrder seal(Seal seal) {
        return new SlotOrder(SignatureSlot.SEAL, SignatureMode.SERVER, seal);
    }

    /** The same by the key of the person who signs, in place of that of his authority. */
    public SlotOrder byPerson() {
        return new SlotOrder(slot, SignatureMode.PERSONAL, seal);
    }

    /** Whether who approved has made it already, with his own key. */
    public boolean approvedByPerson() {
        return slot == SignatureSlot.APPROVAL && mode == SignatureMode.PERSONAL;
    }

    /** Whether who approved has signed that himself: with his own key, or beside the letter. */
    public boolean approvedInPerson() {
        return slot == SignatureSlot.APPROVAL && mode != SignatureMode.ATTESTED;
    }

    /** Whether he has signed it beside the letter: a key of his office tells that in the block. */
    public boolean approvedBeside() {
        return approvedInPerson() && mode != SignatureMode.PERSONAL;
    }

    /** The signature that the key of the authority makes. */
    public SignatureTask task(SignatureLevel level) {
        return task(new Key.Server(seal.authority()), level);
    }

    /** The signature that this key makes. */
    public SignatureTask task(Key key, SignatureLevel level) {
        return new SignatureTask(slot, key, level, seal.label(), seal.at());
    }
}
