package org.rogatory.requests.message.ink;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.ApprovalSignatures;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkPaper;
import org.rogatory.documents.InkSignings;
import org.rogatory.documents.InkState;
import org.rogatory.documents.InkView;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.message.seal.ApprovalBlocks;
import org.rogatory.requests.message.seal.ApprovalSigning;
import org.rogatory.requests.message.seal.LetterSlots;
import org.springframework.stereotype.Service;

/**
 * Approvals signed by hand: who approved a letter prints it, signs and adds the scan, another person of his office
 * compares the two. From then on the approval is signed. No rule that is known here wants a seal on it, so none is
 * asked for.
 */
@Service
public class ApprovalInks extends InkPapers {

    private static final SignatureSlot SLOT = SignatureSlot.APPROVAL;
    private static final Set<InkTick> TICKS = Set.of(InkTick.PAGES, InkTick.FINGERPRINT, InkTick.SIGNATURE);
    static final Set<Role> COMPARING = Set.of(Role.HEAD, Role.SUPERVISOR, Role.DRAFTER, Role.REGISTRAR);

    private final InkSignings inks;
    private final ApprovalSigning signing;
    private final ApprovalSignatures signatures;
    private final LetterSlots slots;
    private final ApprovalBlocks blocks;
    private final Clock clock;

    ApprovalInks(
            InkTools tools,
            ApprovalSigning signing,
            ApprovalSignatures signatures,
            LetterSlots slots,
            ApprovalBlocks blocks,
            Clock clock) {
        super(tools, new Place(SLOT, TICKS, COMPARING));
        this.inks = tools.inks();
        this.signing = signing;
        this.signatures = signatures;
        this.slots = slots;
        this.blocks = blocks;
        this.clock = clock;
    }

    /** Whether a scan waits that this officer can compare. */
    public boolean waitsFor(CaseFile file, DocumentView letter, Officer officer) {
        return offered(file, letter, officer)
                && inks.open(letter, SLOT)
                        .filter(ink -> ink.state() == InkState.SCANNED)
                        .map(InkView::scan)
                        .filter(scan -> !scan.added().by().equals(officer.username()))
                        .isPresent();
    }

    private Optional<LetterSlots.Word> word(CaseFile file, DocumentView letter) {
        return slots.word(file, letter, clock.instant());
    }

    /** Under its approval, where the office of who gave it allows that, and as long as it is not signed otherwise. */
    @Override
    boolean admits(CaseFile file, DocumentView letter) {
        return word(file, letter)
                        .filter(word -> word.current() && slots.allows(word.approval(), letter, SignatureMode.INK))
                        .isPresent()
                && signatures.of(letter).isEmpty();
    }

    @Override
    String signingFor(CaseFile file, DocumentView letter) {
        return word(file, letter)
                .map(word -> word.approval().seal().authority())
                .orElse("");
    }

    @Override
    void refuseClosed(Inked inked) {
        if (inked.letter().status() == DocumentStatus.RENDERED
                && signatures.of(inked.letter()).isPresent()) {
            throw Refusal.of("approval-signed");
        }
    }

    @Override
    boolean done(DocumentView letter, InkView ink) {
        return ink.state() == InkState.SIGNED
                || signatures
                        .of(letter)
                        .filter(approval -> approval.mode() == SignatureMode.INK)
                        .isPresent();
    }

    @Override
    boolean brings(CaseFile file, DocumentView letter, Officer officer) {
        return word(file, letter)
                .filter(word -> word.approval().officer().equals(officer.username()))
                .isPresent();
    }

    @Override
    void confirmed(Inked inked, Officer officer) {
        var letter = inked.letter();
        var approval = word(inked.file(), letter)
                .orElseThrow(() -> Refusal.of("approval-lapsed"))
                .approval();
        var compared = inks.of(InkPaper.approval(letter.documentRef()))
                .flatMap(ApprovalInks::compared)
                .orElseThrow(() -> Refusal.of("ink-no-scan"));
        signing.keep(letter, blocks.byHand(approval, letter, compared));
    }

    private static Optional<ApprovalBlocks.Compared> compared(InkView ink) {
        var scan = ink.scan();
        var checked = ink.checked();
        return scan == null || checked == null
                ? Optional.empty()
                : Optional.of(new ApprovalBlocks.Compared(scan.documentRef(), checked));
    }
}
