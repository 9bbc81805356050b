package org.rogatory.persons;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.data.domain.Limit;

/** The keys of files without a database. */
public final class KeysInMemory {

    private KeysInMemory() {}

    /** Kept keys as a repository: found, saved, paged. */
    static FileKeyRepository repository(Map<String, FileKey> kept) {
        FileKeyRepository keys = mock(FileKeyRepository.class);
        when(keys.findById(anyString())).thenAnswer(call -> Optional.ofNullable(kept.get(call.<String>getArgument(0))));
        masters(keys, kept);
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

    /** By the number of the master key that wraps them. */
    private static void masters(FileKeyRepository keys, Map<String, FileKey> kept) {
        when(keys.masters())
                .thenAnswer(call -> kept.values().stream()
                        .map(FileKey::masterNumber)
                        .filter(number -> number > 0)
                        .distinct()
                        .toList());
        when(keys.first(anyInt()))
                .thenAnswer(call -> of(kept, call.<Integer>getArgument(0)).findFirst());
        when(keys.after(anyInt(), anyString(), any()))
                .thenAnswer(call -> of(kept, call.<Integer>getArgument(0))
                        .filter(key -> key.caseRef().compareTo(call.getArgument(1)) > 0)
                        .limit(call.<Limit>getArgument(2).max())
                        .toList());
        when(keys.rewrap(anyString(), anyLong(), anyInt(), anyString())).thenAnswer(call -> rewrap(kept, call));
    }

    private static Stream<FileKey> of(Map<String, FileKey> kept, int master) {
        return kept.values().stream().filter(key -> key.masterNumber() == master);
    }

    private static int rewrap(Map<String, FileKey> kept, InvocationOnMock call) {
        String reference = call.getArgument(0);
        var anew = Base64.getDecoder().decode(call.<String>getArgument(3));
        kept.put(reference, new FileKey(reference, call.<Integer>getArgument(2), anew));
        return 1;
    }

    /** The changes of the master key as a repository: the last of them, and their end. */
    static MasterChangeRepository changes(TreeMap<Integer, MasterChange> kept) {
        MasterChangeRepository changes = mock(MasterChangeRepository.class);
        when(changes.last())
                .thenAnswer(call -> Optional.ofNullable(kept.lastEntry()).map(Map.Entry::getValue));
        when(changes.all()).thenAnswer(call -> List.copyOf(kept.values()));
        when(changes.finish(anyInt(), any())).thenReturn(1);
        when(changes.saveAndFlush(any())).thenAnswer(call -> {
            MasterChange change = call.getArgument(0);
            kept.put(change.masterNumber(), change);
            return change;
        });
        return changes;
    }

    /** One master key alone, the first. */
    static MasterKeys only(Path file) {
        return new MasterKeys(Map.of(MasterKeys.FIRST, MasterKey.readOrMake(file)), MasterKeys.FIRST);
    }

    /** A cipher whose keys are gone with it. */
    public static FileCipher cipher() {
        FileKeyRepository keys = repository(new TreeMap<>());
        return new FileCipher(keys, only(Path.of("target/test-keys/master.key")));
    }
}
