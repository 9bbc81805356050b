package org.rogatory.registers;

import org.jspecify.annotations.Nullable;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;

/** Keeps the words of an entry under the key of its file; a letter without a file lies under the key of its authority. */
@Component
class EntryCipher {

    private final FileCipher cipher;

    EntryCipher(FileCipher cipher) {
        this.cipher = cipher;
    }

    @Nullable
    String hide(NewEntry written) {
        var words = written.content();
        return words == null || words.isBlank()
                ? null
                : cipher.encrypt(key(written.caseRef(), written.authority()), words.strip());
    }

    /** The words of an entry for who may read it; nothing of what is isolated. */
    @Nullable
    String show(JournalEntry entry) {
        return entry.isolation() == null ? kept(entry) : null;
    }

    private @Nullable String kept(JournalEntry entry) {
        var hidden = entry.content();
        return hidden == null ? null : cipher.decrypt(key(entry.caseRef(), entry.authority()), hidden);
    }

    /** The words of an entry as they are to be kept once it belongs to a file, also those that are isolated. */
    @Nullable
    String moved(JournalEntry entry, String caseRef) {
        var words = kept(entry);
        return words == null ? null : cipher.encrypt(caseRef, words);
    }

    /** Makes the key of an authority, so that no two who register at the same moment have to make it. */
    void prepare(String authority) {
        cipher.encrypt(key(null, authority), "");
    }

    static String ofAuthority(String authority) {
        return "authority:" + authority;
    }

    private static String key(@Nullable String caseRef, String authority) {
        return caseRef == null ? ofAuthority(authority) : caseRef;
    }
}
