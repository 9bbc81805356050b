package org.rogatory.web.mla;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.signature.PersonalKeyRefused;
import org.rogatory.documents.signature.PersonalKeyRefused.Reason;
import org.rogatory.documents.signature.PersonalKeys;
import org.rogatory.web.shared.SentOnce;
import org.springframework.web.multipart.MultipartFile;

/**
 * Opens the key file that an officer gives in one request, for what he signs with it there. File and PIN are wiped when
 * that ends; they stand in no record, so that nothing can write them down by chance.
 */
final class OwnKeyRequests {

    /** More than any file with one key and its certificates has. */
    private static final int LARGEST = 64 * 1024;

    private static final String FILE = "keyFile";
    private static final String PIN = "pin";
    static final String CERTIFICATE = "certificate";

    private final PersonalKeys keys;
    private final SentOnce sent;
    private final PinTries tries;

    OwnKeyRequests(PersonalKeys keys, SentOnce sent, PinTries tries) {
        this.keys = keys;
        this.sent = sent;
        this.tries = tries;
    }

    /** What is signed with the key. */
    interface Signing {

        /** Refuses who could not sign now, before his key is opened. */
        void demand();

        /** Makes the signatures, outside any transaction, and returns what writes them down. */
        Supplier<String> made(PersonalKeys.Offer offer);
    }

    /**
     * Whose request it is.
     *
     * @param certificate SHA-256 of the certificate whose key of the file is used; null for the only one that fits
     */
    record By(Idempotency.Call call, @Nullable String certificate) {

        private String officer() {
            return call.officer().username();
        }

        private PersonalKeys.Asked asked() {
            var chosen = certificate == null || certificate.isBlank() ? null : certificate.strip();
            return new PersonalKeys.Asked(officer(), chosen);
        }
    }

    /**
     * Signs once, however often it is sent; the PIN is wiped in any case.
     *
     * @return the certificates of which he has to choose one first; none when it is signed
     */
    List<PersonalKeys.Choice> sign(By by, @Nullable MultipartFile file, char[] pin, Signing signing) {
        try {
            return sent.done(by.call()) ? List.of() : wiped(by, content(file), pin, signing);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private List<PersonalKeys.Choice> wiped(By by, byte[] keyFile, char[] pin, Signing signing) {
        try {
            return opened(by, keyFile, pin, signing);
        } finally {
            Arrays.fill(keyFile, (byte) 0);
        }
    }

    private List<PersonalKeys.Choice> opened(By by, byte[] keyFile, char[] pin, Signing signing) {
        if (pin.length == 0) {
            throw Refusal.of("field-missing", PIN);
        }
        if (tries.barred(by.officer())) {
            throw Refusal.of("pin-tries", PIN);
        }
        demandMay(by, signing);
        try (var offer = keys.offer(keyFile, pin, by.asked())) {
            var act = signing.made(offer);
            tries.succeeded(by.officer());
            sent.once(by.call(), act);
            return List.of();
        } catch (PersonalKeyRefused refused) {
            return chosenFrom(refused, by.officer());
        }
    }

    /** Every refused file counts, also one of several keys: each was opened, whatever was wrong with it. */
    private List<PersonalKeys.Choice> chosenFrom(PersonalKeyRefused refused, String officer) {
        tries.failed(officer);
        if (refused.reason() == Reason.SEVERAL) {
            return refused.choices();
        }
        throw told(refused.reason());
    }

    /** Opening a file is work: nobody is given it who could not sign with what is in it. */
    private void demandMay(By by, Signing signing) {
        if (!keys.registered(by.officer())) {
            throw Refusal.of("key-not-his", FILE);
        }
        signing.demand();
    }

    /** The PIN as it stands in the request: taken once, and never into an object. */
    static char[] pin(HttpServletRequest request) {
        var typed = request.getParameter(PIN);
        return typed == null ? new char[0] : typed.toCharArray();
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
