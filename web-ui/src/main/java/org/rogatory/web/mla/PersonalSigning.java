package org.rogatory.web.mla;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.PersonalKeyRefused;
import org.rogatory.documents.PersonalKeyRefused.Reason;
import org.rogatory.documents.PersonalKeys;
import org.rogatory.documents.SignatureMode;
import org.rogatory.identity.Officer;
import org.rogatory.mla.message.OwnKeySigning;
import org.rogatory.mla.message.OwnKeySigning.ToSign;
import org.rogatory.web.shared.SentOnce;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Signing with the key file that an officer gives in one request, on the page and over the interface. File and PIN are
 * wiped when it ends; they stand in no record, so that nothing can write them down by chance.
 */
@Component
class PersonalSigning implements SignWay {

    /** More than any file with one key and its certificates has. */
    private static final int LARGEST = 64 * 1024;

    private static final String FILE = "keyFile";
    private static final String PIN = "pin";
    static final String CERTIFICATE = "certificate";

    private final PersonalKeys keys;
    private final OwnKeySigning signing;
    private final Procedures procedures;
    private final SentOnce sent;
    private final PinTries tries;

    PersonalSigning(PersonalKeys keys, OwnKeySigning signing, Procedures procedures, SentOnce sent, PinTries tries) {
        this.keys = keys;
        this.signing = signing;
        this.procedures = procedures;
        this.sent = sent;
        this.tries = tries;
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

        private PersonalKeys.Asked asked() {
            var chosen = certificate == null || certificate.isBlank() ? null : certificate.strip();
            return new PersonalKeys.Asked(officer().username(), chosen);
        }
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
        try {
            return sent.done(wanted.call()) ? List.of() : wiped(wanted, content(file), pin);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private List<PersonalKeys.Choice> wiped(Wanted wanted, byte[] keyFile, char[] pin) {
        try {
            return opened(wanted, keyFile, pin);
        } finally {
            Arrays.fill(keyFile, (byte) 0);
        }
    }

    private List<PersonalKeys.Choice> opened(Wanted wanted, byte[] keyFile, char[] pin) {
        var officer = wanted.officer();
        if (pin.length == 0) {
            throw Refusal.of("field-missing", PIN);
        }
        if (tries.barred(officer.username())) {
            throw Refusal.of("pin-tries", PIN);
        }
        demandMay(wanted);
        try (var offer = keys.offer(keyFile, pin, wanted.asked())) {
            var made = signing.make(wanted.letter(), wanted.act(), offer, officer);
            tries.succeeded(officer.username());
            signing.within(made, () -> sent.once(wanted.call(), () -> act(wanted)));
            return List.of();
        } catch (PersonalKeyRefused refused) {
            return chosenFrom(refused, officer);
        }
    }

    /** Every refused file counts, also one of several keys: each was opened, whatever was wrong with it. */
    private List<PersonalKeys.Choice> chosenFrom(PersonalKeyRefused refused, Officer officer) {
        tries.failed(officer.username());
        if (refused.reason() == Reason.SEVERAL) {
            return refused.choices();
        }
        throw told(refused.reason());
    }

    /** Opening a file is work: nobody is given it who could not sign with what is in it. */
    private void demandMay(Wanted wanted) {
        var officer = wanted.officer();
        if (!keys.registered(officer.username())) {
            throw Refusal.of("key-not-his", FILE);
        }
        signing.demand(wanted.letter(), wanted.act(), officer);
    }

    private String act(Wanted wanted) {
        return procedures.act(wanted.letter().file().caseRef(), wanted.act(), wanted.officer());
    }

    /** That he has to choose one of several keys first. */
    static Refusal several() {
        return Refusal.of("key-several", CERTIFICATE);
    }

    private static Refusal told(Reason reason) {
        return switch (reason) {
            case NOT_OPENED -> Refusal.of("key-not-opened", PIN);
            case NOT_ONE_KEY -> Refusal.of("key-not-one", FILE);
            case SEVERAL -> several();
            case NOT_HIS -> Refusal.of("key-not-his", FILE);
            case OF_ANOTHER_AUTHORITY -> Refusal.of("key-of-another-authority", FILE);
            case NOT_VALID_NOW -> Refusal.of("key-not-valid-now", FILE);
        };
    }

    private static byte[] content(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw Refusal.of("key-file-missing", FILE);
        }
        if (file.getSize() > LARGEST) {
            throw Refusal.of("key-not-one", FILE);
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A key file could not be read", e);
        }
    }
}
