package org.rogatory.integrations.signature.token;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.token.NationalTokens;
import org.rogatory.documents.token.TokenEvidence;
import org.rogatory.documents.token.TokenEvidence.Said;
import org.rogatory.documents.token.TokenEvidence.Statement;
import org.rogatory.documents.token.TokenFound;
import org.rogatory.figures.OutsideCalls;
import org.rogatory.integrations.signature.Verifiers;
import org.rogatory.integrations.signature.token.TokenSettings.StateToken;
import org.rogatory.trust.Bound;
import org.rogatory.trust.TrustLists;
import org.springframework.stereotype.Component;

/**
 * Checks signatures of national tools by the rule of all others: the certificate is registered for the officer, and
 * descends from an anchor of his State. What was made with a key of a kind that is not known here is neither genuine
 * nor forged: its structure and its digest are checked all the same, it is kept, and said to be not verifiable here.
 */
@Component
class CheckedTokens implements NationalTokens {

    private final TokenSettings settings;
    private final OutsideCalls calls;
    private final TokenTrust trust;
    private final TravelledTokens travelled;

    CheckedTokens(TokenSettings settings, TrustLists lists, Verifiers verifiers, OutsideCalls calls, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.trust = new TokenTrust(lists, verifiers, clock);
        this.travelled = new TravelledTokens(trust);
    }

    @Override
    public Optional<Offered> offered(String state) {
        return Optional.ofNullable(settings.tokens().get(state))
                .map(token -> new Offered(token.tool(), token.siteKey()));
    }

    @Override
    public TokenEvidence check(Content content, byte[] cms) {
        StateToken token = Optional.ofNullable(settings.tokens().get(content.state()))
                .orElseThrow(() -> new DocumentRefused("token-not-here"));
        TokenCms brought = TokenCms.read(cms).orElseThrow(() -> unread(cms));
        if (!brought.fits(content.content())) {
            throw new DocumentRefused("token-invalid");
        }
        X509Certificate certificate = brought.signer().certificate();
        Bound bound = his(certificate, content.by()).orElseThrow(() -> new DocumentRefused("token-not-his"));
        if (!trust.valid(certificate)) {
            throw new DocumentRefused("token-not-valid");
        }
        if (trust.evades(brought)) {
            throw new DocumentRefused("token-algorithm");
        }
        Verdict verdict = trust.verdict(brought, content.content(), bound.state());
        Statement statement = StateValidator.asked(token, content, cms, calls);
        boolean silent = statement != null && statement.said() == Said.NONE;
        if (silent && !brought.comparable()) {
            throw new DocumentRefused("token-validator-silent");
        }
        return new TokenEvidence(
                silent ? verdict.and(Verdict.NOT_VERIFIABLE_HERE) : verdict,
                brought.algorithm(),
                TokenTrust.named(certificate),
                brought.comparable(),
                statement);
    }

    private static DocumentRefused unread(byte[] cms) {
        return new DocumentRefused(TokenCms.isOfUnknownKey(cms) ? "token-algorithm" : "token-unreadable");
    }

    private Optional<Bound> his(X509Certificate certificate, By by) {
        return trust.person(certificate)
                .filter(found ->
                        by.officer().equals(found.officer()) && by.authority().equals(found.authority()));
    }

    @Override
    public boolean stands(By by, byte[] cms) {
        return TokenCms.read(cms)
                .map(brought -> brought.signer().certificate())
                .filter(trust::valid)
                .flatMap(certificate -> his(certificate, by))
                .isPresent();
    }

    @Override
    public TokenFound found(byte[] letter, String state, byte[] cms) {
        return travelled.look(letter, state, cms);
    }
}
