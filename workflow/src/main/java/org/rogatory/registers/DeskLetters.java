package org.rogatory.registers;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Isolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that came to the desk and lie in no file of its authority: in none yet, or in one that another authority keeps,
 * such as the order to execute a request. Decides no access: its callers have passed the rule of the letter.
 */
@Service
public class DeskLetters {

    /** That the entry {@code e} of a query lies in no file of its authority. */
    public static final String CONDITION = "(e.caseRef is null or exists (select 1 from CaseFile f"
            + " where f.caseRef = e.caseRef and f.authority <> e.authority))";

    private final JournalEntryRepository entries;
    private final EntryCipher cipher;
    private final EntityManager known;

    DeskLetters(JournalEntryRepository entries, EntryCipher cipher, EntityManager known) {
        this.entries = entries;
        this.cipher = cipher;
        this.known = known;
    }

    /** The key under which words about a letter are kept: that of the file it lies in, so that they end with the file. */
    public static String key(EntryView letter) {
        return EntryCipher.key(letter.caseRef(), letter.authority());
    }

    /** The letter of an entry, as long as it lies in no file of its authority. */
    @Transactional(readOnly = true)
    public Optional<EntryView> find(String entryId) {
        return entries.desk(List.of(entryId)).stream().map(JournalEntry::view).findFirst();
    }

    /** The file in which a letter lies by now, its own office's too; empty for none. */
    @Transactional(readOnly = true)
    public Optional<String> fileOf(String entryId) {
        return entries.findById(entryId).flatMap(entry -> Optional.ofNullable(entry.caseRef()));
    }

    /** The same of several; one statement. */
    @Transactional(readOnly = true)
    public List<EntryView> these(Collection<String> entryIds) {
        return entryIds.isEmpty()
                ? List.of()
                : entries.desk(entryIds).stream().map(JournalEntry::view).toList();
    }

    /**
     * The brief content of a letter in words.
     *
     * @param text null where it has none, or where they are isolated or erased
     * @param isolation whether they are
     */
    public record Words(@Nullable String text, @Nullable Isolation isolation) {}

    /** Its brief content, as far as it may be read; in a file it is read by whom the file is open to. */
    @Transactional(readOnly = true)
    public Words words(String entryId) {
        return entries.desk(List.of(entryId)).stream()
                .filter(entry -> entry.caseRef() == null)
                .findFirst()
                .map(entry -> new Words(cipher.show(entry), entry.isolation()))
                .orElseGet(() -> new Words(null, null));
    }

    /**
     * Holds a letter until the transaction ends; false where it lies in a file of its authority meanwhile. Whoever reads
     * it from now on reads it as it is held.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(String entryId) {
        var holds = entries.hold(entryId) == 1;
        forget(entryId);
        return holds;
    }

    /** The same as long as nobody has changed it since somebody saw this version of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(String entryId, long seen) {
        var holds = entries.holdSeen(entryId, seen) == 1;
        forget(entryId);
        return holds;
    }

    /** What the act has read of it before may have been changed while it waited. */
    private void forget(String entryId) {
        known.detach(known.getReference(JournalEntry.class, entryId));
    }
}
