package org.rogatory.requests.message.ink;

import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkState;
import org.rogatory.documents.InkView;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.message.seal.LetterSeals;
import org.rogatory.requests.message.seal.WaitingLetters;
import org.rogatory.signing.SignedKinds;
import org.springframework.stereotype.Service;

/**
 * Letters signed and sealed by hand, at the authority for which they are signed: one person prints and scans, another
 * compares, and who has compared does not sign.
 */
@Service
public class InkLetters extends InkPapers {

    private static final Set<InkTick> TICKS = Set.of(InkTick.values());
    static final Set<Role> COMPARING = Set.of(Role.HEAD, Role.CENTRAL_OFFICER, Role.REGISTRAR, Role.COURT);

    /** Who is told that a letter can be signed now. */
    private static final Set<Role> SIGNING = Set.of(Role.SIGNATORY, Role.HEAD, Role.COURT);

    private final WaitingLetters drafted;
    private final LetterSeals seals;

    InkLetters(InkTools tools, WaitingLetters drafted, LetterSeals seals) {
        super(tools, new Place(SignatureSlot.SEAL, TICKS, COMPARING));
        this.drafted = drafted;
        this.seals = seals;
    }

    /** Of kinds of which that is chosen. */
    @Override
    boolean admits(CaseFile file, DocumentView letter) {
        return seals.allows(file, letter, SignatureMode.INK)
                && (!SignedKinds.byOffice(letter.kind()) || drafted.waits(file, letter.documentRef()));
    }

    @Override
    String signingFor(CaseFile file, DocumentView letter) {
        return LetterSeals.signingFor(file, letter);
    }

    @Override
    void refuseClosed(Inked inked) {
        seals.demand(inked.file(), inked.letter(), SignatureMode.INK);
    }

    @Override
    boolean done(DocumentView letter, InkView ink) {
        return ink.state() == InkState.SIGNED;
    }

    @Override
    boolean brings(CaseFile file, DocumentView letter, Officer officer) {
        return true;
    }

    @Override
    void confirmed(Inked inked, Officer officer) {
        tell(inked, SIGNING, "ink_confirmed");
    }
}
