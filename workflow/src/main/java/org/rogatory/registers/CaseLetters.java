package org.rogatory.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.identity.Officer;
import org.rogatory.registers.JournalEntry.Registration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of files in the journals: entered, related and made void in the transaction of the act or job that does it
 * to the letter. Its callers have passed the access rule of the file.
 */
@Service
public class CaseLetters {

    private final Registers registers;
    private final Nomenclature nomenclature;
    private final Numbering numbering;
    private final JournalEntryRepository entries;
    private final EntryLinkRepository links;
    private final EntryCipher cipher;
    private final LetterScans scans;
    private final GivenLetters given;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseLetters(
            Registers registers,
            Nomenclature nomenclature,
            Numbering numbering,
            JournalEntryRepository entries,
            EntryLinkRepository links,
            EntryCipher cipher,
            LetterScans scans,
            GivenLetters given,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registers = registers;
        this.nomenclature = nomenclature;
        this.numbering = numbering;
        this.entries = entries;
        this.links = links;
        this.cipher = cipher;
        this.scans = scans;
        this.given = given;
        this.events = events;
        this.clock = clock;
    }

    /**
     * To what a letter relates: to the latest one of the file in a journal that is about one of these things.
     *
     * @param correspondent key of the authority it came from or went to; null where that does not matter
     */
    public record Earlier(
            LinkKind how,
            JournalKind journal,
            Set<LetterSubject> about,
            @Nullable String correspondent) {

        /** One from or to whomever. */
        public Earlier(LinkKind how, JournalKind journal, Set<LetterSubject> about) {
            this(how, journal, about, null);
        }

        /** The last of these letters that fits, in the book of an authority; null for none. */
        public @Nullable Related among(List<EntryView> lines, String authority) {
            return lines.stream()
                    .filter(line -> fits(line, authority))
                    .reduce((first, later) -> later)
                    .map(line -> new Related(how, line.entryId()))
                    .orElse(null);
        }

        private boolean fits(EntryView line, String authority) {
            return line.authority().equals(authority)
                    && line.kind() == journal
                    && line.voided() == null
                    && about.contains(line.subject())
                    && (correspondent == null || correspondent.equals(line.correspondent()));
        }
    }

    /** How a letter relates to one that stands in the book already. */
    public record Related(LinkKind how, String entryId) {}

    /** A letter goes between these authorities: what their journals are is read for all of them at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void expect(Collection<String> authorities) {
        nomenclature.readAhead(authorities);
    }

    /**
     * Enters a letter of a file and relates it to an earlier one.
     *
     * @return the entry; empty where the authority has no index for this journal, and so keeps none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<EntryView> enter(NewEntry letter, @Nullable Earlier earlier, Officer by) {
        var file = letter.caseRef();
        var related = earlier == null || file == null ? null : earlier.among(all(file), letter.authority());
        return enterRelated(letter, related, by);
    }

    /** The same for one that relates to a letter found before; who enters several letters has read the book once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<EntryView> enterRelated(NewEntry letter, @Nullable Related related, Officer by) {
        var entered = registers.enterIfKept(letter, by);
        if (related != null) {
            entered.ifPresent(entry -> link(entry, related, by));
        }
        return entered;
    }

    /**
     * The desk has entered the letter with which a file begins, under this number: its entry becomes that of the file.
     * Where no day is told with the number, it is of this year's book or, at the turn of the year, of the last one.
     *
     * @return the entry; empty where no such letter stands in the journal without a file
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<EntryView> claim(NewEntry letter, Officer by) {
        var ours = letter.paper();
        var theirs = letter.theirs();
        var file = letter.caseRef();
        if (ours == null || theirs == null || file == null) {
            return Optional.empty();
        }
        var number = NumberKey.of(ours.number());
        return years(letter.authority(), ours.date())
                .flatMap(year -> entries.numbered(letter.authority(), letter.kind(), year, number).stream())
                .filter(entry -> entry.waitsForFile(NumberKey.of(theirs.number())))
                .findFirst()
                .map(entry -> filed(entry, letter, file, by));
    }

    private Stream<Integer> years(String authority, @Nullable LocalDate told) {
        var year = (told == null ? numbering.today(authority) : told).getYear();
        return told == null ? Stream.of(year, year - 1) : Stream.of(year);
    }

    /** What the desk called by something with which no file begins would be answered by nothing in the book. */
    private EntryView filed(JournalEntry entry, NewEntry letter, String file, Officer by) {
        var desk = entry.view();
        if (!LetterSubject.OPENING.contains(desk.subject())) {
            entry.call(letter.subject());
        }
        scans.move(entry, file, by);
        entry.file(file, cipher.moved(entry, file));
        var told = Map.of("case", file, "subject", desk.subject().key());
        events.publishEvent(new RegistersEvent("registers.link", entry.entryId(), by.username(), told));
        var filed = entries.saveAndFlush(entry).view();
        events.publishEvent(new LetterFiled(desk, file, by));
        return filed;
    }

