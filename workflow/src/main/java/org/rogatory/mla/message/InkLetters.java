package org.rogatory.mla.message;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.documents.DocumentPages;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.InkSignings;
import org.rogatory.documents.InkState;
import org.rogatory.documents.InkView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.SignatureMode;
import org.rogatory.documents.TakenFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.rogatory.signing.SignedKinds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters signed and sealed by hand, at the authority for which they are signed: one person prints and scans, another
 * compares, and who has compared does not sign.
 */
@Service
public class InkLetters {

    private static final int LONGEST_REASON = 2000;
    /** Of these every page is compared; in TIFF and GIF more may lie behind the first. */
    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png");

    /** Who is told that a scan waits to be compared. */
    private static final Set<Role> COMPARING = Set.of(Role.HEAD, Role.CENTRAL_OFFICER, Role.REGISTRAR, Role.COURT);

    /** Who is told that a letter can be signed now. */
    private static final Set<Role> SIGNING = Set.of(Role.SIGNATORY, Role.HEAD, Role.COURT);

    private final Cases cases;
    private final Deliberation deliberation;
    private final Documents documents;
    private final DocumentPages pages;
    private final InkSignings inks;
    private final Notices notices;
    private final WaitingLetters drafted;
    private final LetterSeals seals;

    InkLetters(
            Cases cases,
            Deliberation deliberation,
            Documents documents,
            DocumentPages pages,
            InkSignings inks,
            Notices notices,
            WaitingLetters drafted,
            LetterSeals seals) {
        this.cases = cases;
        this.deliberation = deliberation;
        this.documents = documents;
        this.pages = pages;
        this.inks = inks;
        this.notices = notices;
        this.drafted = drafted;
        this.seals = seals;
    }

    /**
     * A letter, and how far its signing by hand has come.
     *
     * @param ink null if it was never printed for that
     * @param open whether it can still be signed so: it is the letter that was printed, and nobody has signed it
     * @param works whether the officer may do something about it
     */
    public record Inked(
            CaseFile file, DocumentView letter, @Nullable InkView ink, boolean open, boolean works) {}

    /** How many pages the letter has, and its scan. */
    public record Counted(int ofLetter, int ofScan) {

        /** Whether the scan can be the whole letter. */
        public boolean same() {
            return ofLetter == ofScan;
        }
    }

    /** A scan that was compared page by page with its letter; only that one is confirmed. */
    public record Compared(String documentRef, String scanRef) {}

    /** Whether this officer's authority can sign the letter by hand now. */
    public boolean offered(CaseFile file, DocumentView letter, Officer officer) {
        return letter.isolation() == null && signable(file, letter) && works(file, letter, officer);
    }

    /** The letter, for an officer who may see it. */
    @Transactional(readOnly = true)
    public Inked of(String caseRef, String documentRef, Officer officer) {
        return inked(cases.find(caseRef, AccessScope.of(officer)), documentRef, officer);
    }

    /** The letter, for an officer who may work on it, as long as it can be signed so. */
    @Transactional(readOnly = true)
    public Inked demand(String caseRef, String documentRef, Officer officer) {
        var inked = inked(cases.findForWork(caseRef, officer), documentRef, officer);
        Roles.demand(inked.works());
        if (!inked.open()) {
            seals.demand(inked.file(), inked.letter(), SignatureMode.INK);
            throw Refusal.of("ink-lapsed");
        }
        return inked;
    }

    /** It is printed as it lies there, byte by byte. */
    @Transactional
    public void print(String caseRef, String documentRef, Officer officer) {
        demand(caseRef, documentRef, officer);
        inks.print(documentRef, officer);
    }

    /** How a scan is kept whose bytes are to be taken in. */
    public static NewAttachment attachment(Inked inked, String name) {
        return NewAttachment.of(inked.file().caseRef(), DocumentView.SIGNED_SCAN, name, DocumentView.SIGNED_SCAN);
    }

    /** A scan of the signed paper came back, whose bytes are stored; one that nobody could compare is not kept. */
    @Transactional
    public void scan(String caseRef, String documentRef, TakenFile scan, Officer officer) {
        var inked = demand(caseRef, documentRef, officer);
        if (!TYPES.contains(scan.mediaType())) {
            throw Refusal.of("ink-scan-type", "file");
        }
        var added = documents.add(List.of(scan), officer).get(0);
        if (!DocumentPages.showable(added)) {
            throw Refusal.of("ink-scan-type", "file");
        }
        inks.scan(documentRef, added, officer);
        tell(inked, COMPARING, "ink_scan_waits");
    }

