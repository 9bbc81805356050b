package org.rogatory.registers;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentOriginals;
import org.rogatory.documents.Documents;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.OpenedDocument;
import org.rogatory.documents.Original;
import org.rogatory.documents.TakenFile;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The scan of a letter that lies in no file yet, kept under the key of the letter; in the file it is one of its documents,
 * with what is known of its paper.
 */
@Service
public class LetterScans {

    private static final String KIND = "other";

    private final JournalEntryRepository entries;
    private final EntryCipher cipher;
    private final Documents documents;
    private final DocumentOriginals originals;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    LetterScans(
            JournalEntryRepository entries,
            EntryCipher cipher,
            Documents documents,
            DocumentOriginals originals,
            Directory directory,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.cipher = cipher;
        this.documents = documents;
        this.originals = originals;
        this.directory = directory;
        this.events = events;
    }

    /**
     * Stores the bytes of a scan; until it is added no row refers to them. The key of a letter that has none is made
     * here, in a commit of its own, and not with the act that adds the scan: the bytes are enciphered while they come,
     * outside of any transaction. A key that is kept only later could be another one by then, made for a scan that
     * came at the same moment, or the empty place of one that was destroyed; then nobody could read them. A key to
     * which nothing belongs yet tells nothing, and the next scan uses it.
     *
     * @throws org.rogatory.documents.DocumentRefused if it is empty, too large or of a type that is not accepted
     */
    public TakenFile take(String entryId, String name, InputStream content, Officer clerk) {
        scannable(entryId, clerk);
        return documents.take(NewAttachment.of(Senders.key(entryId), KIND, name, null), content);
    }

    /** Adds a scan whose bytes are stored; a later one takes the place of an earlier one. */
    @Transactional
    public EntryView add(String entryId, TakenFile scan, Officer clerk) {
        var entry = scannable(entryId, clerk);
        if (!scan.attachment().caseRef().equals(Senders.key(entryId))) {
            throw Refusal.notFound();
        }
        var added = documents.add(List.of(scan), clerk).get(0);
        entry.scan(added.documentRef());
        trace("registers.scan", entryId, clerk);
        return entries.saveAndFlush(entry).view();
    }

    /** The scan of a letter of the desk; once the letter lies in a file it is read there. */
    @Transactional
    public OpenedDocument open(String entryId, Officer officer) {
        var scan = entries.find(entryId, JournalScope.ofWords(officer, directory))
                .filter(entry -> entry.caseRef() == null)
                .map(JournalEntry::scan)
                .orElseThrow(Refusal::notFound);
        trace("registers.scan-read", entryId, officer);
        return documents.open(scan);
    }

    /**
     * The letter is put into a file: so is its scan, with the sheets and the place of the paper. One in whose place a later
     * one came stays under the key of the letter: it may show what belongs to no file, or to another one.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(JournalEntry entry, String caseRef, Officer by) {
        var scan = entry.scan();
        if (scan == null) {
            return;
        }
        var document = documents.get(scan);
        if (document.isolation() != null) {
            return;
        }
        var content = new Documents.Content(document.content(), document.mediaType(), document.language());
        var filed = documents.receive(caseRef, document.kind(), document.name(), content);
        originals.describe(filed, original(entry), by);
        entry.scan(filed);
    }

    private Original original(JournalEntry entry) {
        return new Original(
                cipher.place(entry),
                null,
                null,
                null,
                entry.view().sheets(),
                null,
                true,
                false,
                false,
                false,
                null,
                false,
                null,
                null);
    }

    private JournalEntry scannable(String entryId, Officer clerk) {
        var entry = entries.find(entryId, JournalScope.of(clerk, directory)).orElseThrow(Refusal::notFound);
        Roles.demand(Registers.mayRegister(entry.authority(), clerk));
        if (entry.isVoid()) {
            throw Refusal.of("entry-void");
        }
        if (entry.caseRef() != null) {
            throw Refusal.of("letter-in-file", "file");
        }
        return entry;
    }

    private void trace(String action, String entryId, Officer officer) {
        events.publishEvent(new RegistersEvent(action, entryId, officer.username(), Map.of()));
    }
}
