package org.rogatory.documents;

import java.time.Clock;
import java.util.Optional;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.token.NationalTokens;
import org.rogatory.documents.token.NationalTokens.By;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approvals that who approved a letter signs beside it: with his national tool, or by hand. What he signs is the letter
 * as it lies there, which stays as it is; a row tells of it until the act of signing takes it, and the key of his
 * office says in the block how he signed. That it is his, and that two persons saw the paper, was found before.
 */
@Service
public class BesideApprovals {

    private final SignableLetters letters;
    private final ApprovalRows rows;
    private final DocumentTokenRepository tools;
    private final DocumentTexts texts;
    private final InkSignings inks;
    private final ObjectProvider<NationalTokens> tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BesideApprovals(
            SignableLetters letters,
            ApprovalRows rows,
            DocumentTokenRepository tools,
            DocumentTexts texts,
            InkSignings inks,
            ObjectProvider<NationalTokens> tokens,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.rows = rows;
        this.tools = tools;
        this.texts = texts;
        this.inks = inks;
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps it for the act of signing, which either takes it or comes first, as with one that is signed inside.
     *
     * @throws DocumentRefused if the letter was signed, withdrawn, taken away or changed meanwhile, or its approval was
     *     signed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(DocumentView letter, ApprovalView approval) {
        var document = letters.demandFree(letter.documentRef());
        var before = letters.read(letter);
        rows.demandNone(letter.documentRef());
        letters.hold(before);
        rows.add(document, approval);
        events.publishEvent(new DocumentEvent.Approved(letter, approval));
    }

    /**
     * Whether it still stands: the certificate of the tool is his at his office and valid, or the scan that was
     * compared lies in the file.
     */
    @Transactional(readOnly = true)
    public boolean stands(DocumentView letter, ApprovalView approval) {
        return switch (approval.mode()) {
            case TOKEN -> signedByTool(letter, approval);
            case INK -> signedByHand(letter, approval);
            default -> false;
        };
    }

    private boolean signedByTool(DocumentView letter, ApprovalView approval) {
        var port = tokens.getIfAvailable();
        var by = new By(approval.officer(), approval.seal().authority());
        return port != null
                && approval.besideRef() != null
                && tools.findById(approval.besideRef())
                        .filter(row -> row.isFor(letter.documentRef(), approval.officer()) && !row.refused())
                        .filter(row -> row.covers(letter.sha256(), hidden -> texts.show(letter.caseRef(), hidden)))
                        .flatMap(row -> row.view(hidden -> texts.show(letter.caseRef(), hidden)))
                        .filter(kept -> port.stands(by, kept.cms()))
                        .isPresent();
    }

    private boolean signedByHand(DocumentView letter, ApprovalView approval) {
        return inks.open(letter, SignatureSlot.APPROVAL)
                .filter(ink -> ink.state() == InkState.CONFIRMED && inks.whole(ink))
                .map(InkView::scan)
                .filter(scan -> scan.documentRef().equals(approval.besideRef()))
                .isPresent();
    }

    /** Whether this officer compared the scan of an approval that was signed by hand. */
    @Transactional(readOnly = true)
    public boolean compared(DocumentView letter, String officer) {
        return inks.open(letter, SignatureSlot.APPROVAL)
                .filter(ink -> ink.state() == InkState.CONFIRMED)
                .map(InkView::checked)
                .filter(checked -> checked.by().equals(officer))
                .isPresent();
    }

    /** The letter is signed, and carries it from now on; in the transaction of the act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(DocumentView letter, ApprovalView approval) {
        if (approval.mode() == SignatureMode.INK) {
            inks.sign(InkPaper.approval(letter.documentRef()), approval.officer());
        } else {
            takeTool(approval);
        }
        rows.taken(letter.documentRef(), clock.instant());
    }

    private void takeTool(ApprovalView approval) {
        var tokenRef = approval.besideRef();
        var row = Optional.ofNullable(tokenRef)
                .flatMap(tools::findById)
                .orElseThrow(() -> new DocumentRefused("token-challenge-unknown"));
        row.approve(clock.instant());
        tools.saveAndFlush(row);
    }
}
