package org.rogatory.web.mla;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.message.seal.ApprovalSigning;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.CalledOnce;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Signing the approval of a letter with one's own key, for national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/documents/{documentRef}/signing/approval")
@Tag(name = "documents")
class ApprovalSignApi {

    private final ApprovalSigning approvals;
    private final ApprovalKeySigning signing;
    private final ApiCaller calls;

    ApprovalSignApi(ApprovalSigning approvals, ApprovalKeySigning signing, ApiCaller calls) {
        this.approvals = approvals;
        this.signing = signing;
        this.calls = calls;
    }

    /**
     * The approval as it was signed.
     *
     * @param authority office of who approved
     * @param signedAt when he signed it; the letter takes it when it is signed
     */
    record ApprovedJson(
            String documentRef, String authority, @Nullable Instant signedAt) {

        private static ApprovedJson of(ApprovalSigning.ToApprove signed) {
            return new ApprovedJson(
                    signed.letter().documentRef(), signed.approval().seal().authority(), signed.signedAt());
        }
    }

    @CalledOnce
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "signApprovalWithOwnKey",
            summary = "Sign the approval of a letter with the caller's own key",
            description = "For who endorsed the request or approved the answer last, once its letter is laid out and"
                    + " before it is signed; the letter takes it as its first signature. Nobody has to: otherwise the"
                    + " key of his office seals the approval on record, unless the ways to sign of that office allow"
                    + " the own key and not the seal (`approval-not-signed`). Key file and PIN are used in this call"
                    + " and kept nowhere; keys and refusals are as with `signWithOwnKey`. Whoever signs the approval"
                    + " cannot sign the letter (`four-eyes`). A letter that is being signed takes no approval"
                    + " (`letter-under-way`), nor does one that was returned, recalled or withdrawn"
                    + " (`approval-lapsed`).",
            requestBody =
                    @RequestBody(
                            content = @Content(schema = @Schema(implementation = PersonalSignApi.OwnKeyForm.class))))
    ResponseEntity<ApprovedJson> sign(
            @PathVariable String caseRef,
            @PathVariable String documentRef,
            MultipartHttpServletRequest request,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        var wanted = new ApprovalSigning.Wanted(caseRef, documentRef, PersonalSignApi.fingerprint(request));
        var certificate = request.getParameter(OwnKeyRequests.CERTIFICATE);
        var several = signing.sign(
                ApprovalKeySigning.Asked.of(wanted, certificate, caller.officer(), caller.key()),
                request.getFile("keyFile"),
                OwnKeyRequests.pin(request));
        if (!several.isEmpty()) {
            throw OwnKeyRequests.several();
        }
        var signed = approvals.of(caseRef, documentRef, caller.officer());
        return ApiCaller.told(signed.file(), ApprovedJson.of(signed));
    }
}
