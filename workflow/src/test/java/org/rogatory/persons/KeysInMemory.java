package org.rogatory.persons;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.data.domain.Limit;

/** The keys of files without a database. */
public final class KeysInMemory {

    private KeysInMemory() {}

    /** Kept keys as a repository: found, saved, paged. */
    static FileKeyRepository repository(Map<String, FileKey> kept) {
        FileKeyRepository keys = mock(FileKeyRepository.class);
        when(keys.findById(anyString())).thenAnswer(call -> Optional.ofNullable(kept.get(call.<String>getArgument(0))));
        when(keys.first())
                .thenAnswer(call ->
                        kept.values().stream().filter(key -> !key.isDestroyed()).findFirst());
        when(keys.after(anyString(), any()))
                .thenAnswer(call -> kept.values().stream()
                        .filter(key -> !key.isDestroyed() && key.caseRef().compareTo(call.getArgument(0)) > 0)
                        .limit(call.<Limit>getArgument(1).max())
                        .toList());
        when(keys.saveAndFlush(any())).thenAnswer(call -> {
            FileKey key = call.getArgument(0);
            kept.put(key.caseRef(), key);
            return key;
        });
        when(keys.findAllById(anyCollection()))
                .thenAnswer(call -> call.<Collection<String>>getArgument(0).stream()
                        .flatMap(name -> Optional.ofNullable(kept.get(name)).stream())
                        .toList());
        when(keys.destroy(anyCollection())).thenAnswer(call -> (int) call.<Collection<String>>getArgument(0).stream()
                .filter(name -> kept.computeIfPresent(name, (key, old) -> FileKey.destroyed(key)) != null)
                .count());
        return keys;
    }

    /** A cipher whose keys are gone with it. */
    public static FileCipher cipher() {
        FileKeyRepository keys = repository(new TreeMap<>());
        return new FileCipher(keys, MasterKey.readOrMake(Path.of("target/test-keys/master.key")));
    }
}
