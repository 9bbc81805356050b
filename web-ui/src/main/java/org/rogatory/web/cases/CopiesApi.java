package org.rogatory.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.PrintableText;
import org.rogatory.documents.LetterOrders;
import org.rogatory.mla.copy.Copies;
import org.rogatory.mla.copy.CopyWanted;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.CalledOnce;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Copies of letters of request and of answers, issued by national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/documents/{documentRef}/copies")
@Tag(name = "documents")
class CopiesApi {

    private final Copies copies;
    private final Cases cases;
    private final LetterOrders orders;
    private final SentOnce sent;
    private final ApiCaller calls;

    CopiesApi(Copies copies, Cases cases, LetterOrders orders, SentOnce sent, ApiCaller calls) {
        this.copies = copies;
        this.cases = cases;
        this.orders = orders;
        this.sent = sent;
        this.calls = calls;
    }

    /** A copy as it is asked for. */
    record CopyWantedJson(
            @NotBlank @Nullable @Size(max = 40) String kind,
            @Nullable @Size(max = 100) List<@NotNull Integer> items,
            @Nullable @Size(max = 64) String authority,
            @Nullable @Size(max = 300) @PrintableText String forWhom) {

        CopyWanted wanted() {
            return CopyWanted.of(kind, items == null ? List.of() : items, authority, forWhom);
        }
    }

    /**
     * A copy that is being made.
     *
     * @param documentRef where it lies; null as long as it is being laid out
     */
    record CopyJson(String order, String kind, @Nullable String documentRef) {}

    @CalledOnce
    @PostMapping
    @Operation(
            operationId = "issueCopy",
            summary = "Issue a copy of the letter of request or of an answer that holds only what its reader may know",
            description = "kind: executor_copy or disclosure_copy; what each may hold is data of the node. Of an answer"
                    + " that came only the latter is made, and only where a message brought it. items: the"
                    + " numbers of the items of an executor's copy. authority: an executing authority of the file that"
                    + " has these items and is given the copy; without it forWhom says for whom it is, which stays in"
                    + " the file and is not printed. The copy is laid out from what the letter was made of, names its"
                    + " SHA-256, is sealed by jobs and lies among the documents; it travels with nothing. The same call"
                    + " sent again under its Idempotency-Key tells its documentRef then. Central officers and heads of"
                    + " the authority of the file may call.")
    @ApiResponse(responseCode = "202", description = "Ordered", useReturnTypeSchema = true)
    ResponseEntity<CopyJson> issue(
            @PathVariable String caseRef,
            @PathVariable String documentRef,
            @Valid @RequestBody CopyWantedJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var wanted = body.wanted();
        var caller = calls.caller(caseRef, headers);
        var officer = caller.officer();
        var call = new Idempotency.Call(officer, caller.key(), documentRef + " copy " + wanted, caseRef);
        var order = sent.once(call, () -> {
            cases.checkVersion(cases.find(caseRef, AccessScope.of(officer)), Versions.of(caller.seen()));
            return copies.issue(caseRef, documentRef, wanted, officer);
        });
        var document = orders.document(order).orElse(null);
        return ResponseEntity.accepted().body(new CopyJson(order, wanted.kind().key(), document));
    }
}
