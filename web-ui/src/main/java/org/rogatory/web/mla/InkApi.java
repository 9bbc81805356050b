package org.rogatory.web.mla;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ink.InkLetters;
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

/** Letters signed by hand, for national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/documents/{documentRef}/signing/ink")
@Tag(name = "documents")
class InkApi extends InkCalls {

    InkApi(Cases cases, InkLetters letters, InkScans scans, ApiCaller calls) {
        super(cases, letters, scans, calls);
    }

    @GetMapping
    @Operation(operationId = "inkSigning", summary = "How far a letter has come that is signed by hand")
    InkJson show(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer) {
        return shown(caseRef, documentRef, officer);
    }

    @CalledOnce
    @PostMapping("/print")
    @Operation(
            operationId = "printForInk",
            summary = "Take down that a letter is printed to be signed by hand",
            description = "The content to print is that of the document, byte by byte. An officer of the authority that"
                    + " signs may call.")
    ResponseEntity<InkJson> print(
            @PathVariable String caseRef,
            @PathVariable String documentRef,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return printed(caseRef, documentRef, headers);
    }

    @CalledOnce
    @PostMapping(path = "/scan", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "addInkScan",
            summary = "Add the scan of a letter that was printed, signed and sealed by hand",
            description = "A PDF or a picture, in the part file. It goes with the letter once that is signed, and with"
                    + " nothing else. Another person compares it.")
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
            operationId = "confirmInkScan",
            summary = "Confirm that the scan shows the letter as it was printed, signed and sealed",
            description = "`scanRef` is the `documentRef` of the `scan` that was looked at; where another one waits by"
                    + " now, the call is refused: 409 `ink-no-scan`. Not by who added the scan, and who confirms does"
                    + " not sign: 403 `four-eyes`. Then the act sign, sign-answer, sign-reminder, sign-interim-reply"
                    + " or sign-letter with kind `ink` signs it.")
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
            operationId = "rejectInkScan",
            summary = "Reject the scan of a letter signed by hand",
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
