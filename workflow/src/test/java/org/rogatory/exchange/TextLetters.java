package org.rogatory.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.SignatureFound.Extent;
import org.rogatory.documents.signature.SignatureFound.Signer;
import org.rogatory.documents.signature.SignatureVerifier;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.rogatory.trust.TrustMode;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.JsonNode;

/**
 * Letters that a test can write: a first line with the verdict and the authority that signed, then the data. Any other
 * text is a letter that nobody signed.
 */
public class TextLetters implements SignatureVerifier, LetterReader {

    private static final String MARK = "signed ";

    private boolean busy;

    /** From now on nothing is looked at, or everything again. */
    void busy(boolean now) {
        busy = now;
    }

    @Override
    public <T> T aside(Work content, Look<T> look) throws IOException {
        return look.look();
    }

    static String signed(Verdict verdict, String authority, String data) {
        return MARK + verdict + " " + authority + "\n" + data;
    }

    @Override
    public Verification verify(Work content, Expected expected) throws IOException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A letter is checked inside a transaction");
        }
        if (busy) {
            throw new Busy();
        }
        String text;
        try (var in = content.open()) {
            text = new String(in.readAllBytes(), UTF_8);
        }
        if (!text.startsWith(MARK)) {
            return new Verification(Verdict.UNSIGNED, Verification.Kind.PDF, List.of(), List.of(), null, null);
        }
        var end = text.indexOf('\n');
        var words = text.substring(0, end).split(" ");
        var verdict = Verdict.valueOf(words[1]);
        var data = text.substring(end + 1);
        return new Verification(
                verdict,
                Verification.Kind.PDF,
                List.of(signature(verdict, words[2])),
                List.of(),
                data.isEmpty() ? null : data,
                null);
    }

    static SignatureFound signature(Verdict verdict, String authority) {
        var known = "NOBODY".equals(authority) ? null : authority;
        return new SignatureFound(signer(known), null, null, null, new Extent(true, List.of()), verdict, "-");
    }

    private static Signer signer(@Nullable String authority) {
        return new Signer("-", authority, null, true, TrustMode.CERTIFICATE, null);
    }

    @Override
    public boolean letter(String messageKind, String fileKind) {
        return "letter".equals(fileKind);
    }

    @Override
    public Agreement compare(PayloadCheck.Told told, String senderRef, List<Beside> beside, JsonNode data) {
        if (!data.has("facts")) {
            return Agreement.UNKNOWN;
        }
        var same = data.path("facts").equals(told.payload().path("facts"))
                && data.path("reference").asString(senderRef).equals(senderRef);
        var listed = data.path("enclosures")
                .valueStream()
                .map(hash -> hash.asString(""))
                .toList();
        var came = beside.stream()
                .filter(file -> !DocumentView.BESIDE_LETTER.contains(file.kind()))
                .map(Beside::sha256)
                .toList();
        return !same ? Agreement.OTHER : listed.equals(came) ? Agreement.SAME : Agreement.OTHER_FILES;
    }
}
