package org.rogatory.web.mla;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ink.ApprovalInks;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.CalledOnce;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Approvals signed by hand, for national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/documents/{documentRef}/signing/approval/ink")
@Tag(name = "documents")
class ApprovalInkApi extends InkCalls {

    ApprovalInkApi(Cases cases, ApprovalInks approvals, InkScans scans, ApiCaller calls) {
        super(cases, approvals, scans, calls);
    }

    @GetMapping
    @Operation(
            operationId = "inkApproval",
            summary = "How far the approval of a letter has come that is signed by hand")
    InkJson show(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer) {
        return shown(caseRef, documentRef, officer);
    }

    @CalledOnce
    @PostMapping("/print")
    @Operation(
            operationId = "printApprovalForInk",
            summary = "Take down that a letter is printed so that its approval is signed by hand",
            description = "By who endorsed the request or approved the answer last, where the ways to sign of his"
                    + " office name `ink`. The content to print is that of the document, byte by byte.")
    ResponseEntity<InkJson> print(
            @PathVariable String caseRef,
            @PathVariable String documentRef,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return printed(caseRef, documentRef, headers);
    }

    @CalledOnce
    @PostMapping(path = "/scan", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "addApprovalInkScan",
            summary = "Add the scan of a letter whose approval was signed by hand",
            description = "A PDF or a picture, in the part file, by who approved. It goes with the letter once that is"
                    + " signed, and with nothing else. Another person of his office compares it.")
    ResponseEntity<InkJson> scan(
            @PathVariable String caseRef,
            @PathVariable String documentRef,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return scanned(caseRef, documentRef, file, headers);
    }

    @CalledOnce
    @PostMapping("/confirm")
    @Operation(
            operationId = "confirmApprovalInkScan",
            summary = "Confirm that the scan shows the letter as it was printed, and signed",
            description = "`scanRef` is the `documentRef` of the `scan` that was looked at; where another one waits by"
                    + " now, the call is refused: 409 `ink-no-scan`."
                    + " By another person of the office of who approved: otherwise 403 `four-eyes`. The approval is"
                    + " signed from then on (`approval-signed`), and who confirmed does not sign the letter. No seal"
                    + " is asked for.")
    ResponseEntity<InkJson> confirm(
            @PathVariable String caseRef,
            @PathVariable String documentRef,
            @Valid @RequestBody InkTicks body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return confirmed(caseRef, documentRef, body, headers);
    }

    @CalledOnce
    @PostMapping("/reject")
    @Operation(
            operationId = "rejectApprovalInkScan",
            summary = "Reject the scan of an approval signed by hand",
            description = "The scan of which `scanRef` is the `documentRef`; where another one waits by now, the call"
                    + " is refused: 409 `ink-no-scan`. It stays in the file, goes with nothing, and another one can be"
                    + " added.")
    ResponseEntity<InkJson> reject(
            @PathVariable String caseRef,
            @PathVariable String documentRef,
            @Valid @RequestBody WhyJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return rejected(caseRef, documentRef, body, headers);
    }
}
