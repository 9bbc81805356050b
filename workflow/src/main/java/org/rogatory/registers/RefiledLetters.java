package org.rogatory.registers;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.registers.NewEntry.Numbered;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A letter that came to a file which was over, and of which a file of its own is opened: its line of the book goes with
 * it, so that one letter stands there once.
 */
@Service
public class RefiledLetters {

    private final JournalEntryRepository entries;
    private final EntryCipher cipher;
    private final ApplicationEventPublisher events;

    RefiledLetters(JournalEntryRepository entries, EntryCipher cipher, ApplicationEventPublisher events) {
        this.entries = entries;
        this.cipher = cipher;
        this.events = events;
    }

    /**
     * Moves the line of the letter that came under this number; the last one where several did.
     *
     * @param from the reference of the file in which it stands
     * @param to the file that was opened of it, by the authority whose journal it is
     * @return the line; empty where none of that number stands there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<EntryView> refile(Numbered theirs, String from, CaseFile to, Officer by) {
        return entries.ofFile(from).stream()
                .filter(entry -> came(entry.view(), to.authority(), theirs))
                .reduce((earlier, later) -> later)
                .map(entry -> moved(entry, to.caseRef(), by));
    }

    private static boolean came(EntryView line, String authority, Numbered theirs) {
        return line.authority().equals(authority)
                && line.kind() == JournalKind.INCOMING
                && line.voided() == null
                && line.theirNumber() != null
                && NumberKey.of(line.theirNumber()).equals(NumberKey.of(theirs.number()))
                && Objects.equals(line.theirDate(), theirs.date());
    }

    private EntryView moved(JournalEntry entry, String to, Officer by) {
        entry.file(to, cipher.moved(entry, to));
        events.publishEvent(new RegistersEvent("registers.link", entry.entryId(), by.username(), Map.of("case", to)));
        return entries.saveAndFlush(entry).view();
    }
}
