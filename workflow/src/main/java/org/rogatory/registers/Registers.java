package org.rogatory.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.registers.JournalEntry.Registration;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.Numbering.Allotted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the journals: a letter gets its number in the transaction that registers it, and keeps it for ever. */
@Service
public class Registers {

    private final JournalEntryRepository entries;
    private final Numbering numbering;
    private final EntryCipher cipher;
    private final Senders senders;
    private final AlikeLetters alikeLetters;
    private final CaseLists lists;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registers(
            JournalEntryRepository entries,
            Numbering numbering,
            EntryCipher cipher,
            Senders senders,
            AlikeLetters alikeLetters,
            CaseLists lists,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.numbering = numbering;
        this.cipher = cipher;
        this.senders = senders;
        this.alikeLetters = alikeLetters;
        this.lists = lists;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Enters a letter in the transaction of an act that its caller has allowed; a rolled back act leaves no gap. */
    @Transactional(propagation = Propagation.MANDATORY)
    public EntryView enter(NewEntry written, Officer officer) {
        return write(written, officer);
    }

    /** The same where the authority keeps this journal: has an index for it today. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<EntryView> enterIfKept(NewEntry written, Officer officer) {
        return numbering.allotIfKept(written).map(allotted -> write(written, allotted, officer));
    }

    /** Enters a letter with its number from a paper book that is taken over, where the authority keeps this journal. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<EntryView> takeOver(NewEntry written, Numbered paper, Officer officer) {
        return numbering.takeOver(written, paper).map(allotted -> write(written, allotted, officer));
    }

    /**
     * Registers a letter at the desk.
     *
     * @param alikeSeen whether the clerk has seen the entries and files that look like this letter and registers it all the same
     */
    @Transactional
    public EntryView register(NewEntry written, boolean alikeSeen, Officer clerk) {
        Roles.demand(mayRegister(written.authority(), clerk));
        demandCorrespondent(written);
        demandFile(written, clerk);
        demandDay(written);
        demandNumber(written);
        takeTurns(written);
        if (!alikeSeen) {
            demandNew(written, clerk);
        }
        return write(written, clerk);
    }

    /** Two clerks with the same letter, at the desk or where requests are taken in, wait for each other. */
    private void takeTurns(NewEntry written) {
        if (written.kind() == JournalKind.INCOMING) {
            numbering.hold(NewEntry.of(written.authority(), written.kind(), LetterSubject.REQUEST));
        }
        numbering.hold(written);
    }

    private void demandNew(NewEntry written, Officer clerk) {
        var found = alikeLetters.of(written, clerk);
        if (!found.none()) {
            var theirs = written.theirs();
            var unnumbered = theirs == null || NumberKey.of(theirs.number()).isEmpty();
            throw found.refusal(unnumbered ? "correspondent" : "theirNumber");
        }
    }

    /** What has probably come already of a letter. */
    @Transactional(readOnly = true)
    public AlikeLetters.Alike alike(NewEntry written, Officer officer) {
        return alikeLetters.of(written, officer);
    }

    /** Whether an officer reads what the letters of the desk say; who only looks on gets their numbers and days. */
    public static boolean readsWords(Officer officer) {
        return JournalScope.readsWords(officer);
    }

    /** Whether an officer keeps the journals of an authority. */
    public static boolean mayRegister(String authority, Officer officer) {
        return JournalScope.writes(officer) && authority.equals(officer.authority());
    }

    /** Whether an officer may make the number of an entry void, as it stands. */
    public static boolean mayVoid(EntryView entry, Officer officer) {
        return entry.voided() == null
                && JournalScope.voids(officer)
                && entry.authority().equals(officer.authority());
    }

    /** The day on the calendar of the authority. */
    public LocalDate today(String authority) {
        return numbering.today(authority);
    }

    /** An entry that stands in the journals of an authority; its caller decides to whom it may be told. */
    @Transactional(readOnly = true)
    public Optional<EntryView> kept(String authority, String entryId) {
        return entries.find(entryId, new JournalScope(Set.of(authority))).map(JournalEntry::view);
    }

    private EntryView write(NewEntry written, Officer officer) {
        return write(written, numbering.allot(written), officer);
    }

    private EntryView write(NewEntry written, Allotted allotted, Officer officer) {
        var hidden = cipher.hide(written);
        var kept = written.described(written.sheets(), hidden.content()).lyingAt(hidden.originalAt());
        var entry = new JournalEntry(UUID.randomUUID().toString(), kept, allotted, now(officer));
        try {
            entries.saveAndFlush(entry);
        } catch (DataIntegrityViolationException taken) {
            throw Refusal.of("number-taken", "paperNumber");
        }
        senders.keep(entry.entryId(), written.sender());
        var details = new HashMap<>(Map.of("number", allotted.number()));
        var file = written.caseRef();
        if (file != null) {
            details.put("case", file);
        }
        trace("registers.enter", entry, officer, details);
        return entry.view();
    }

    /** Of the directory or described, and not both. */
    private void demandCorrespondent(NewEntry written) {
        var known = written.correspondent();
        var sender = written.sender();
        if (known != null && directory.find(known).isEmpty()) {
            throw Refusal.of("unknown-code", "correspondent");
        }
        if (known != null && sender != null) {
            throw Refusal.of("sender-twice", "correspondent");
        }
        var missing = sender == null ? null : sender.missing();
        if (missing != null) {
            throw Refusal.of("field-missing", missing);
        }
    }

    /** Nothing can have come that the other side is still to write. */
    private void demandDay(NewEntry written) {
        var theirs = written.theirs();
        var day = theirs == null ? null : theirs.date();
        if (day != null && day.isAfter(today(written.authority()))) {
            throw Refusal.of("day-in-future", "theirDate");
        }
    }

    private static void demandNumber(NewEntry written) {
        var theirs = written.theirs();
        if (theirs != null && theirs.wordy()) {
            throw Refusal.of("number-wordy", "theirNumber");
        }
    }

    private void demandFile(NewEntry written, Officer clerk) {
        var file = written.caseRef();
        if (file != null && lists.ofTasks(Set.of(file), clerk).isEmpty()) {
            throw Refusal.of("case-unknown", "caseRef");
        }
    }

    private Registration now(Officer officer) {
        return new Registration(clock.instant(), officer.username());
    }

    private void trace(String action, JournalEntry entry, Officer officer, Map<String, String> details) {
        events.publishEvent(new RegistersEvent(action, entry.entryId(), officer.username(), details));
    }
}
