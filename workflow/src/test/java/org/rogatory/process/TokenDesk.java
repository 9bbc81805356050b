package org.rogatory.process;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.NationalTokens;
import org.rogatory.documents.TokenChallenge;
import org.rogatory.documents.TokenEvidence;
import org.rogatory.documents.TokenTool;
import org.rogatory.documents.Verdict;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** A national tool that signs in plain words; nobody has it but where a test says so. */
@Component
class TokenDesk implements NationalTokens {

    static final String STATEMENT = "{\"status\":1}";

    private boolean there;
    private boolean registered;

    /** Officers of Uzbekistan have it from now on, and their keys are registered for its prosecutors. */
    void setUp() {
        there = true;
        registered = true;
    }

    /** No key of theirs is in the register any more. */
    void withdraw() {
        registered = false;
    }

    void takeAway() {
        there = false;
    }

    /** The officer signs what was given out to him. */
    static byte[] signed(TokenChallenge challenge, Officer officer) {
        return signed(challenge.content(), officer.username());
    }

    private static byte[] signed(byte[] content, String officer) {
        return (officer + " signs " + new String(content, StandardCharsets.US_ASCII))
                .getBytes(StandardCharsets.US_ASCII);
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
        return new TokenEvidence(
                Verdict.NOT_VERIFIABLE_HERE,
                "1.2.860.3.15.1.1.2",
                new TokenEvidence.Signer("CN=Synthetic", "CN=Synthetic issuer", "1f"),
                new TokenEvidence.Statement("validator.example", STATEMENT.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public boolean stands(By by, byte[] cms) {
        return registered
                && "UZ-GPO".equals(by.authority())
                && new String(cms, StandardCharsets.US_ASCII).startsWith(by.officer());
    }
}
