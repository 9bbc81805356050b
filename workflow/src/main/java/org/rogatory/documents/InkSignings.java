package org.rogatory.documents;

import java.time.Clock;
import java.util.Optional;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.VerificationMarks;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that are printed, signed and sealed by hand, and scanned: by who sends them, or by who approved them. All of
 * it is bound to one content of one letter: another letter, or one that was signed, withdrawn or taken away meanwhile,
 * has none of it. Who may do what, and that two persons do it, is decided by the caller.
 */
@Service
public class InkSignings {

    private final InkSigningRepository repository;
    private final StoredDocumentRepository documents;
    private final DocumentTexts texts;
    private final ObjectProvider<VerificationMarks> marks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InkSignings(
            InkSigningRepository repository,
            StoredDocumentRepository documents,
            DocumentTexts texts,
            ObjectProvider<VerificationMarks> marks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.documents = documents;
        this.texts = texts;
        this.marks = marks;
        this.events = events;
        this.clock = clock;
    }

    /** How far the letter of who sends it has come; empty if it was never printed for that. */
    @Transactional(readOnly = true)
    public Optional<InkView> of(String letterRef) {
        return last(InkPaper.of(letterRef)).map(this::view);
    }

    /** How far what is signed by hand has come; empty if it was never printed for that. */
    @Transactional(readOnly = true)
    public Optional<InkView> of(InkPaper paper) {
        return last(paper).map(this::view);
    }

    /** How far the letter has come on its way to the act; empty once its content is another, or it is signed. */
    @Transactional(readOnly = true)
    public Optional<InkView> open(DocumentView letter) {
        return open(letter, SignatureSlot.SEAL);
    }

    /** The same of one place of the letter. */
    @Transactional(readOnly = true)
    public Optional<InkView> open(DocumentView letter, SignatureSlot slot) {
        return documents
                .findById(letter.documentRef())
                .filter(this::signable)
                .flatMap(document -> last(new InkPaper(letter.documentRef(), slot)))
                .map(this::view)
                .filter(ink -> ink.goesOn(letter));
    }

    /** Whether the scan is the one that was compared, and nobody has taken it away since. */
    @Transactional(readOnly = true)
    public boolean whole(InkView ink) {
        var scan = ink.scan();
        return scan != null
                && documents
                        .findById(scan.documentRef())
                        .map(texts::view)
                        .filter(DocumentView::signedScan)
                        .filter(document ->
                                document.heldBack() == null && document.sha256().equals(scan.fingerprint()))
                        .isPresent();
    }

    /** The scan on which the signature of a letter rests; empty where it was not signed by hand. */
    @Transactional(readOnly = true)
    public Optional<String> scanOf(String letterRef) {
        return scanOf(InkPaper.of(letterRef));
    }

    /** The scan on which one signature of a letter rests; empty where it was not made by hand. */
    @Transactional(readOnly = true)
    public Optional<String> scanOf(InkPaper paper) {
        return last(paper)
                .filter(ink -> ink.state() == InkState.SIGNED)
                .map(this::view)
                .map(InkView::scan)
                .map(InkView.Scan::documentRef);
    }

    /** The code that stands on the letter; empty where it has none. */
    @Transactional
    public Optional<String> code(String letterRef) {
        var letter = documents.get(letterRef);
        var giver = marks.getIfAvailable();
        var key = letter.stepKey();
        var kind = texts.view(letter).kind();
        return giver == null || key == null
                ? Optional.empty()
                : giver.mark(new VerificationMarks.Step(letter.caseRef(), kind, key))
                        .map(Letter.Mark::code);
    }

    /** The letter as it is now is printed; printed again, it is the same paper. */
    @Transactional
    public void print(InkPaper paper, Officer officer) {
        var letter = signableLetter(paper.letterRef());
        if (last(paper).isEmpty()) {
            var sha256 = texts.hide(letter.caseRef(), texts.view(letter).sha256());
            repository.saveAndFlush(InkSigning.printed(next(letter, paper), sha256, done(officer)));
        }
        tell(letter, "documents.ink-printed", officer);
    }

