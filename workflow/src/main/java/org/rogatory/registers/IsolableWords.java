package org.rogatory.registers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Isolable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** The words of letters in the journals, as they are taken away from everybody: number and day stay in the book. */
@Component
class IsolableWords implements Isolable {

    private final JournalEntryRepository entries;
    private final LetterReaders readers;
    private final CaseLists lists;
    private final Directory directory;

    IsolableWords(JournalEntryRepository entries, LetterReaders readers, CaseLists lists, Directory directory) {
        this.entries = entries;
        this.readers = readers;
        this.lists = lists;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return "letter";
    }

    @Override
    public Standing standing(String reference, Officer officer) {
        var entry = entries.find(reference, JournalScope.ofWords(officer, directory))
                .or(() -> named(reference, officer))
                .filter(JournalEntry::worded)
                .orElseThrow(Refusal::notFound);
        var caseRef = entry.caseRef();
        if (caseRef == null) {
            return new Standing(null, entry.authority(), entry.isolation());
        }
        var file = lists.ofTasks(Set.of(caseRef), officer).stream().findFirst().orElseThrow(Refusal::notFound);
        return new Standing(file, entry.authority(), entry.isolation());
    }

    /** A letter of the desk is read by whom a resolution on it names, too. */
    private Optional<JournalEntry> named(String reference, Officer officer) {
        return entries.desk(List.of(reference)).stream()
                .filter(entry -> readers.reads(entry.entryId(), officer))
                .findFirst();
    }

    @Override
    public Optional<String> fileOf(String reference) {
        return entries.findById(reference).flatMap(entry -> Optional.ofNullable(entry.caseRef()));
    }

    @Override
    public void isolate(String reference, Officer officer) {
        change(reference, entry -> entry.isolate(Isolation.ISOLATED));
    }

    @Override
    public void release(String reference) {
        change(reference, entry -> entry.isolate(null));
    }

    @Override
    public void erase(String reference, Officer officer) {
        change(reference, JournalEntry::eraseWords);
    }

    private void change(String reference, Consumer<JournalEntry> change) {
        var entry = entries.findById(reference).orElseThrow(Refusal::notFound);
        change.accept(entry);
        entries.saveAndFlush(entry);
    }
}
