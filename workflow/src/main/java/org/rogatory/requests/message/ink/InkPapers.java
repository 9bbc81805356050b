package org.rogatory.requests.message.ink;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.documents.DocumentPages;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkPaper;
import org.rogatory.documents.InkView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.TakenFile;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is signed by hand on a printed letter: one person prints and scans, another of the same authority compares. A
 * component only in name, so that the rule of the front doors looks at its methods.
 */
@Component
public abstract class InkPapers {

    private static final int LONGEST_REASON = 2000;
    /** Of these every page is compared; in TIFF and GIF more may lie behind the first. */
    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png");

    private final InkTools tools;
    private final Place place;

    InkPapers(InkTools tools, Place place) {
        this.tools = tools;
        this.place = place;
    }

    /**
     * A place of the letter that is signed by hand.
     *
     * @param ticks what a second person must have seen
     * @param comparing who is told that a scan waits to be compared
     */
    record Place(SignatureSlot slot, Set<InkTick> ticks, Set<Role> comparing) {}

    /** How many pages the letter has, and its scan. */
    public record Counted(int ofLetter, int ofScan) {

        /** Whether the scan can be the whole letter. */
        public boolean same() {
            return ofLetter == ofScan;
        }
    }

    /**
     * A letter, and the scan that somebody was shown beside it; only that one is confirmed or rejected.
     *
     * @param scanRef null where he was shown none
     */
    public record Shown(String documentRef, @Nullable String scanRef) {}

    /** Whether nobody has signed there what is laid out, and it may be signed by hand. */
    abstract boolean admits(CaseFile file, DocumentView letter);

    /** The authority whose officers print, scan and compare. */
    abstract String signingFor(CaseFile file, DocumentView letter);

    /** Refuses in its own words what is not open any more. */
    abstract void refuseClosed(Inked inked);

    /** Whether it is signed so by now. */
    abstract boolean done(DocumentView letter, InkView ink);

    /** Whether this officer of that authority prints it and adds the scan. */
    abstract boolean brings(CaseFile file, DocumentView letter, Officer officer);

    /** A second person has confirmed the scan. */
    abstract void confirmed(Inked inked, Officer officer);

    /** By which a call is told from one for another place of the same letter. */
    public String place() {
        return place.slot().field();
    }

    /** Whether this officer's authority can sign the letter by hand now. */
    public boolean offered(CaseFile file, DocumentView letter, Officer officer) {
        return letter.isolation() == null && signable(file, letter) && works(file, letter, officer);
    }

    /** The letter, for an officer who may see it. */
    @Transactional(readOnly = true)
    public Inked of(String caseRef, String documentRef, Officer officer) {
        return inked(tools.cases().find(caseRef, AccessScope.of(officer)), documentRef, officer);
    }

    /** The letter, for an officer who may work on it, as long as it can be signed so. */
    @Transactional(readOnly = true)
    public Inked demand(String caseRef, String documentRef, Officer officer) {
        var inked = inked(tools.cases().findForWork(caseRef, officer), documentRef, officer);
        Roles.demand(inked.works());
        if (!inked.open()) {
            refuseClosed(inked);
            throw Refusal.of("ink-lapsed");
        }
        return inked;
    }

    /** The same for who prints it and adds the scan. */
    @Transactional(readOnly = true)
    public Inked demandBringing(String caseRef, String documentRef, Officer officer) {
        var inked = demand(caseRef, documentRef, officer);
        if (!inked.brings()) {
            throw Refusal.of("approval-not-yours");
        }
        return inked;
    }

    /** It is printed as it lies there, byte by byte. */
    @Transactional
    public void print(String caseRef, String documentRef, Officer officer) {
        demandBringing(caseRef, documentRef, officer);
        tools.inks().print(paper(documentRef), officer);
    }

    /** How a scan is kept whose bytes are to be taken in. */
    public static NewAttachment attachment(Inked inked, String name) {
        return NewAttachment.of(inked.file().caseRef(), DocumentView.SIGNED_SCAN, name, DocumentView.SIGNED_SCAN);
    }