    private InkSigning.Try next(StoredDocument letter, InkPaper paper) {
        var before = repository.findFirstByDocumentRefOrderByTurnDesc(paper.letterRef());
        return new InkSigning.Try(
                letter, paper.slot(), before.map(InkSigning::turn).orElse(0) + 1);
    }

    /** A scan of the signed paper, which the file holds already, belongs to the letter. */
    @Transactional
    public void scan(InkPaper paper, DocumentView scan, Officer officer) {
        var letter = signableLetter(paper.letterRef());
        var last = last(paper).orElseThrow(() -> new DocumentRefused("ink-not-printed"));
        if (last.state() != InkState.PRINTED && last.state() != InkState.REJECTED) {
            throw new DocumentRefused("ink-scan-waits");
        }
        var ink = last.state() == InkState.PRINTED ? last : last.again(next(letter, paper));
        var hidden = texts.hide(letter.caseRef(), scan.sha256());
        ink.scanned(scan.documentRef(), hidden, done(officer), officer.authority());
        repository.saveAndFlush(ink);
        tell(letter, "documents.ink-scanned", officer);
    }

    /** A second person has compared the scan with the letter. */
    @Transactional
    public void confirm(InkPaper paper, Officer officer) {
        var letter = signableLetter(paper.letterRef());
        var ink = compared(paper);
        if (ink.state() != InkState.SCANNED) {
            throw new DocumentRefused("ink-no-scan");
        }
        ink.confirmed(done(officer));
        repository.saveAndFlush(ink);
        tell(letter, "documents.ink-confirmed", officer);
    }

    /** The scan does not show the letter as it is to be; also after somebody has confirmed it. */
    @Transactional
    public void reject(InkPaper paper, String reason, Officer officer) {
        var letter = signableLetter(paper.letterRef());
        var ink = compared(paper);
        ink.rejected(texts.hide(letter.caseRef(), reason), done(officer));
        repository.saveAndFlush(ink);
        tell(letter, "documents.ink-rejected", officer);
    }

    /** The act of signing rests on the confirmed scan, in its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sign(InkPaper paper, String officer) {
        signableLetter(paper.letterRef());
        var ink = compared(paper);
        if (ink.state() != InkState.CONFIRMED) {
            throw new DocumentRefused("ink-no-scan");
        }
        ink.signed(new InkView.Done(officer, clock.instant()));
        repository.saveAndFlush(ink);
    }

    /** With the letter, or with the scan, what was kept of it goes. */
    @EventListener
    void on(DocumentEvent.Erased erased) {
        var gone = erased.document().documentRef();
        repository.findByDocumentRefOrScanRef(gone, gone).forEach(ink -> {
            if (ink.of(gone)) {
                ink.erase();
            } else {
                ink.eraseScan();
            }
            repository.saveAndFlush(ink);
        });
    }

    /** What came back and is neither rejected nor signed. */
    private InkSigning compared(InkPaper paper) {
        return last(paper)
                .filter(ink -> ink.state() == InkState.SCANNED || ink.state() == InkState.CONFIRMED)
                .orElseThrow(() -> new DocumentRefused("ink-no-scan"));
    }

    private StoredDocument signableLetter(String letterRef) {
        var letter = documents.get(letterRef);
        if (!signable(letter)) {
            throw new DocumentRefused("ink-lapsed");
        }
        return letter;
    }

    /** Laid out to leave, neither signed nor to be signed by jobs, not withdrawn and not taken away. */
    private boolean signable(StoredDocument letter) {
        var view = texts.view(letter);
        return view.status() == DocumentStatus.RENDERED
                && view.marking() == null
                && view.isolation() == null
                && letter.signable()
                && !letter.signed().asked();
    }

    private Optional<InkSigning> last(InkPaper paper) {
        return repository.findFirstByDocumentRefAndSlotOrderByTurnDesc(paper.letterRef(), paper.slot());
    }

    private InkView view(InkSigning ink) {
        return ink.view(hidden -> texts.show(ink.caseRef(), hidden));
    }

    private InkView.Done done(Officer officer) {
        return new InkView.Done(officer.username(), clock.instant());
    }

    private void tell(StoredDocument letter, String what, Officer officer) {
        events.publishEvent(new DocumentEvent.ByHand(texts.view(letter), what, officer.username()));
    }
}
