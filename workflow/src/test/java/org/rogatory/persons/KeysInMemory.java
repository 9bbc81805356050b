package org.rogatory.persons;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The keys of files without a database. */
public final class KeysInMemory {

    private KeysInMemory() {}

    /** A cipher whose keys are gone with it. */
    public static FileCipher cipher() {
        Map<String, FileKey> kept = new HashMap<>();
        FileKeyRepository keys = mock(FileKeyRepository.class);
        when(keys.findById(anyString())).thenAnswer(call -> Optional.ofNullable(kept.get(call.<String>getArgument(0))));
        when(keys.saveAndFlush(any())).thenAnswer(call -> {
            FileKey key = call.getArgument(0);
            kept.put(key.caseRef(), key);
            return key;
        });
        return new FileCipher(keys, MasterKey.readOrMake(Path.of("target/test-keys/master.key")));
    }
}
