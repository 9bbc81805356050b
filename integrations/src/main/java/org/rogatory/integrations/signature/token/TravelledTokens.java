package org.rogatory.integrations.signature.token;

import java.util.Optional;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.token.TokenFound;
import org.rogatory.documents.token.TokenFound.Fit;
import org.rogatory.documents.token.TokenFound.Told;
import org.rogatory.trust.Bound;

/**
 * Signatures that came beside a letter of another State: nobody here knows who was to sign it, but by the trust list.
 */
final class TravelledTokens {

    private final TokenTrust trust;

    TravelledTokens(TokenTrust trust) {
        this.trust = trust;
    }

    TokenFound look(byte[] letter, String state, byte[] cms) {
        return TokenCms.read(cms).map(brought -> look(letter, state, brought)).orElseGet(() -> unread(cms));
    }

    /** A certificate that cannot be read here says nothing against the signature. */
    private static TokenFound unread(byte[] cms) {
        return TokenCms.isOfUnknownKey(cms) ? TokenFound.unknown() : TokenFound.unreadable();
    }

    private TokenFound look(byte[] letter, String state, TokenCms brought) {
        var certificate = brought.signer().certificate();
        var registered = trust.person(certificate).filter(found -> found.state().equals(state));
        var authority = registered.map(Bound::authority).orElse(null);
        var told = new Told(brought.algorithm(), TokenTrust.named(certificate), authority);
        var unsigned = UnsignedPdf.of(letter);
        Optional<byte[]> signed =
                unsigned.states().stream().filter(brought::fits).findFirst();
        if (signed.isEmpty()) {
            return new TokenFound(Fit.OTHER, Verdict.INVALID, told, 0);
        }
        var verdict = verdict(brought, signed.get(), state);
        var answered = registered.isPresent() && trust.valid(certificate);
        var worth = verdict == Verdict.GENUINE && !answered ? Verdict.UNTRUSTED : verdict;
        if (!brought.comparable()) {
            return new TokenFound(Fit.NOT_COMPARED, worth, told, signed.get().length);
        }
        var kept = unsigned.keeps(signed.get());
        var fit = kept == Verdict.GENUINE || worth == Verdict.INVALID ? Fit.SAME : Fit.EARLIER;
        return new TokenFound(fit, worth.and(kept), told, signed.get().length);
    }

    /** Revoked now does not mean that it was when he signed: then nobody answers for it any more. */
    private Verdict verdict(TokenCms brought, byte[] content, String state) {
        try {
            return trust.verdict(brought, content, state);
        } catch (DocumentRefused refused) {
            return "token-invalid".equals(refused.code()) ? Verdict.INVALID : Verdict.UNTRUSTED;
        }
    }
}
