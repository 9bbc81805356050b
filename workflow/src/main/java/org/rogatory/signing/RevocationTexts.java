package org.rogatory.signing;

import org.jspecify.annotations.Nullable;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;

/** Why rights were revoked, enciphered under the key of the authority for which they were. */
@Component
class RevocationTexts {

    private static final String KEY = "authority:";

    private final FileCipher cipher;

    RevocationTexts(FileCipher cipher) {
        this.cipher = cipher;
    }

    String hide(String authority, String reason) {
        return cipher.encrypt(KEY + authority, reason);
    }

    @Nullable
    String show(String authority, @Nullable String hidden) {
        return hidden == null ? null : cipher.decrypt(KEY + authority, hidden);
    }
}
