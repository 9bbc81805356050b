package org.rogatory.persons;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Encrypts what belongs to one file with that file's own key (AES-256-GCM). The key is made when first needed and kept
 * wrapped by the master key. A text encrypted for one file cannot be read as another's.
 */
@Component
public class FileCipher {

    private final FileKeyRepository keys;
    private final MasterKey masterKey;

    FileCipher(FileKeyRepository keys, MasterKey masterKey) {
        this.keys = keys;
        this.masterKey = masterKey;
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

    /** The bytes encrypted for the file. */
    @Transactional
    public byte[] encrypt(String caseRef, byte[] content) {
        return keyFor(caseRef).encrypt(content, caseRef);
    }

    /** @throws UnreadableSecret if the bytes were not encrypted for this file */
    @Transactional(readOnly = true)
    public byte[] decrypt(String caseRef, byte[] encrypted) {
        var key = keys.findById(caseRef).orElseThrow(() -> new UnreadableSecret(caseRef));
        return secret(key, caseRef).decrypt(encrypted, caseRef);
    }

    private Secret keyFor(String caseRef) {
        return secret(keys.findById(caseRef).orElseGet(() -> newKey(caseRef)), caseRef);
    }

    private FileKey newKey(String caseRef) {
        return keys.saveAndFlush(new FileKey(caseRef, masterKey.wrap(Secret.randomKey(), caseRef)));
    }

    private Secret secret(FileKey key, String caseRef) {
        return new Secret(masterKey.unwrap(key.wrapped(), caseRef));
    }

    private static byte[] decoded(String caseRef, String encrypted) {
        try {
            return Base64.getDecoder().decode(encrypted);
        } catch (IllegalArgumentException broken) {
            throw new UnreadableSecret(caseRef);
        }
    }
}
