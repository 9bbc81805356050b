package org.rogatory.web.mla;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.signature.PersonalKeys;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.seal.OwnKeySigning;
import org.rogatory.requests.message.seal.OwnKeySigning.ToSign;
import org.rogatory.web.shared.SentOnce;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Signing a letter with the key file that an officer gives in one request, on the page and over the interface. */
@Component
class PersonalSigning implements SignWay {

    static final String CERTIFICATE = OwnKeyRequests.CERTIFICATE;

    private final PersonalKeys keys;
    private final OwnKeySigning signing;
    private final Procedures procedures;
    private final SentOnce sent;
    private final OwnKeyRequests requests;

    PersonalSigning(PersonalKeys keys, OwnKeySigning signing, Procedures procedures, SentOnce sent, PinTries tries) {
        this.keys = keys;
        this.signing = signing;
        this.procedures = procedures;
        this.sent = sent;
        this.requests = new OwnKeyRequests(keys, sent, tries);
    }

    /**
     * What is asked for: the letter, the act that signs it, and the call by which a repetition is known.
     *
     * @param certificate SHA-256 of the certificate whose key of the file is used; null for the only one that fits
     */
    record Wanted(ToSign letter, Act act, @Nullable String certificate, Idempotency.Call call) {

        private Officer officer() {
            return call.officer();
        }
    }

    /**
     * What a call asks for, by which its repetition is known. The act is no part of it: once it is done, another one
     * may be found for the letter, or none.
     */
    static String said(ToSign letter, @Nullable Long version, @Nullable String fingerprint) {
        return letter.file().caseRef() + " " + letter.documentRef() + " " + version + " " + fingerprint + " personal";
    }

    /** Whether exactly this was sent and signed before. */
    boolean done(Idempotency.Call call) {
        return sent.done(call);
    }

    @Override
    public SignatureMode mode() {
        return SignatureMode.PERSONAL;
    }

    @Override
    public boolean offered(CaseFile file, DocumentView letter, Officer officer) {
        return keys.registered(officer.username()) && signing.allows(file, letter);
    }

    /**
     * Signs once, however often it is sent; the PIN is wiped in any case.
     *
     * @return the certificates of which he has to choose one first; none when it is signed
     */
    List<PersonalKeys.Choice> sign(Wanted wanted, @Nullable MultipartFile file, char[] pin) {
        var by = new OwnKeyRequests.By(wanted.call(), wanted.certificate());
        return requests.sign(by, file, pin, new ByAct(wanted));
    }

    /** The act of signing, which takes the signatures that were made before it. */
    private final class ByAct implements OwnKeyRequests.Signing {

        private final Wanted wanted;

        private ByAct(Wanted wanted) {
            this.wanted = wanted;
        }

        @Override
        public void demand() {
            signing.demand(wanted.letter(), wanted.act(), wanted.officer());
        }

        @Override
        public Supplier<String> made(PersonalKeys.Offer offer) {
            var made = signing.make(wanted.letter(), wanted.act(), offer, wanted.officer());
            return () -> signing.within(made, this::act);
        }

        private String act() {
            return procedures.act(wanted.letter().file().caseRef(), wanted.act(), wanted.officer());
        }
    }

    /** That he has to choose one of several keys first. */
    static Refusal several() {
        return OwnKeyRequests.several();
    }
}
