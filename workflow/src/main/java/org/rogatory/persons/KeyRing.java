package org.rogatory.persons;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keys of all files against the master key: proved at start, wrapped anew when the master key is changed. */
@Component
class KeyRing {

    private static final int BATCH = 500;

    private final FileKeyRepository keys;

    KeyRing(FileKeyRepository keys) {
        this.keys = keys;
    }

    boolean empty() {
        return keys.first().isEmpty();
    }

    /** Whether the key opens what is here; true where nothing is. */
    boolean opens(MasterKey masterKey) {
        return keys.first().map(key -> openedBy(masterKey, key)).orElse(true);
    }

    /**
     * Wraps every file's key with the new master key, all or none; the files themselves stay as they are.
     *
     * @return how many were wrapped anew
     */
    @Transactional
    public int rewrap(MasterKey old, MasterKey fresh) {
        var wrapped = 0;
        var after = "";
        for (var page = keys.after(after, Limit.of(BATCH));
                !page.isEmpty();
                page = keys.after(after, Limit.of(BATCH))) {
            for (var key : page) {
                after = key.caseRef();
                key.rewrap(fresh.wrap(old.unwrap(key.wrapped(), after), after));
                wrapped++;
            }
        }
        return wrapped;
    }

    private static boolean openedBy(MasterKey masterKey, FileKey key) {
        try {
            masterKey.unwrap(key.wrapped(), key.caseRef());
            return true;
        } catch (UnreadableSecret other) {
            return false;
        }
    }
}
