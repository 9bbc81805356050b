package org.rogatory.process;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.token.NationalTokens;
import org.rogatory.documents.token.TokenEvidence;
import org.rogatory.documents.token.TokenEvidence.Said;
import org.rogatory.documents.token.TokenEvidence.Signer;
import org.rogatory.documents.token.TokenFound;
import org.rogatory.documents.token.TokenFound.Fit;
import org.rogatory.documents.token.TokenTool;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/**
 * A national tool that signs in plain words: who, how many bytes, their SHA-256. Nobody has it but where a test says
 * so.
 */
@Component
class TokenDesk implements NationalTokens {

    static final String STATEMENT = "{\"status\":1}";

    private static final String MARK = "CMS ";
    private static final String ALGORITHM = "1.2.860.3.15.1.1.2";
    private static final Signer SIGNER = new Signer("CN=Synthetic", "CN=Synthetic issuer", "1f");

    private boolean there;
    private boolean registered;
    private Said said = Said.VALID;
    private Signer signer = SIGNER;

    /** Officers of Uzbekistan have it from now on, and their keys are registered for its prosecutors. */
    void setUp() {
        there = true;
        registered = true;
        said = Said.VALID;
        signer = SIGNER;
    }

    /** Certificates are those of somebody of this name from now on. */
    void names(String owner) {
        signer = new Signer("CN=" + owner, "CN=" + owner + " issuer", "1f");
    }

    /** No key of theirs is in the register any more. */
    void withdraw() {
        registered = false;
    }

    void takeAway() {
        there = false;
    }

    /** What the service of the State says from now on. */
    void says(Said answer) {
        said = answer;
    }

    /** The officer signs what was given out to him. */
    static byte[] signed(byte[] content, Officer officer) {
        return signed(content, officer.username());
    }

    private static byte[] signed(byte[] content, String officer) {
        return (MARK + officer + " " + content.length + " " + sha256(content)).getBytes(US_ASCII);
    }

    /** Whether a content begins as one that it has made. */
    static boolean made(InputStream content) throws IOException {
        return MARK.equals(new String(content.readNBytes(MARK.length()), US_ASCII));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Optional<Offered> offered(String state) {
        return there && "UZ".equals(state) ? Optional.of(new Offered(TokenTool.E_IMZO, "")) : Optional.empty();
    }

    @Override
    public TokenEvidence check(Content content, byte[] cms) {
        if (!Arrays.equals(cms, signed(content.content(), content.by().officer()))) {
            throw new DocumentRefused("token-invalid");
        }
        if (!stands(content.by(), cms)) {
            throw new DocumentRefused("token-not-his");
        }
        var statement = new TokenEvidence.Statement("validator.example", said, STATEMENT.getBytes(US_ASCII));
        return new TokenEvidence(Verdict.NOT_VERIFIABLE_HERE, ALGORITHM, signer, true, statement);
    }

    @Override
    public boolean stands(By by, byte[] cms) {
        return registered
                && "UZ-GPO".equals(by.authority())
                && new String(cms, US_ASCII).startsWith(MARK + by.officer() + " ");
    }

    @Override
    public TokenFound found(byte[] letter, String state, byte[] cms) {
        var words = new String(cms, US_ASCII).split(" ");
        var length = Integer.parseInt(words[2]);
        var under = Arrays.copyOf(letter, Math.min(length, letter.length));
        return "UZ".equals(state) && sha256(under).equals(words[3])
                ? new TokenFound(
                        Fit.SAME, Verdict.NOT_VERIFIABLE_HERE, new TokenFound.Told(ALGORITHM, signer, "UZ-GPO"), length)
                : new TokenFound(Fit.OTHER, Verdict.INVALID, null, 0);
    }
}