    /** Counts the pages of letter and scan; drawing takes its time, so never inside a transaction. */
    public Counted count(Inked inked) {
        var scan = documents.get(waiting(inked).documentRef());
        return new Counted(pages.pages(inked.letter()), pages.pages(scan));
    }

    /**
     * What the second person has ticked, looked at before anything is written; never inside a transaction.
     *
     * @throws Refusal if it is the person who added the scan, if something is not ticked, or if pages are missing
     */
    public Compared compare(String caseRef, String documentRef, Set<InkTick> ticks, Officer officer) {
        var inked = demand(caseRef, documentRef, officer);
        var scan = waitingForSecond(inked, officer);
        var missing = EnumSet.allOf(InkTick.class);
        missing.removeAll(ticks);
        if (!missing.isEmpty()) {
            throw Refusal.ofAll("ink-not-compared", InkTick.keys(missing));
        }
        if (!count(inked).same()) {
            throw Refusal.of("ink-pages-differ", InkTick.PAGES.key());
        }
        return new Compared(documentRef, scan.documentRef());
    }

    /** The scan shows the letter as it was printed, signed and sealed. */
    @Transactional
    public void confirm(String caseRef, Compared compared, Officer officer) {
        var inked = demand(caseRef, compared.documentRef(), officer);
        var scan = waitingForSecond(inked, officer);
        if (!scan.documentRef().equals(compared.scanRef())) {
            throw Refusal.of("ink-no-scan");
        }
        inks.confirm(compared.documentRef(), officer);
        tell(inked, SIGNING, "ink_confirmed");
    }

    /** The scan does not show that; it stays inside, with the reason. Who added it may take it back, too. */
    @Transactional
    public void reject(String caseRef, String documentRef, String reason, Officer officer) {
        var inked = demand(caseRef, documentRef, officer);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.of("ink-reason", "reason");
        }
        var scan = waiting(inked);
        inks.reject(documentRef, reason.strip(), officer);
        documents.withhold(scan.documentRef(), officer);
        var adder = scan.added().by();
        if (!adder.equals(officer.username())) {
            notices.notify(Set.of(Officer.personal(adder)), "ink_scan_rejected", caseRef);
        }
    }

    private Inked inked(CaseFile file, String documentRef, Officer officer) {
        var letter = deliberation.document(file, documentRef, officer);
        var ink = inks.of(documentRef).orElse(null);
        var signable = signable(file, letter);
        if (ink == null && !signable) {
            throw Refusal.notFound();
        }
        var open = signable && (ink == null || ink.goesOn(letter));
        return new Inked(file, letter, ink, open, works(file, letter, officer));
    }

    /** Whether nobody has signed it, and it may be signed by hand: of kinds of which that is chosen. */
    private boolean signable(CaseFile file, DocumentView letter) {
        return letter.status() == DocumentStatus.RENDERED
                && letter.marking() == null
                && seals.allows(file, letter, SignatureMode.INK)
                && (!SignedKinds.byOffice(letter.kind()) || drafted.waits(file, letter.documentRef()));
    }

    private static boolean works(CaseFile file, DocumentView letter, Officer officer) {
        return officer.authority().equals(LetterSeals.signingFor(file, letter));
    }

    private static InkView.Scan waiting(Inked inked) {
        var ink = inked.ink();
        var scan = ink == null || ink.state() == InkState.REJECTED ? null : ink.scan();
        if (scan == null) {
            throw Refusal.of("ink-no-scan");
        }
        return scan;
    }

    private static InkView.Scan waitingForSecond(Inked inked, Officer officer) {
        var scan = waiting(inked);
        if (scan.added().by().equals(officer.username())) {
            throw Refusal.secondPerson("four-eyes");
        }
        return scan;
    }

    private void tell(Inked inked, Set<Role> roles, String code) {
        var authority = LetterSeals.signingFor(inked.file(), inked.letter());
        var told =
                roles.stream().map(role -> Officer.principalOf(authority, role)).collect(Collectors.toSet());
        notices.notify(told, code, inked.file().caseRef());
    }
}
