package org.rogatory.web.mla;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing with the tool of one's State, by national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/documents/{documentRef}/signing/token")
@Tag(name = "documents")
class TokenApi {

    private final TokenSigning signing;
    private final TokenAnswers answers;

    TokenApi(TokenSigning signing, TokenAnswers answers) {
        this.signing = signing;
        this.answers = answers;
    }

    /** What is to be signed: the letter as it was laid out, in Base64, byte by byte; and its hash. */
    record TokenChallengeJson(String challenge, String content, String sha256, Instant until, String tool) {}

    /** What was signed: the detached signature, CMS in Base64. */
    record TokenBroughtJson(
            @NotBlank @Nullable @Size(max = 64) String challenge,
            @NotBlank @Nullable @Size(max = 400_000) String cms) {}

    /** What was found: the verdict of the check here, and beside it what the service of the State says of its own. */
    record TokenSignatureJson(
            String verdict,
            String tool,
            Instant at,
            String algorithm,
            String subject,
            String issuer,
            String serial,
            boolean compared,
            @Nullable String validator,
            @Nullable String said,
            @Nullable String statement) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "askTokenChallenge",
            summary = "Ask for what is to be signed with the national tool before a letter is signed",
            description = "For a letter that waits for its signature, by who may sign it. The content"
                    + " is the letter as it was laid out, before its seals; it is of use once, for ten minutes, to who"
                    + " asked. 422 `token-not-here` where the State has no such tool here, `token-letter-too-large`"
                    + " for a letter of more than 8 MB.")
    TokenChallengeJson ask(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer) {
        return answers.given(signing.waiting(caseRef, documentRef, officer), officer);
    }

    @PutMapping
    @Operation(
            operationId = "bringTokenSignature",
            summary = "Bring the signature made with the national tool",
            description = "It is kept beside the letter and travels with it; then the letter is signed by `sign`,"
                    + " `sign-answer`, `sign-reminder`, `sign-interim-reply` or `sign-letter` with the kind `token`."
                    + " Not taken: 422 with `token-unreadable`, `token-invalid`,"
                    + " `token-algorithm` (it cannot be checked here, which says nothing of whether it is genuine),"
                    + " `token-not-his`, `token-not-valid`, `token-validator-refused`, `token-validator-silent`,"
                    + " `token-challenge-unknown`, `token-challenge-expired`, `token-challenge-used`. The verdict is"
                    + " `genuine`, `not-verifiable-here` or `untrusted`; `compared` is false where the algorithm of the"
                    + " digest is not known here and nothing was compared; `said` is what the service of the State"
                    + " says, `valid` or `none`, and the statement its answer: nothing is genuine because of it.")
    TokenSignatureJson bring(
            @PathVariable String caseRef,
            @PathVariable String documentRef,
            @Valid @RequestBody TokenBroughtJson body,
            Officer officer) {
        return TokenAnswers.taken(signing, signing.waiting(caseRef, documentRef, officer), body, officer);
    }
}
