package org.rogatory.documents;

import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Approvals that who approved a letter signs with his own key, in his own request and before the letter is signed. The
 * signature is made with no transaction open and its bytes are stored; then a row tells of it. The letter itself stays
 * as it was until the act of signing takes the approval as its first revision: whoever else signs, signs what he read.
 * If the node stops in between, bytes without a row are left, which are removed as all such bytes are.
 */
@Service
public class ApprovalSignatures {

    private static final Logger LOG = LoggerFactory.getLogger(ApprovalSignatures.class);

    private final SignableLetters letters;
    private final ApprovalRows rows;
    private final DocumentTexts texts;
    private final SignedBytes signer;
    private final SignatureSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate inside;

    ApprovalSignatures(
            SignableLetters letters,
            ApprovalRows rows,
            DocumentTexts texts,
            SignedBytes signer,
            SignatureSettings settings,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.letters = letters;
        this.rows = rows;
        this.texts = texts;
        this.signer = signer;
        this.settings = settings;
        this.events = events;
        this.inside = new TransactionTemplate(transactions);
    }

    /** A signature that was made under an approval; no row tells of it yet. */
    public static final class Made {

        private final ApprovalView approval;
        private final ReadDocument before;
        private final KeptContent signed;

        private Made(ApprovalView approval, ReadDocument before, KeptContent signed) {
            this.approval = approval;
            this.before = before;
            this.signed = signed;
        }
    }

    /** The approval of a letter, if who approved it has signed it. */
    @Transactional(readOnly = true)
    public Optional<ApprovalView> of(DocumentView letter) {
        return rows.of(letter.documentRef(), letter.caseRef());
    }

    /**
     * Makes the signature with the key of who approved. Never inside a transaction.
     *
     * @param approval who signs, for which office, and what the block says
     * @throws DocumentRefused if the letter cannot be signed any more, or not now
     */
    public Made make(DocumentView letter, ApprovalView approval, Key.Personal key) {
        var before = Objects.requireNonNull(inside.execute(status -> letters.read(letter)));
        try {
            var task = approval.order().task(key, settings.made());
            return new Made(approval, before, signer.signed(before, task));
        } catch (UncheckedIOException unreachable) {
            LOG.warn("The approval of document {} was not signed", letter.documentRef(), unreachable);
            throw new DocumentRefused("signature-not-made");
        }
    }

    /**
     * Keeps it for the act of signing.
     *
     * @throws DocumentRefused if the letter was signed, withdrawn or taken away meanwhile, or its approval was signed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Made made) {
        var document = letters.demandOpen(made.before.documentRef());
        // nothing of the letter changes: a letter that did since it was read is refused
        document.grow(made.before, content -> {});
        rows.add(document, made.approval, made.signed);
        events.publishEvent(new DocumentEvent.Approved(texts.view(document), made.approval.officer()));
    }
}
