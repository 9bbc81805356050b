package org.rogatory.web.mla;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.rogatory.documents.TokenSignatures;
import org.rogatory.documents.token.TokenSignature;
import org.rogatory.identity.Officer;
import org.rogatory.web.mla.TokenApi.TokenBroughtJson;
import org.rogatory.web.mla.TokenApi.TokenChallengeJson;
import org.rogatory.web.mla.TokenApi.TokenSignatureJson;
import org.springframework.stereotype.Component;

/** What national systems are told that sign with the tool of their State, whatever they sign. */
@Component
class TokenAnswers {

    private final TokenGiven given;
    private final TokenSignatures tokens;

    TokenAnswers(TokenGiven given, TokenSignatures tokens) {
        this.given = given;
        this.tokens = tokens;
    }

    /** Gives out what is to be signed. */
    TokenChallengeJson given(TokenDoor.Waiting waiting, Officer officer) {
        var challenge = given.challenge(waiting, officer);
        return new TokenChallengeJson(
                challenge.id(),
                Base64.getEncoder().encodeToString(given.content(waiting, challenge, officer)),
                challenge.sha256(),
                challenge.until(),
                tokens.offered(officer.state()).orElseThrow().tool().key());
    }

    /** Takes what was signed, and tells what was found of it. */
    static TokenSignatureJson taken(TokenDoor door, TokenDoor.Waiting waiting, TokenBroughtJson body, Officer officer) {
        var cms = TokenBytes.of(String.valueOf(body.cms()));
        return told(door.accept(String.valueOf(body.challenge()), waiting, cms, officer));
    }

    private static TokenSignatureJson told(TokenSignature kept) {
        var evidence = kept.evidence();
        var signer = evidence.signer();
        var statement = evidence.statement();
        var answer = statement == null ? null : statement.answer();
        return new TokenSignatureJson(
                evidence.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                kept.tool().key(),
                kept.at(),
                evidence.algorithm(),
                signer.subject(),
                signer.issuer(),
                signer.serial(),
                evidence.compared(),
                statement == null ? null : statement.validator(),
                statement == null ? null : statement.said().name().toLowerCase(Locale.ROOT),
                answer == null ? null : new String(answer, StandardCharsets.UTF_8));
    }
}
