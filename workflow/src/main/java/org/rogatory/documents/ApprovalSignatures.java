package org.rogatory.documents;

import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.PersonalKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
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
    private final ObjectProvider<PersonalKeys> keys;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate inside;

    ApprovalSignatures(
            SignableLetters letters,
            ApprovalRows rows,
            DocumentTexts texts,
            SignedBytes signer,
            SignatureSettings settings,
            ObjectProvider<PersonalKeys> keys,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.letters = letters;
        this.rows = rows;
        this.texts = texts;
        this.signer = signer;
        this.settings = settings;
        this.keys = keys;
        this.events = events;
        this.inside = new TransactionTemplate(transactions);
    }

    /** A signature that was made under an approval; no row tells of it yet. */
    public static final class Made {

        private final DocumentView letter;
        private final ApprovalView approval;
        private final ReadDocument before;
        private final KeptContent signed;

        private Made(DocumentView letter, ApprovalView approval, ReadDocument before, KeptContent signed) {
            this.letter = letter;
            this.approval = approval;
            this.before = before;
            this.signed = signed;
        }

        /** The letter as who signed has read it. */
        public DocumentView letter() {
            return letter;
        }

        /** User name of who signed. */
        public String officer() {
            return approval.officer();
        }
    }

    /** The approval of a letter, if who approved it has signed it. */
    @Transactional(readOnly = true)
    public Optional<ApprovalView> of(DocumentView letter) {
        return rows.of(letter.documentRef(), letter.caseRef());
    }

    /** Whether the register still knows a key of who signed: without any, nobody believes what he signed. */
    public boolean stands(ApprovalView approval) {
        var port = keys.getIfAvailable();
        return port == null || port.registered(approval.officer());
    }

    /** Whether the letter was signed or ordered to be signed: its approval is what it was then. */
    @Transactional(readOnly = true)
    public boolean underWay(DocumentView letter) {
        return SignableLetters.underWay(letters.get(letter.documentRef()));
    }

    /**
     * Makes the signature with the key of who approved. Never inside a transaction.
     *
     * @param approval who signs, for which office, and what the block says
     * @throws DocumentRefused if the letter cannot be signed any more, or not now
     */
    public Made make(DocumentView letter, ApprovalView approval, Key.Personal key) {
        var before = Objects.requireNonNull(inside.execute(status -> read(letter)));
        try {
            var task = approval.order().task(key, settings.made());
            return new Made(letter, approval, before, signer.signed(before, task));
        } catch (UncheckedIOException unreachable) {
            LOG.warn("The approval of document {} was not signed", letter.documentRef(), unreachable);
            throw new DocumentRefused("signature-not-made");
        }
    }

    private ReadDocument read(DocumentView letter) {
        letters.demandFree(letter.documentRef());
        return letters.read(letter);
    }

    /**
     * Keeps it for the act of signing, which either takes it or comes first: an act that orders the signatures at the
     * same moment is undone by this one, or this one by the act, and who was undone finds what the other did.
     *
     * @throws DocumentRefused if the letter was signed, withdrawn or taken away meanwhile, or its approval was signed
     * @throws OptimisticLockingFailureException if it was crossed; done again it is told why
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Made made) {
        var document = letters.demandFree(made.before.documentRef());
        rows.demandNone(made.before.documentRef());
        // nothing of the letter changes: a letter that did since it was read is refused
        document.grow(made.before, content -> {});
        letters.hold(made.before);
        rows.add(document, made.approval, made.signed);
        events.publishEvent(new DocumentEvent.Approved(texts.view(document), made.approval));
    }
}
