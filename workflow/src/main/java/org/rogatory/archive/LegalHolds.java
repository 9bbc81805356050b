package org.rogatory.archive;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.LegalHold.Decision;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds: put by one who answers for the files, lifted only where one asks and another, who approves, agrees. */
@Service
public class LegalHolds {

    private static final int LONGEST = 1000;
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\p{Nd})[\\p{L}\\p{Nd} .,/()№-]{1,60}");

    private final ArchiveFileRepository files;
    private final LegalHoldRepository holds;
    private final Cases cases;
    private final FileCipher cipher;
    private final ArchiveNotices told;
    private final ArchiveDesk desk;

    LegalHolds(
            ArchiveFileRepository files,
            LegalHoldRepository holds,
            Cases cases,
            FileCipher cipher,
            ArchiveNotices told,
            ArchiveDesk desk) {
        this.files = files;
        this.holds = holds;
        this.cases = cases;
        this.cipher = cipher;
        this.told = told;
        this.desk = desk;
    }

    /** The holds on a file the officer may see, in the order in which they were put. */
    @Transactional(readOnly = true)
    public List<HoldView> of(String caseRef, Officer officer) {
        cases.find(caseRef, AccessScope.of(officer));
        var readable = files.findById(caseRef)
                .filter(file -> file.view().state() != ArchiveState.DESTROYED)
                .isPresent();
        return holds.of(caseRef).stream()
                .map(hold -> hold.view(readable ? clear(hold) : null))
                .toList();
    }

    /** Puts a hold by a decision: until it is lifted the file can enter no act of destruction, and none is carried out. */
    @Transactional
    public HoldView hold(String caseRef, NewHold wanted, Officer officer) {
        var file = kept(caseRef, officer);
        var decision = decision(caseRef, wanted, file.view().authority());
        var hold = new LegalHold(UUID.randomUUID().toString(), caseRef, decision, officer.username(), desk.now());
        file.hold(true);
        files.saveAndFlush(file);
        return keep("archive.hold", hold, officer);
    }

    private Decision decision(String caseRef, NewHold wanted, String authority) {
        var reason = wanted.reason();
        var day = wanted.decisionDay();
        if (reason == null) {
            throw Refusal.of("field-missing", "reason");
        }
        if (!NUMBER.matcher(wanted.decision()).matches()) {
            throw Refusal.of("archive-decision", "decision");
        }
        if (day == null) {
            throw Refusal.of("field-missing", "decisionDay");
        }
        if (day.isAfter(desk.today(authority))) {
            throw Refusal.of("day-in-future", "decisionDay");
        }
        return new Decision(reason, wanted.decision(), day, hidden(caseRef, wanted));
    }

    private @Nullable String hidden(String caseRef, NewHold wanted) {
        var words = wanted.words();
        if (words == null || words.isBlank()) {
            if (wanted.reason() == HoldReason.OTHER) {
                throw Refusal.of("field-missing", "words");
            }
            return null;
        }
        if (words.length() > LONGEST) {
            throw Refusal.of("too-long", "words");
        }
        return cipher.encrypt(caseRef, words.strip());
    }

    /** Asks that a hold be lifted; it runs on until another agrees. */
    @Transactional
    public HoldView ask(String caseRef, String holdId, Officer officer) {
        var file = kept(caseRef, officer);
        var hold = running(caseRef, holdId);
        if (hold.askedBy() != null) {
            if (officer.username().equals(hold.askedBy())) {
                return hold.view(null);
            }
            throw Refusal.of("wrong-status");
        }
        hold.ask(officer.username(), desk.now());
        told.liftAsked(caseRef, file.view().authority());
        return keep("archive.ask-lift", hold, officer);
    }

    /** Lifts a hold, as another has asked. */
    @Transactional
    public HoldView lift(String caseRef, String holdId, Officer head) {
        var file = kept(caseRef, head);
        var authority = file.view().authority();
        desk.demand(authority, head, ArchiveDesk.HEADS);
        var hold = running(caseRef, holdId);
        var asker = hold.askedBy();
        if (asker == null) {
            throw Refusal.of("wrong-status");
        }
        if (head.username().equals(asker)) {
            throw Refusal.secondPerson("archive-four-eyes");
        }
        desk.demand(authority, ArchiveDesk.checking(head, List.of(asker)), ArchiveDesk.HEADS);
        hold.lift(head.username(), desk.now());
        var lifted = keep("archive.lift", hold, head);
        file.hold(holds.of(caseRef).stream().anyMatch(LegalHold::running));
        files.saveAndFlush(file);
        return lifted;
    }

    /** Whether an officer lifts the holds of an authority. */
    public boolean lifts(ArchivedFile file, Officer officer) {
        return desk.does(file.authority(), officer, ArchiveDesk.HEADS);
    }

    private LegalHold running(String caseRef, String holdId) {
        var hold = holds.findById(holdId)
                .filter(found -> found.caseRef().equals(caseRef))
                .orElseThrow(Refusal::notFound);
        if (!hold.running()) {
            throw Refusal.of("wrong-status");
        }
        return hold;
    }

    /** Locked: a hold that is being put and one that is being lifted see each other. */
    private ArchiveFile kept(String caseRef, Officer officer) {
        cases.find(caseRef, AccessScope.of(officer));
        var file = files.locked(List.of(caseRef)).stream().findFirst().orElseThrow(Refusal::notFound);
        desk.demand(file.view().authority(), officer, ArchiveDesk.KEEPERS);
        if (file.view().state() == ArchiveState.DESTROYED) {
            throw Refusal.of("archive-destroyed");
        }
        return file;
    }

    private @Nullable String clear(LegalHold hold) {
        var words = hold.hiddenWords();
        return words == null ? null : cipher.decrypt(hold.caseRef(), words);
    }

    private HoldView keep(String action, LegalHold hold, Officer officer) {
        var view = holds.saveAndFlush(hold).view(null);
        desk.trace(
                action, hold.caseRef(), officer, Map.of("reason", view.reason().key(), "hold", view.holdId()));
        return view;
    }
}
