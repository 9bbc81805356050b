package org.rogatory.web.integrity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.PrintableText;
import org.rogatory.documents.LetterOrders;
import org.rogatory.identity.Officer;
import org.rogatory.integrity.CertificateWanted;
import org.rogatory.integrity.IntegrityCertificates;
import org.rogatory.web.shared.SentOnce;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Certificates of integrity for national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/integrity")
@Tag(name = "documents")
class IntegrityApi {

    private final IntegrityCertificates certificates;
    private final LetterOrders orders;
    private final SentOnce sent;

    IntegrityApi(IntegrityCertificates certificates, LetterOrders orders, SentOnce sent) {
        this.certificates = certificates;
        this.orders = orders;
        this.sent = sent;
    }

    /** A certificate as it is asked for. */
    record CertificateWantedJson(
            @Nullable @Size(max = 64) String document,
            @NotBlank @Nullable @Size(max = 20) String language,
            @Nullable @Size(max = 300) @PrintableText String purpose,
            @Nullable Boolean views) {

        CertificateWanted wanted() {
            return new CertificateWanted(
                    document, language == null ? "" : language, purpose, Boolean.TRUE.equals(views));
        }
    }

    /**
     * A certificate that is being made.
     *
     * @param documentRef where it lies; null as long as it is being laid out
     */
    record CertificateJson(
            String order, String kind, @Nullable String documentRef) {}

    @PostMapping
    @Operation(
            operationId = "certifyIntegrity",
            summary = "Have a certificate of integrity made of a file or of one document, for a court",
            description = "document: a documentRef; without it the whole file. language: en, ru, uz or uz-Cyrl."
                    + " purpose: the court and its reference, printed as given. views: true also names others who only"
                    + " looked into the file, for those who may read its access log. It is laid out and sealed by jobs"
                    + " and lies among the documents; the same call sent again under its Idempotency-Key tells its"
                    + " documentRef then. Central officers, heads and auditors of the authority of the file may call."
                    + " Refused as integrity-chain-broken where the chain of the audit trail does not hold.")
    @ApiResponse(responseCode = "202", description = "Ordered", useReturnTypeSchema = true)
    ResponseEntity<CertificateJson> issue(
            @PathVariable String caseRef,
            @Valid @RequestBody CertificateWantedJson body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Officer officer) {
        var wanted = body.wanted();
        var call = new Idempotency.Call(officer, key, caseRef + " integrity " + wanted, caseRef);
        var proved = sent.done(call) ? null : certificates.demandIssuable(caseRef, wanted, officer);
        var order = sent.once(call, () -> certificates.issue(caseRef, wanted, proved, officer));
        var document = orders.document(order).orElse(null);
        return ResponseEntity.accepted().body(new CertificateJson(order, IntegrityCertificates.KIND, document));
    }
}
