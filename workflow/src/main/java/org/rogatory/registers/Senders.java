package org.rogatory.registers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.persons.PersonVault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Senders and addressees outside the directory, kept in the vault under a key of their letter: the book tells only what
 * they are. Which lines somebody reads its callers have asked.
 */
@Service
public class Senders {

    private static final String KEY = "letter:";
    private static final String ONLY = "P1";
    private static final String NAME = "name";
    private static final String OFFICE = "office";

    private final PersonVault vault;
    private final JournalEntryRepository entries;
    private final JsonMapper json = JsonMapper.shared();

    Senders(PersonVault vault, JournalEntryRepository entries) {
        this.vault = vault;
        this.entries = entries;
    }

    /** The name of the key of a letter, under which its sender and its scan are kept. */
    static String key(String entryId) {
        return KEY + entryId;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(String entryId, @Nullable Sender sender) {
        if (sender == null) {
            return;
        }
        var persons = json.createObjectNode();
        var person = persons.putObject(ONLY);
        if (sender.name() != null) {
            person.put(NAME, sender.name());
        }
        if (sender.office() != null) {
            person.put(OFFICE, sender.office());
        }
        vault.add(key(entryId), 1, persons);
    }

    /** Those of these lines for who reads words of journals, by entry; none for others. */
    @Transactional(readOnly = true)
    public Map<String, Sender> of(Collection<EntryView> lines, Officer officer) {
        return JournalScope.readsWords(officer) ? of(lines) : Map.of();
    }

    /** The same for all; two statements, however many, and none where all are of the directory. */
    @Transactional(readOnly = true)
    Map<String, Sender> of(Collection<EntryView> lines) {
        var kinds = new HashMap<String, SenderKind>();
        lines.forEach(line -> {
            if (line.senderKind() != null) {
                kinds.put(key(line.entryId()), line.senderKind());
            }
        });
        return vault.first(kinds.keySet()).entrySet().stream()
                .collect(Collectors.toMap(
                        kept -> kept.getKey().substring(KEY.length()),
                        kept -> shown(
                                Objects.requireNonNull(kinds.get(kept.getKey())),
                                kept.getValue().path(ONLY))));
    }

    private static Sender shown(SenderKind kind, JsonNode person) {
        return new Sender(kind, text(person, NAME), text(person, OFFICE));
    }

    private static @Nullable String text(JsonNode person, String key) {
        return person.hasNonNull(key) ? person.path(key).asString() : null;
    }

    /** The keys of the letters of these files under which a sender or a scan is kept; they end with the files. */
    @Transactional(readOnly = true)
    public List<String> keysOf(Collection<String> caseRefs) {
        return caseRefs.isEmpty()
                ? List.of()
                : entries.keyed(caseRefs).stream().map(Senders::key).toList();
    }
}
