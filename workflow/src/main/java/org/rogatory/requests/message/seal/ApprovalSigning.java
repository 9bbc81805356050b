package org.rogatory.requests.message.seal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.ApprovalSignatures;
import org.rogatory.documents.ApprovalView;
import org.rogatory.documents.BesideApprovals;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.signature.PersonalKeyRefused;
import org.rogatory.documents.signature.PersonalKeyRefused.Reason;
import org.rogatory.documents.signature.PersonalKeys;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.identity.Officer;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The approval of a letter, signed by who approved it himself: with the key that he holds, with his national tool or by
 * hand, after the letter was laid out and before it is signed. Where he does not, the key of his office seals what the
 * file says of his approval.
 */
@Service
public class ApprovalSigning {

    private final Cases cases;
    private final Deliberation deliberation;
    private final ReferenceData law;
    private final LetterSlots slots;
    private final ApprovalSignatures signatures;
    private final BesideApprovals beside;
    private final ApprovalWays ways;

    ApprovalSigning(
            Cases cases,
            Deliberation deliberation,
            ReferenceData law,
            LetterSlots slots,
            ApprovalSignatures signatures,
            BesideApprovals beside,
            ApprovalWays ways) {
        this.cases = cases;
        this.deliberation = deliberation;
        this.law = law;
        this.slots = slots;
        this.signatures = signatures;
        this.beside = beside;
        this.ways = ways;
    }

    /**
     * A letter whose approval an officer can sign.
     *
     * @param approval what he signs: for which office, and what the block says
     * @param ways how his office lets him sign that himself today
     * @param signed how he did; null while he has not
     */
    public record ToApprove(
            CaseFile file,
            DocumentView letter,
            ApprovalView approval,
            Set<SignatureMode> ways,
            @Nullable ApprovalView signed) {

        /** When he signed; null while he has not. */
        public @Nullable Instant signedAt() {
            return signed == null ? null : signed.seal().at();
        }
    }

    /** Whether this officer approved the letter, his office lets him sign that himself, and he has not yet. */
    public boolean offered(CaseFile file, DocumentView letter, Officer officer) {
        return waits(letter)
                && ways.mine(file, letter, officer)
                        .filter(word -> word.current()
                                && !ways.of(word.approval(), letter, officer).isEmpty())
                        .isPresent()
                && signatures.of(letter).isEmpty();
    }

    /**
     * The letter, for who approved it; another document is told of as none.
     *
     * @throws Refusal if the officer is not who approved it, if the letter was returned, withdrawn or signed since, or
     *     if his office does not let him sign that himself today
     */
    @Transactional(readOnly = true)
    public ToApprove of(String caseRef, String documentRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var letter = deliberation.document(file, documentRef, officer);
        var mine = ways.mine(file, letter, officer);
        if (!waits(letter)) {
            throw sealed(letter) && mine.isPresent() ? Refusal.of("letter-under-way") : Refusal.notFound();
        }
        var word = mine.orElseThrow(() -> Refusal.of("approval-not-yours"));
        if (!word.current()) {
            throw lapsed(letter);
        }
        var approval = word.approval();
        var allowed = ways.of(approval, letter, officer);
        if (allowed.isEmpty()) {
            throw Refusal.of("signing-way-barred");
        }
        return new ToApprove(
                file, letter, approval, allowed, signatures.of(letter).orElse(null));
    }

    /** The letter, if its approval can be signed in this way now. */
    @Transactional(readOnly = true)
    public ToApprove demand(String caseRef, String documentRef, SignatureMode mode, Officer officer) {
        var letter = of(caseRef, documentRef, officer);
        if (letter.signed() != null) {
            throw Refusal.of("approval-signed");
        }
        if (!letter.ways().contains(mode)) {
            throw Refusal.of("signing-way-barred");
        }
        return letter;
    }

    /**
     * The letter, if its approval can be signed now: asked before a key is opened, and again with the key.
     *
     * @param fingerprint of the letter as it was read; another one since then refuses
     */
    @Transactional(readOnly = true)
    public ToApprove demand(Wanted wanted, Officer officer) {
        var letter = demand(wanted.caseRef(), wanted.documentRef(), SignatureMode.PERSONAL, officer);
        if (!letter.letter().sha256().equals(wanted.fingerprint())) {
            throw Refusal.of("document-changed");
        }
        return letter;
    }

    /** The approval of which letter is to be signed, and what the officer has read. */
    public record Wanted(String caseRef, String documentRef, String fingerprint) {}

    /**
     * Makes the signature with the key that the officer offers, outside any transaction.
     *
     * @throws PersonalKeyRefused if the key is one for another authority than his office
     */
    public ApprovalSignatures.Made make(Wanted wanted, PersonalKeys.Offer offer, Officer officer) {
        var asked = demand(wanted, officer);
        if (!asked.approval().seal().authority().equals(offer.authority())) {
            throw new PersonalKeyRefused(Reason.OF_ANOTHER_AUTHORITY);
        }
        return signatures.make(asked.letter(), asked.approval(), offer.key());
    }

    /**
     * Keeps what was made until the letter is signed, which takes it as the first signature. The letter is held first:
     * what the file says after that holds for it.
     */
    @Transactional
    public void keep(ApprovalSignatures.Made made) {
        signatures.keep(made);
        demandCurrent(made.letter(), made.officer());
    }

    /** The same of one that is signed beside the letter. */
    @Transactional
    public void keep(DocumentView letter, ApprovalView approval) {
        beside.keep(letter, approval);
        demandCurrent(letter, approval.officer());
    }

    private void demandCurrent(DocumentView letter, String officer) {
        var file = cases.find(letter.caseRef(), AccessScope.system());
        if (!slots.current(file, letter, officer)) {
            throw lapsed(letter);
        }
    }

    /** Why a letter takes no approval any more: it is being signed, or it will not be. */
    private Refusal lapsed(DocumentView letter) {
        return signatures.underWay(letter) ? Refusal.of("letter-under-way") : Refusal.of("approval-lapsed");
    }

    /**
     * How the approval stands on a letter that is signed now.
     *
     * @param officer user name of who approved
     * @param authority his office
     * @param own how he has signed it himself; null where the key of his office seals what is on record
     * @param bar why the letter cannot be signed with it now, as a code; null for nothing
     */
    public record Standing(
            String officer,
            String authority,
            @Nullable ApprovalView own,
            @Nullable String bar) {

        /** When he signed it himself; null where he has not. */
        public @Nullable Instant signedAt() {
            return own == null ? null : own.seal().at();
        }

        /** Whether he must sign it himself first, since his office does not let its key seal it. */
        public boolean missing() {
            return "approval-not-signed".equals(bar);
        }
    }

    /** How the approval of a letter stands on it; empty where it has none. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(CaseFile file, DocumentView letter) {
        return slots.standing(file, letter)
                .map(standing ->
                        new Standing(standing.officer(), standing.authority(), standing.own(), standing.bar()));
    }

    private static boolean sealed(DocumentView letter) {
        return letter.status() == DocumentStatus.SEALED && letter.marking() == null && letter.isolation() == null;
    }

    /** Laid out, signed by nobody, and of a kind that somebody approves. */
    private boolean waits(DocumentView letter) {
        return letter.status() == DocumentStatus.RENDERED
                && letter.marking() == null
                && letter.isolation() == null
                && law.signaturePlans().approvedBy(letter.kind()).isPresent();
    }
}
