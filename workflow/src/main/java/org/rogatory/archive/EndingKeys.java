package org.rogatory.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentKeys;
import org.rogatory.exchange.Exchange;
import org.rogatory.registers.Senders;
import org.springframework.stereotype.Component;

/** The keys that end with files: their own and those of what they received, unless a file that stays needs them. */
@Component
class EndingKeys {

    private final Exchange exchange;
    private final Senders senders;
    private final DocumentKeys documents;
    private final ArchiveFileRepository files;

    EndingKeys(Exchange exchange, Senders senders, DocumentKeys documents, ArchiveFileRepository files) {
        this.exchange = exchange;
        this.senders = senders;
        this.documents = documents;
        this.files = files;
    }

    /**
     * Those of these files; refused, with what is told, where another file reads under one of them that is held or may
     * not be destroyed on that day: what was joined to a file shares its papers with it.
     */
    List<String> of(List<String> caseRefs, LocalDate day, Map<String, String> told) {
        var keys = Stream.of(caseRefs, exchange.keysOf(caseRefs), senders.keysOf(caseRefs))
                .flatMap(Collection::stream)
                .toList();
        var others = new HashSet<>(documents.filesUnder(keys));
        keys.forEach(others::remove);
        if (!others.isEmpty()) {
            demandEnded(locked(caseRefs, others), others, day, told);
        }
        return keys;
    }

    /** The others, with those that end locked in one order: two that end and share with each other do not cross. */
    private List<ArchivedFile> locked(List<String> caseRefs, Set<String> others) {
        var all = new HashSet<>(others);
        all.addAll(caseRefs);
        return files.locked(all).stream()
                .map(ArchiveFile::view)
                .filter(file -> others.contains(file.caseRef()))
                .toList();
    }

    private static void demandEnded(
            List<ArchivedFile> kept, Set<String> others, LocalDate day, Map<String, String> told) {
        if (kept.stream().anyMatch(ArchivedFile::held)) {
            throw Refusal.of("archive-held", told);
        }
        var ended = kept.stream()
                .filter(file -> file.state() == ArchiveState.DESTROYED
                        || file.spared(day).isEmpty())
                .count();
        if (ended < others.size()) {
            throw Refusal.of("archive-shared", told);
        }
    }
}
