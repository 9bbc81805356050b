package org.rogatory.persons;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Encrypts what belongs to one file with that file's own key (AES-256-GCM). The key is made when first needed and kept
 * wrapped by a master key. A text encrypted for one file cannot be read as another's. What lies in the cabinet of an
 * organisation is read and written while that is open in this thread, else {@link CabinetShut} says so.
 */
@Component
public class FileCipher {

    private final FileKeyRepository keys;
    private final MasterKeys masterKeys;

    FileCipher(FileKeyRepository keys, MasterKeys masterKeys) {
        this.keys = keys;
        this.masterKeys = masterKeys;
    }

    /** The text encrypted for the file, in Base64. */
    @Transactional
    public String encrypt(String caseRef, String text) {
        return Base64.getEncoder().encodeToString(encrypt(caseRef, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws UnreadableSecret if the text was not encrypted for this file */
    @Transactional(readOnly = true)
    public String decrypt(String caseRef, String encrypted) {
        return new String(decrypt(caseRef, decoded(caseRef, encrypted)), StandardCharsets.UTF_8);
    }

    /** Tells whether two texts of a file are the same, and nothing without its key: a keyed hash in hexadecimal. */
    @Transactional
    public String fingerprint(String caseRef, String text) {
        return fingerprints(caseRef).of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of many texts, for whom the key is read once. */
    Fingerprint fingerprints(String caseRef) {
        return new Fingerprint(unwrapped(keyFor(caseRef)));
    }

    /** The bytes encrypted for the file. */
    @Transactional
    public byte[] encrypt(String caseRef, byte[] content) {
        return new Secret(unwrapped(keyFor(caseRef))).encrypt(content, caseRef);
    }

    /** @throws UnreadableSecret if the bytes were not encrypted for this file */
    @Transactional(readOnly = true)
    public byte[] decrypt(String caseRef, byte[] encrypted) {
        return new Secret(unwrapped(knownKey(caseRef))).decrypt(encrypted, caseRef);
    }

    /** The encrypted form of a stream of any length, made while it is read; it gives other bytes each time. */
    @Transactional
    public InputStream encrypting(String caseRef, InputStream plain) throws IOException {
        return new StreamSecret(unwrapped(keyFor(caseRef))).encrypting(plain, caseRef);
    }

    /**
     * The content of an encrypted stream; reading it fails with {@link ChangedBytes} where bytes were changed or are
     * missing.
     *
     * @throws UnreadableSecret if there is no key of this file
     */
    @Transactional(readOnly = true)
    public InputStream decrypting(String caseRef, InputStream encrypted) throws IOException {
        return new StreamSecret(unwrapped(knownKey(caseRef))).decrypting(encrypted, caseRef);
    }

    /**
     * Refuses who asks for anything of a file whose key is out of reach here, were it that nothing is kept under it.
     *
     * @throws UnreadableSecret if the key of this file was destroyed
     */
    @Transactional(readOnly = true)
    public void demandReadable(String caseRef) {
        keys.findById(caseRef).map(FileCipher::standing).ifPresent(this::unwrapped);
    }

    /** Reads these keys at once, so that none is asked for by a statement of its own in this transaction. */
    @Transactional(readOnly = true)
    public void prepare(Collection<String> caseRefs) {
        OpenHalves.prepare(keys.findAllById(caseRefs).stream()
                .filter(FileKey::isUnderTwoLocks)
                .map(FileKey::caseRef)
                .toList());
    }

    /** Whether what was encrypted for a file can be read here and now. */
    @Transactional(readOnly = true)
    public boolean reads(String caseRef) {
        return keys.findById(caseRef).filter(FileKey::isOpen).isPresent();
    }

    private FileKey keyFor(String caseRef) {
        return keys.findById(caseRef).map(FileCipher::standing).orElseGet(() -> newKey(caseRef));
    }

    private FileKey knownKey(String caseRef) {
        return keys.findById(caseRef).map(FileCipher::standing).orElseThrow(() -> new UnreadableSecret(caseRef));
    }

    private static FileKey standing(FileKey key) {
        if (key.isDestroyed()) {
            throw new UnreadableSecret(key.caseRef());
        }
        return key;
    }

    private FileKey newKey(String caseRef) {
        return keys.saveAndFlush(masterKeys.wrapped(Secret.randomKey(), caseRef));
    }

    private byte[] unwrapped(FileKey key) {
        var ours = masterKeys.unwrapped(key);
        return key.isUnderTwoLocks() ? OpenHalves.joined(key.caseRef(), ours) : ours;
    }

    private static byte[] decoded(String caseRef, String encrypted) {
        try {
            return Base64.getDecoder().decode(encrypted);
        } catch (IllegalArgumentException broken) {
            throw new UnreadableSecret(caseRef);
        }
    }
}
