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
import org.rogatory.registers.JournalEntry.Allotted;
import org.rogatory.registers.JournalEntry.Registration;
import org.rogatory.registers.NewEntry.Numbered;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the journals: a letter gets its number in the transaction that registers it, and keeps it for ever. */
@Service
public class Registers {

    private final JournalEntryRepository entries;
    private final EntryLinkRepository links;
    private final Numbering numbering;
    private final EntryCipher cipher;
    private final AlikeLetters alikeLetters;
    private final CaseLists lists;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registers(
            JournalEntryRepository entries,
            EntryLinkRepository links,
            Numbering numbering,
            EntryCipher cipher,
            AlikeLetters alikeLetters,
            CaseLists lists,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.links = links;
        this.numbering = numbering;
        this.cipher = cipher;
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
        demandFile(written, clerk);
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
            throw found.refusal("theirNumber");
        }
    }

    /** What has probably come already of a letter. */
    @Transactional(readOnly = true)
    public AlikeLetters.Alike alike(NewEntry written, Officer officer) {
        return alikeLetters.of(written, officer);
    }

    /** Makes a number void; it stays in the book and is never given again. */
    @Transactional
    public EntryView voidEntry(String entryId, VoidReason reason, Officer officer) {
        var entry = own(entryId, officer);
        Roles.demand(JournalScope.voids(officer));
        if (entry.isVoid()) {
            throw Refusal.of("entry-void");
        }
        entry.makeVoid(reason, now(officer));
        trace("registers.void", entry, officer, Map.of("reason", reason.key()));
        return entries.saveAndFlush(entry).view();
    }

    /** Fills the last columns of the book. */
    @Transactional
    public EntryView mark(String entryId, Marks marks, Officer clerk) {
        var entry = own(entryId, clerk);
        Roles.demand(JournalScope.writes(clerk));
        if (entry.isVoid()) {
            throw Refusal.of("entry-void");
        }
        entry.mark(marks);
        trace("registers.mark", entry, clerk, Map.of());
        return entries.saveAndFlush(entry).view();
    }

    /** Says how a letter relates to another one that the officer may see. */
    @Transactional
    public void link(String entryId, String otherId, LinkKind kind, Officer clerk) {
        var entry = own(entryId, clerk);
        var other = entries.find(otherId, scope(clerk)).orElseThrow(Refusal::notFound);
        Roles.demand(JournalScope.writes(clerk));
        if (entryId.equals(otherId)) {
            throw Refusal.of("link-to-itself", "other");
        }
        var known = links.of(entryId).stream().anyMatch(link -> link.toEntry().equals(otherId) && link.kind() == kind);
        if (!known) {
            links.save(new EntryLink(UUID.randomUUID().toString(), entryId, otherId, kind, now(clerk)));
            trace("registers.link", entry, clerk, Map.of("kind", kind.key(), "other", other.entryId()));
        }
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

    /** Whether an entry stands in the journals of an authority. */
    @Transactional(readOnly = true)
    public boolean keeps(String authority, String entryId) {
        return entries.find(entryId, new JournalScope(Set.of(authority))).isPresent();
    }

    private EntryView write(NewEntry written, Officer officer) {
        return write(written, numbering.allot(written), officer);
    }

    private EntryView write(NewEntry written, Allotted allotted, Officer officer) {
        var hidden = written.described(written.sheets(), cipher.hide(written));
        var entry = new JournalEntry(UUID.randomUUID().toString(), hidden, allotted, now(officer));
        try {
            entries.saveAndFlush(entry);
        } catch (DataIntegrityViolationException taken) {
            throw Refusal.of("number-taken", "paperNumber");
        }
        var details = new HashMap<>(Map.of("number", allotted.number()));
        var file = written.caseRef();
        if (file != null) {
            details.put("case", file);
        }
        trace("registers.enter", entry, officer, details);
        return entry.view();
    }

    private void demandFile(NewEntry written, Officer clerk) {
        var file = written.caseRef();
        if (file != null && lists.ofTasks(Set.of(file), clerk).isEmpty()) {
            throw Refusal.of("case-unknown", "caseRef");
        }
    }

    private JournalEntry own(String entryId, Officer officer) {
        var entry = entries.find(entryId, scope(officer)).orElseThrow(Refusal::notFound);
        Roles.demand(entry.authority().equals(officer.authority()));
        return entry;
    }

    private JournalScope scope(Officer officer) {
        return JournalScope.of(officer, directory);
    }

    private Registration now(Officer officer) {
        return new Registration(clock.instant(), officer.username());
    }

    private void trace(String action, JournalEntry entry, Officer officer, Map<String, String> details) {
        events.publishEvent(new RegistersEvent(action, entry.entryId(), officer.username(), details));
    }
}
