package org.rogatory.web.mla;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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

    /** What is asked for: the letter, the act that signs it, and the call by which a repetition is known. */
    record Wanted(ToSign letter, Act act, Idempotency.Call call) {

        private Officer officer() {
            return call.officer();
        }
    }

    @Override
    public SignatureMode mode() {
        return SignatureMode.PERSONAL;
    }

    @Override
    public boolean offered(CaseFile file, DocumentView letter, Officer officer) {
        return keys.registered(officer.username()) && signing.allows(letter);
    }

    /** Signs once, however often it is sent; the PIN is wiped in any case. */
    void sign(Wanted wanted, @Nullable MultipartFile file, char[] pin) {
        try {
            if (!sent.done(wanted.call())) {
                wiped(wanted, content(file), pin);
            }
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private void wiped(Wanted wanted, byte[] keyFile, char[] pin) {
        try {
            opened(wanted, keyFile, pin);
        } finally {
            Arrays.fill(keyFile, (byte) 0);
        }
    }

    private void opened(Wanted wanted, byte[] keyFile, char[] pin) {
        var officer = wanted.officer();
        if (pin.length == 0) {
            throw Refusal.of("field-missing", PIN);
        }
        if (tries.barred(officer.username())) {
            throw Refusal.of("pin-tries", PIN);
        }
        demandMay(wanted);
        try (var offer = keys.offer(keyFile, pin, officer.username())) {
            var made = signing.make(wanted.letter(), wanted.act(), offer, officer);
            tries.succeeded(officer.username());
            signing.within(made, () -> sent.once(wanted.call(), () -> act(wanted)));
        } catch (PersonalKeyRefused refused) {
            throw told(refused.reason(), officer);
        }
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

    /** Every refused file counts: each was opened, whatever was wrong with it. */
    private Refusal told(Reason reason, Officer officer) {
        tries.failed(officer.username());
        return switch (reason) {
            case NOT_OPENED -> Refusal.of("key-not-opened", PIN);
            case NOT_ONE_KEY -> Refusal.of("key-not-one", FILE);
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
