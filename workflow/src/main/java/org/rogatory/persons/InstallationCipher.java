package org.rogatory.persons;

import java.util.HexFormat;

/**
 * Encrypts what belongs to no file and is kept for hours, with a key that lies nowhere: it is made anew from the mark
 * of the installation, after every start and on each of its nodes.
 */
public final class InstallationCipher {

    private final Secret secret;
    private final String purpose;

    /** For one purpose alone: what was encrypted for it cannot be read for another. */
    public InstallationCipher(InstallationMark marks, String purpose) {
        this.secret = new Secret(HexFormat.of().parseHex(marks.of("cipher:" + purpose)));
        this.purpose = purpose;
    }

    /** The bytes encrypted; other ones each time. */
    public byte[] encrypt(byte[] plain) {
        return secret.encrypt(plain, purpose);
    }

    /** @throws UnreadableSecret if another installation encrypted them, for another purpose, or they were changed */
    public byte[] decrypt(byte[] encrypted) {
        return secret.decrypt(encrypted, purpose);
    }
}
