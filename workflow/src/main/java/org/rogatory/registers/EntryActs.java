package org.rogatory.registers;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.registers.JournalEntry.Registration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done to a line that stands in the book: it is completed, related to others, put into a file, made void. */
@Service
public class EntryActs {

    private final JournalEntryRepository entries;
    private final EntryLinkRepository links;
    private final EntryCipher cipher;
    private final LetterScans scans;
    private final CaseLists lists;
    private final ShutLetters shut;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EntryActs(
            JournalEntryRepository entries,
            EntryLinkRepository links,
            EntryCipher cipher,
            LetterScans scans,
            CaseLists lists,
            ShutLetters shut,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.links = links;
        this.cipher = cipher;
        this.scans = scans;
        this.lists = lists;
        this.shut = shut;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a number void; it stays in the book and is never given again. */
    @Transactional
    public EntryView voidEntry(String entryId, VoidReason reason, Officer officer) {
        var entry = own(entryId, officer);
        Roles.demand(JournalScope.voids(officer));
        demandCounts(entry);
        entry.makeVoid(reason, now(officer));
        trace("registers.void", entry, officer, Map.of("reason", reason.key()));
        return entries.saveAndFlush(entry).view();
    }

    /** Fills the last columns of the book; refused if the line has changed since it was seen, where that is said. */
    @Transactional
    public EntryView mark(String entryId, @Nullable Long seen, Marks marks, Officer clerk) {
        var entry = written(entryId, clerk);
        demandCounts(entry);
        if (seen != null && seen != entry.version()) {
            throw Refusal.changed();
        }
        entry.mark(marks);
        trace("registers.mark", entry, clerk, Map.of());
        return entries.saveAndFlush(entry).view();
    }

    /** Says how a letter relates to another one that the officer may see and that is not shut to him. */
    @Transactional
    public void link(String entryId, String otherId, LinkKind kind, Officer clerk) {
        var entry = written(entryId, clerk);
        var other = entries.find(otherId, scope(clerk)).orElseThrow(() -> Refusal.of("unknown-code", "other"));
        shut.demandOpen(other.view(), scope(clerk));
        if (entryId.equals(otherId)) {
            throw Refusal.of("link-to-itself", "other");
        }
        var known = links.of(entryId).stream().anyMatch(link -> link.toEntry().equals(otherId) && link.kind() == kind);
        if (!known) {
            links.save(new EntryLink(UUID.randomUUID().toString(), entryId, otherId, kind, now(clerk)));
            trace("registers.link", entry, clerk, Map.of("kind", kind.key(), "other", other.entryId()));
        }
    }

    /** Puts a letter of the desk into a file that the clerk has; its words lie under the key of the file from now on. */
    @Transactional
    public EntryView file(String entryId, @Nullable String caseRef, Officer clerk) {
        var entry = written(entryId, clerk);
        demandCounts(entry);
        if (entry.caseRef() != null) {
            return alreadyIn(entry, caseRef);
        }
        if (caseRef == null || lists.ofTasks(Set.of(caseRef), clerk).isEmpty()) {
            throw Refusal.of("case-unknown", "caseRef");
        }
        var desk = entry.view();
        scans.move(entry, caseRef, clerk);
        entry.file(caseRef, cipher.moved(entry, caseRef));
        trace("registers.link", entry, clerk, Map.of("case", caseRef));
        var filed = entries.saveAndFlush(entry).view();
        events.publishEvent(new LetterFiled(desk, caseRef, clerk));
        return filed;
    }

    /** A form that was sent twice has done it once. */
    private static EntryView alreadyIn(JournalEntry entry, @Nullable String caseRef) {
        if (!Objects.equals(entry.caseRef(), caseRef)) {
            throw Refusal.of("letter-in-file", "caseRef");
        }
        return entry.view();
    }

    /** How often a line has changed, for whoever says what he saw; refused as not found where he may not see it. */
    @Transactional(readOnly = true)
    public long version(String entryId, Officer officer) {
        return entries.find(entryId, scope(officer))
                .orElseThrow(Refusal::notFound)
                .version();
    }

    /** Refuses who keeps no line of this journal: as not found where he does not see it, else by his role. */
    @Transactional(readOnly = true)
    public void demandKept(String entryId, Officer officer) {
        own(entryId, officer);
        Roles.demand(JournalScope.voids(officer));
    }

    private static void demandCounts(JournalEntry entry) {
        if (entry.isVoid()) {
            throw Refusal.of("entry-void");
        }
    }

    private JournalEntry written(String entryId, Officer clerk) {
        var entry = own(entryId, clerk);
        Roles.demand(JournalScope.writes(clerk));
        return entry;
    }

    private JournalEntry own(String entryId, Officer officer) {
        var scope = scope(officer);
        var entry = entries.find(entryId, scope).orElseThrow(Refusal::notFound);
        Roles.demand(entry.authority().equals(officer.authority()));
        shut.demandOpen(entry.view(), scope);
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
