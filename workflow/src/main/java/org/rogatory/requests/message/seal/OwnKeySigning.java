package org.rogatory.requests.message.seal;

import java.util.function.Supplier;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.PersonalSignatures;
import org.rogatory.documents.signature.PersonalKeyRefused;
import org.rogatory.documents.signature.PersonalKeyRefused.Reason;
import org.rogatory.documents.signature.PersonalKeys;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;

/**
 * Signs a letter with the key that its signatory holds himself: the signatures are made first, outside any transaction,
 * and the act of signing takes them.
 */
@Service
public class OwnKeySigning {

    private final Procedures procedures;
    private final LetterSeals seals;
    private final PersonalSignatures signatures;

    OwnKeySigning(Procedures procedures, LetterSeals seals, PersonalSignatures signatures) {
        this.procedures = procedures;
        this.seals = seals;
        this.signatures = signatures;
    }

    /** The letter that is to be signed, and the file it lies in. */
    public record ToSign(CaseFile file, String documentRef) {}

    /** Whether the letter may be signed so today, for the authority that signs it. */
    public boolean allows(CaseFile file, DocumentView letter) {
        return seals.allows(file, letter, SignatureMode.PERSONAL);
    }

    /** Refuses who could not sign the letter by this act now, before a key of his is opened. */
    public void demand(ToSign letter, Act act, Officer officer) {
        planned(letter, act, officer);
    }

    private LetterSeals.Planned planned(ToSign letter, Act act, Officer officer) {
        var barred = procedures.offered(letter.file(), act.verb(), officer).barred();
        if (barred != null) {
            throw Refusal.barred(barred);
        }
        var planned = seals.planned(letter.file(), letter.documentRef(), act, officer);
        seals.demand(letter.file(), planned.letter(), SignatureMode.PERSONAL);
        return planned;
    }

    /**
     * Makes the signatures that the letter would get by this act, the last with the key that the officer offers.
     *
     * @throws PersonalKeyRefused if the key is one for another authority than the letter is signed for
     */
    public PersonalSignatures.Signed make(ToSign letter, Act act, PersonalKeys.Offer offer, Officer officer) {
        var planned = planned(letter, act, officer);
        var all = planned.signatures();
        if (!all.get(all.size() - 1).seal().authority().equals(offer.authority())) {
            throw new PersonalKeyRefused(Reason.OF_ANOTHER_AUTHORITY);
        }
        return signatures.make(planned.letter(), all, officer.username(), offer.key());
    }

    /** Runs the act of signing, which takes what was made. */
    public <T> T within(PersonalSignatures.Signed made, Supplier<T> act) {
        return signatures.within(made, act);
    }
}
