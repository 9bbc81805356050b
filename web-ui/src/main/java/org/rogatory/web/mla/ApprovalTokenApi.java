package org.rogatory.web.mla;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.rogatory.identity.Officer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing the approval of a letter with the tool of one's State, by national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/documents/{documentRef}/signing/approval/token")
@Tag(name = "documents")
class ApprovalTokenApi {

    private final ApprovalTokenSigning signing;
    private final TokenAnswers answers;

    ApprovalTokenApi(ApprovalTokenSigning signing, TokenAnswers answers) {
        this.signing = signing;
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "askApprovalTokenChallenge",
            summary = "Ask for what is to be signed with the national tool as the approval of a letter",
            description = "For who endorsed the request or approved the answer last, once its letter is laid out and"
                    + " before it is signed, where the ways to sign of his office name `token`"
                    + " (`signing-way-barred`). The content and its refusals are as with `askTokenChallenge`.")
    TokenApi.TokenChallengeJson ask(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer) {
        return answers.given(signing.waiting(caseRef, documentRef, officer), officer);
    }

    @PutMapping
    @Operation(
            operationId = "bringApprovalTokenSignature",
            summary = "Bring the signature made with the national tool as the approval of a letter",
            description = "The approval is signed from then on (`approval-signed`). The signature is kept beside the"
                    + " letter and travels with it; the key of the office tells in its block how it was signed."
                    + " Whoever signs the approval cannot sign the letter (`four-eyes`). What is found and refused is"
                    + " as with `bringTokenSignature`.")
    TokenApi.TokenSignatureJson bring(
            @PathVariable String caseRef,
            @PathVariable String documentRef,
            @Valid @RequestBody TokenApi.TokenBroughtJson body,
            Officer officer) {
        return TokenAnswers.taken(signing, signing.waiting(caseRef, documentRef, officer), body, officer);
    }
}
