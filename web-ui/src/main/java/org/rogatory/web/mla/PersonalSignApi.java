package org.rogatory.web.mla;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.requests.message.seal.OwnKeySigning.ToSign;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.CalledOnce;
import org.rogatory.web.shared.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Signing with one's own key for national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/documents/{documentRef}/signing/personal")
@Tag(name = "documents")
class PersonalSignApi {

    private static final String FINGERPRINT = "fingerprint";

    private final Cases cases;
    private final Documents documents;
    private final PersonalPages pages;
    private final PersonalSigning signing;
    private final ApiCaller calls;

    PersonalSignApi(Cases cases, Documents documents, PersonalPages pages, PersonalSigning signing, ApiCaller calls) {
        this.cases = cases;
        this.documents = documents;
        this.pages = pages;
        this.signing = signing;
        this.calls = calls;
    }

    /**
     * The letter as it was signed.
     *
     * @param sha256 of the signed content
     */
    record SignedJson(String documentRef, String status, String sha256) {

        private static SignedJson of(DocumentView letter) {
            return new SignedJson(letter.documentRef(), letter.status().key(), letter.finalSha256());
        }
    }

    /** The parts of a call as they are described; nothing is ever read into it. */
    record OwnKeyForm(
            @Schema(type = "string", format = "binary", description = "PKCS#12 with the key and its certificate")
            String keyFile,

            @Schema(type = "string", format = "password") String pin,

            @Schema(description = "sha256 of the letter as it was read")
            String fingerprint,

            @Nullable
            @Schema(description = "SHA-256 of the certificate, in hexadecimal: needed where several keys could sign")
            String certificate) {}

    @CalledOnce
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "signWithOwnKey",
            summary = "Sign a letter that waits for its signature with the caller's own key",
            description = "The act that signs the letter (sign, sign-answer, sign-reminder, sign-interim-reply,"
                    + " sign-letter), done with a key that the trust register knows for the caller."
                    + " Key file and PIN are used in this call and kept nowhere; the letter is sealed when it answers."
                    + " Of several keys in the file that is used which `certificate` names, or which alone could sign;"
                    + " where several could, the call is refused (`key-several`)."
                    + " Whoever errs five times in the PIN waits ten minutes (`pin-tries`).",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = OwnKeyForm.class))))
    ResponseEntity<SignedJson> sign(
            @PathVariable String caseRef,
            @PathVariable String documentRef,
            MultipartHttpServletRequest request,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        var scope = AccessScope.of(caller.officer());
        var letter = new ToSign(cases.find(caseRef, scope), documentRef);
        var seen = Versions.of(caller.seen());
        var said = PersonalSigning.said(letter, seen, request.getParameter(FINGERPRINT));
        var call = new Idempotency.Call(caller.officer(), caller.key(), said);
        if (!signing.done(call)) {
            signed(letter, seen, call, request);
        }
        return ApiCaller.told(cases.find(caseRef, scope), SignedJson.of(documents.get(documentRef)));
    }

    private void signed(
            ToSign letter, @Nullable Long seen, Idempotency.Call call, MultipartHttpServletRequest request) {
        var act = Act.draft(pages.verb(letter.file(), letter.documentRef()))
                .version(seen)
                .fingerprint(fingerprint(request))
                .kind(SignatureMode.PERSONAL.key())
                .act();
        var certificate = request.getParameter(PersonalSigning.CERTIFICATE);
        var several = signing.sign(
                new PersonalSigning.Wanted(letter, act, certificate, call),
                request.getFile("keyFile"),
                OwnKeyRequests.pin(request));
        if (!several.isEmpty()) {
            throw PersonalSigning.several();
        }
    }

    /** Over the interface, too, only what was read is signed. */
    static String fingerprint(MultipartHttpServletRequest request) {
        var read = request.getParameter(FINGERPRINT);
        if (read == null || read.isBlank()) {
            throw Refusal.of("field-missing", FINGERPRINT);
        }
        return read;
    }
}
