package org.rogatory.web.cases.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.KeptInside;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.CalledOnce;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents that would travel, kept inside by national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/documents/{documentRef}/keep-inside")
@Tag(name = "documents")
class KeepInsideApi {

    private final KeptInside kept;
    private final Cases cases;
    private final Deliberation deliberation;
    private final ApiCaller calls;

    KeepInsideApi(KeptInside kept, Cases cases, Deliberation deliberation, ApiCaller calls) {
        this.kept = kept;
        this.cases = cases;
        this.deliberation = deliberation;
        this.calls = calls;
    }

    @CalledOnce
    @PostMapping
    @Operation(
            operationId = "keepDocumentInside",
            summary = "Keep a document inside that an officer added and no message carries yet",
            description = "It goes with nothing from now on. A letter that lists it has to be made anew before anything"
                    + " leaves. Who added the document may call, and officers of the central authority of the file.")
    ResponseEntity<DocumentJson> keep(
            @PathVariable String caseRef,
            @PathVariable String documentRef,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        var officer = caller.officer();
        OpenedPapers.demandOpen(cases.find(caseRef, AccessScope.of(officer)));
        return calls.once(
                caller,
                "keep-inside " + documentRef,
                () -> kept.keep(caseRef, documentRef, officer),
                () -> told(caseRef, documentRef, officer));
    }

    private DocumentJson told(String caseRef, String documentRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        return DocumentJson.of(deliberation.listed(file, documentRef, officer));
    }
}
