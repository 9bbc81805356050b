package org.rogatory.transmission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentOriginals;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Original;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The paper beside the document: written down by whoever works on the file. */
@Service
public class Originals {

    private static final Set<Role> ONLOOKERS = EnumSet.of(Role.ADMINISTRATOR, Role.OPERATOR, Role.AUDITOR);
    private static final int LONGEST = 200;
    private static final int MOST = 99_999;

    private final Cases cases;
    private final Readers readers;
    private final Deliberation deliberation;
    private final DocumentOriginals originals;
    private final ReturnClock returns;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Originals(
            Cases cases,
            Readers readers,
            Deliberation deliberation,
            DocumentOriginals originals,
            ReturnClock returns,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.returns = returns;
        this.cases = cases;
        this.readers = readers;
        this.deliberation = deliberation;
        this.originals = originals;
        this.directory = directory;
        this.clock = clock;
    }

    /** What is to be written down, and the version of the document that was seen; null to write whatever it is now. */
    public record Described(Original original, @Nullable Long seen) {}

    /** A document of a file the officer may see. */
    @Transactional(readOnly = true)
    public DocumentView document(String caseRef, String documentRef, Officer officer) {
        return deliberation.listed(cases.find(caseRef, AccessScope.of(officer)), documentRef, officer);
    }

    /** The same of a file he works on, to be written down; what was taken away tells nothing that could be kept. */
    @Transactional(readOnly = true)
    public DocumentView toDescribe(String caseRef, String documentRef, Officer officer) {
        return deliberation.document(worked(caseRef, officer), documentRef, officer);
    }

    /** Whether an officer may write it down: everybody who works on the file, which he sees. */
    public boolean describes(CaseFile file, Officer officer) {
        return writes(officer) && !readers.onlyReads(file, officer);
    }

    private static boolean writes(Officer officer) {
        return !ONLOOKERS.containsAll(officer.roles());
    }

    private CaseFile worked(String caseRef, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        Roles.demand(writes(officer));
        return file;
    }

    /** Writes down where the paper of a document is, how many sheets it has and whether it follows or goes back. */
    @Transactional
    public void describe(String caseRef, String documentRef, Described described, Officer officer) {
        var file = worked(caseRef, officer);
        var document = deliberation.document(file, documentRef, officer);
        if (described.seen() != null && described.seen() != document.version()) {
            throw Refusal.changed();
        }
        var original = described.original();
        place(original);
        count(original.sheets(), "sheets", 1);
        count(original.annexes(), "annexes", 0);
        fits(original);
        var today = directory.times().day(file.authority(), clock.instant());
        days(original, today);
        returnDay(original, document.original(), today);
        originals.describe(documentRef, original, officer);
        returns.follow(file, document, original);
        var told = new OriginalTold(caseRef, document.kind(), document.original(), original, officer);
        if (told.any()) {
            events.publishEvent(told);
        }
    }

    private static void place(Original original) {
        length(original.file(), "file");
        length(original.folder(), "folder");
        count(original.firstSheet(), "firstSheet", 1);
        count(original.lastSheet(), "lastSheet", 1);
        if (original.lastSheet() == null) {
            return;
        }
        if (original.firstSheet() == null) {
            throw Refusal.of("field-missing", "firstSheet");
        }
        if (original.lastSheet() < original.firstSheet()) {
            throw Refusal.of("sheets-backward", "lastSheet");
        }
    }

    /** Annexes may lie on the same sheets of the folder: with them the place may be longer than the document itself. */
    private static void fits(Original original) {
        var first = original.firstSheet();
        var last = original.lastSheet();
        var sheets = original.sheets();
        if (first == null || last == null || sheets == null) {
            return;
        }
        var place = last - first + 1;
        var annexed = original.annexes() != null && original.annexes() > 0;
        if (place < sheets || place > sheets && !annexed) {
            throw Refusal.ofAll("sheets-not-in-place", List.of("lastSheet", "sheets"));
        }
    }

    private static void length(@Nullable String text, String field) {
        if (text != null && text.length() > LONGEST) {
            throw Refusal.of("too-long", field);
        }
    }

    private static void count(@Nullable Integer number, String field, int least) {
        if (number != null && (number < least || number > MOST)) {
            throw Refusal.of("sheets-implausible", field);
        }
    }

    private static void days(Original original, LocalDate today) {
        if (!original.follows() && original.followedOn() != null) {
            throw Refusal.of("original-follows-not", "followedOn");
        }
        if (!original.toReturn() && (original.returnBy() != null || original.returnedOn() != null)) {
            throw Refusal.of("original-stays", original.returnBy() == null ? "returnedOn" : "returnBy");
        }
        past(original.followedOn(), "followedOn", today);
        past(original.returnedOn(), "returnedOn", today);
    }

    /** Nobody promises for a day that is over; one that has passed since it was named may stay. */
    private static void returnDay(Original original, Original before, LocalDate today) {
        var day = original.returnBy();
        if (original.promised() && day != null && day.isBefore(today) && !day.equals(before.returnBy())) {
            throw Refusal.of("return-day-past", "returnBy");
        }
    }

    private static void past(@Nullable LocalDate day, String field, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw Refusal.of("day-in-future", field);
        }
    }
}
