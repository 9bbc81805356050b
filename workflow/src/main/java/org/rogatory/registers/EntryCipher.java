package org.rogatory.registers;

import org.jspecify.annotations.Nullable;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.FileKeys;
import org.springframework.stereotype.Component;

/** Keeps the words of an entry under the key of its file; a letter without a file lies under the key of its authority. */
@Component
class EntryCipher {

    private final FileCipher cipher;
    private final FileKeys keys;

    EntryCipher(FileCipher cipher, FileKeys keys) {
        this.cipher = cipher;
        this.keys = keys;
    }

    /** The words of an entry and the place of its paper, as they are kept. */
    record Hidden(@Nullable String content, @Nullable String originalAt) {}

    /** Whether the words of a file's letters can be read still: they end with the file. */
    boolean lasts(@Nullable String caseRef) {
        return caseRef == null || !keys.destroyed(caseRef);
    }

    Hidden hide(NewEntry written) {
        var key = key(written.caseRef(), written.authority());
        return new Hidden(hide(key, written.content()), hide(key, written.originalAt()));
    }

    private @Nullable String hide(String key, @Nullable String words) {
        return words == null || words.isBlank() ? null : cipher.encrypt(key, words.strip());
    }

    /** The words of an entry for who may read it; nothing of what is isolated. */
    @Nullable
    String show(JournalEntry entry) {
        return entry.isolation() == null ? kept(entry, entry.hidden().content()) : null;
    }

    /** Where the paper lies, for who may read the words. */
    @Nullable
    String place(JournalEntry entry) {
        return kept(entry, entry.hidden().originalAt());
    }

    private @Nullable String kept(JournalEntry entry, @Nullable String hidden) {
        return hidden == null ? null : cipher.decrypt(key(entry.caseRef(), entry.authority()), hidden);
    }

    /** What is hidden of an entry as it is to be kept once it belongs to a file, also words that are isolated. */
    Hidden moved(JournalEntry entry, String caseRef) {
        var hidden = entry.hidden();
        return new Hidden(
                hide(caseRef, kept(entry, hidden.content())), hide(caseRef, kept(entry, hidden.originalAt())));
    }

    /** Makes the key of an authority, so that no two who register at the same moment have to make it. */
    void prepare(String authority) {
        cipher.encrypt(key(null, authority), "");
    }

    static String ofAuthority(String authority) {
        return "authority:" + authority;
    }

    static String key(@Nullable String caseRef, String authority) {
        return caseRef == null ? ofAuthority(authority) : caseRef;
    }
}
