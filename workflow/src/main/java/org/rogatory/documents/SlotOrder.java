package org.rogatory.documents;

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

    /** The signature that makes it. */
    SignatureTask task(SignatureLevel level) {
        return new SignatureTask(slot, new Key.Server(seal.authority()), level, seal.label(), seal.at());
    }
}
