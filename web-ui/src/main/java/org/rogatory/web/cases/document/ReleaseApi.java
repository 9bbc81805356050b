package org.rogatory.web.cases.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.PrintableText;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ReleasedDocuments;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.CalledOnce;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents in quarantine, given free by national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/documents/{documentRef}/release")
@Tag(name = "documents")
class ReleaseApi {

    private final ReleasedDocuments released;
    private final Cases cases;
    private final Deliberation deliberation;
    private final ApiCaller calls;

    ReleaseApi(ReleasedDocuments released, Cases cases, Deliberation deliberation, ApiCaller calls) {
        this.released = released;
        this.cases = cases;
        this.deliberation = deliberation;
        this.calls = calls;
    }

    /** Why it is given free; the words stay in the file. */
    record ReasonJson(
            @NotBlank @Nullable @Size(max = 2000) @PrintableText
            String reason) {}

    @CalledOnce
    @PostMapping
    @Operation(
            operationId = "releaseDocument",
            summary = "Give a document free in which something dangerous was found",
            description = "It is downloaded and travels again; it is never shown as pictures. The head and officers of"
                    + " the central authority of the file may call; the reason stays in the file.")
    ResponseEntity<DocumentJson> release(
            @PathVariable String caseRef,
            @PathVariable String documentRef,
            @Valid @RequestBody ReasonJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        var officer = caller.officer();
        OpenedPapers.demandOpen(cases.find(caseRef, AccessScope.of(officer)));
        var reason = body.reason() == null ? "" : body.reason();
        return calls.once(
                caller,
                "release " + documentRef + " " + reason,
                () -> released.release(caseRef, documentRef, reason, officer),
                () -> told(caseRef, documentRef, officer));
    }

    private DocumentJson told(String caseRef, String documentRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        return DocumentJson.of(deliberation.listed(file, documentRef, officer));
    }
}