    /** A scan of the signed paper came back, whose bytes are stored; one that nobody could compare is not kept. */
    @Transactional
    public void scan(String caseRef, String documentRef, TakenFile scan, Officer officer) {
        var inked = demandBringing(caseRef, documentRef, officer);
        if (!TYPES.contains(scan.mediaType())) {
            throw Refusal.of("ink-scan-type", "file");
        }
        var added = tools.documents().add(List.of(scan), officer).get(0);
        if (!DocumentPages.showable(added)) {
            throw Refusal.of("ink-scan-type", "file");
        }
        tools.inks().scan(paper(documentRef), added, officer);
        tell(inked, place.comparing(), "ink_scan_waits");
    }

    /** Counts the pages of letter and scan; drawing takes its time, so never inside a transaction. */
    public Counted count(Inked inked) {
        var scan = tools.documents().get(inked.waiting().documentRef());
        return new Counted(tools.pages().pages(inked.letter()), tools.pages().pages(scan));
    }

    /**
     * What the second person has ticked, looked at before anything is written; never inside a transaction.
     *
     * @throws Refusal if it is the person who added the scan, if another scan waits than he was shown, if something is
     *     not ticked, or if pages are missing
     */
    public void compare(String caseRef, Shown shown, Set<InkTick> ticks, Officer officer) {
        var inked = demand(caseRef, shown.documentRef(), officer);
        inked.demandSecond(shown.scanRef(), officer);
        var missing = EnumSet.copyOf(place.ticks());
        missing.removeAll(ticks);
        if (!missing.isEmpty()) {
            throw Refusal.ofAll("ink-not-compared", InkTick.keys(missing));
        }
        if (!count(inked).same()) {
            throw Refusal.of("ink-pages-differ", InkTick.PAGES.key());
        }
    }

    /** The scan shows the letter as it was printed, signed and sealed. */
    @Transactional
    public void confirm(String caseRef, Shown compared, Officer officer) {
        var inked = demand(caseRef, compared.documentRef(), officer);
        inked.demandSecond(compared.scanRef(), officer);
        tools.inks().confirm(paper(compared.documentRef()), officer);
        confirmed(inked, officer);
    }

    /** The scan does not show that; it stays inside, with the reason. Who added it may take it back, too. */
    @Transactional
    public void reject(String caseRef, Shown shown, String reason, Officer officer) {
        var inked = demand(caseRef, shown.documentRef(), officer);
        var scan = inked.waiting(shown.scanRef());
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.of("ink-reason", "reason");
        }
        tools.inks().reject(paper(shown.documentRef()), reason.strip(), officer);
        tools.documents().withhold(scan.documentRef(), officer);
        var adder = scan.added().by();
        if (!adder.equals(officer.username())) {
            tools.notices().notify(Set.of(Officer.personal(adder)), "ink_scan_rejected", caseRef);
        }
    }

    private InkPaper paper(String documentRef) {
        return new InkPaper(documentRef, place.slot());
    }

    private Inked inked(CaseFile file, String documentRef, Officer officer) {
        var letter = tools.deliberation().document(file, documentRef, officer);
        var ink = tools.inks().of(paper(documentRef)).orElse(null);
        var signable = signable(file, letter);
        if (ink == null && !signable) {
            throw Refusal.notFound();
        }
        var open = signable && (ink == null || ink.goesOn(letter));
        var lapsed = !open && (ink == null || !done(letter, ink));
        var works = works(file, letter, officer);
        var brings = works && brings(file, letter, officer);
        return new Inked(
                file, letter, ink, open, lapsed, works, brings, place.ticks().contains(InkTick.SEAL));
    }

    private boolean signable(CaseFile file, DocumentView letter) {
        return letter.status() == DocumentStatus.RENDERED && letter.marking() == null && admits(file, letter);
    }

    private boolean works(CaseFile file, DocumentView letter, Officer officer) {
        return officer.authority().equals(signingFor(file, letter));
    }

    /** Tells officers of the authority that signs. */
    void tell(Inked inked, Set<Role> roles, String code) {
        var authority = signingFor(inked.file(), inked.letter());
        var told =
                roles.stream().map(role -> Officer.principalOf(authority, role)).collect(Collectors.toSet());
        tools.notices().notify(told, code, inked.file().caseRef());
    }
}
