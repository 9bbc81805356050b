package org.rogatory.web.law;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rogatory.cases.Refusal;
import org.rogatory.law.ContentSchema;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The published JSON Schemas: of a request and the messages after it, of the dossier of a wanted person, of data inside
 * letters and certificates, of sealed annexes, of manifests and receipts, of trust lists.
 */
@RestController
@Tag(name = "schemas")
class SchemaApi {

    /** Each by the end of its {@code $id}. */
    private static final Map<String, String> PUBLISHED = ContentSchema.published().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(schema -> name(schema.getKey()), Map.Entry::getValue));

    private static String name(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    @GetMapping(path = "/api/v1/schemas/{schema}", produces = "application/schema+json")
    @Operation(
            operationId = "publishedSchema",
            summary = "JSON Schema of what is exchanged, for everybody to read",
            description = "`mla-request-1.schema.json`: the content of a request."
                    + " `mla-letter-1.schema.json`: the data inside a letter."
                    + " `integrity-certificate-1.schema.json`: the data inside a certificate of integrity."
                    + " `package-manifest-3.schema.json`: the manifest of a package."
                    + " `mla-sealed-1.schema.json`: the content of a sealed annex."
                    + " `mla-message-1.schema.json`: what a message says that is no request."
                    + " `extradition-request-1.schema.json`: a request for extradition or for provisional arrest."
                    + " `extradition-message-1.schema.json`: what a message says that extradition alone has."
                    + " `transfer-request-1.schema.json`: a request for the transfer of a sentenced person."
                    + " `transfer-message-1.schema.json`: what a message says that transfer alone has."
                    + " `referral-message-1.schema.json`: what a message says by which a victim is passed on."
                    + " `extradition-person-1.schema.json`: the dossier of a wanted person."
                    + " `package-receipt-1.schema.json`: what a receipt of a package says."
                    + " `trust-list-1.schema.json`: the trust list of a State.")
    String published(@PathVariable String schema) {
        return Optional.ofNullable(PUBLISHED.get(schema)).orElseThrow(Refusal::notFound);
    }
}