    /** Their number and day and who sent it were mended in the file that the letter opened: its line says the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mend(NewEntry letter, Officer by) {
        var ours = letter.paper();
        var theirs = letter.theirs();
        var file = letter.caseRef();
        var day = ours == null ? null : ours.date();
        if (ours == null || day == null || theirs == null || file == null) {
            return;
        }
        entries.numbered(letter.authority(), letter.kind(), day.getYear(), NumberKey.of(ours.number()))
                .filter(entry -> file.equals(entry.caseRef()) && !entry.isVoid())
                .ifPresent(entry -> {
                    entry.mend(theirs, letter.correspondent());
                    entries.saveAndFlush(entry);
                    events.publishEvent(
                            new RegistersEvent("registers.mend", entry.entryId(), by.username(), Map.of("case", file)));
                });
    }

    private void link(EntryView entry, Related to, Officer by) {
        links.save(new EntryLink(UUID.randomUUID().toString(), entry.entryId(), to.entryId(), to.how(), now(by)));
    }

    /** Holds the series in which such a letter would be numbered, until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeTurns(NewEntry letter) {
        numbering.hold(letter);
    }

    /** A letter that was numbered will not leave: its number stays in the book as void. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void abandon(String authority, String number, LocalDate day, Officer by) {
        entries.numbered(authority, JournalKind.OUTGOING, day.getYear(), NumberKey.of(number))
                .filter(entry -> !entry.isVoid())
                .ifPresent(entry -> {
                    entry.makeVoid(VoidReason.NOT_SENT, now(by));
                    entries.saveAndFlush(entry);
                    events.publishEvent(new RegistersEvent(
                            "registers.void",
                            entry.entryId(),
                            by.username(),
                            Map.of("reason", VoidReason.NOT_SENT.key())));
                });
    }

    /** The numbered letter has been laid out as a document. */
    @Transactional
    public void laidOut(String authority, String number, LocalDate day, String documentRef) {
        entries.laidOut(authority, day.getYear(), NumberKey.of(number), documentRef);
    }

    /** The letters of a file in the journals of all authorities, in the order of the book: the next relates to one. */
    @Transactional(readOnly = true)
    public List<EntryView> all(String caseRef) {
        return entries.ofFile(caseRef).stream().map(JournalEntry::view).toList();
    }

    /** The letters of a file in the journals of one authority, in the order of the book; also for those who read no journal. */
    @Transactional(readOnly = true)
    public List<EntryView> of(String caseRef, String authority) {
        return all(caseRef).stream()
                .filter(entry -> entry.authority().equals(authority))
                .toList();
    }

    /** The letters of a file that the officer, who sees it, may know of: without those of what only its authority weighs. */
    @Transactional(readOnly = true)
    public List<EntryView> of(CaseFile file, Officer officer) {
        var all = of(file.caseRef(), file.authority());
        return Deliberation.open(file, officer) ? all : given.among(all, file, officer);
    }

    private Registration now(Officer officer) {
        return new Registration(clock.instant(), officer.username());
    }
}
