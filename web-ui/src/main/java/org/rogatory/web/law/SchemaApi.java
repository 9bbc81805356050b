package org.rogatory.web.law;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rogatory.law.ContentSchema;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The published JSON Schemas: of a request and the messages after it, of data inside letters and certificates, of
 * sealed annexes, of manifests and receipts, of trust lists.
 */
@RestController
@Tag(name = "schemas")
class SchemaApi {

    @GetMapping(path = "/api/v1/schemas/mla-request-1.schema.json", produces = "application/schema+json")
    @Operation(summary = "JSON Schema of the content of a request")
    String mlaRequest() {
        return ContentSchema.text();
    }

    /** The shape of the data inside letters. */
    @GetMapping(path = "/api/v1/schemas/mla-letter-1.schema.json", produces = "application/schema+json")
    @Operation(summary = "JSON Schema of the data inside a letter")
    String mlaLetter() {
        return ContentSchema.text(ContentSchema.LETTER_RESOURCE);
    }

    /** The shape of the data inside certificates of integrity. */
    @GetMapping(path = "/api/v1/schemas/integrity-certificate-1.schema.json", produces = "application/schema+json")
    @Operation(summary = "JSON Schema of the data inside a certificate of integrity")
    String integrityCertificate() {
        return ContentSchema.text(ContentSchema.CERTIFICATE_RESOURCE);
    }

    /** The shape of the manifest of packages. */
    @GetMapping(path = "/api/v1/schemas/package-manifest-3.schema.json", produces = "application/schema+json")
    @Operation(summary = "JSON Schema of the manifest of a package")
    String packageManifest() {
        return ContentSchema.text(ContentSchema.PACKAGE_RESOURCE);
    }

    /** The shape of the content of sealed annexes. */
    @GetMapping(path = "/api/v1/schemas/mla-sealed-1.schema.json", produces = "application/schema+json")
    @Operation(summary = "JSON Schema of the content of a sealed annex")
    String sealedAnnex() {
        return ContentSchema.text(ContentSchema.SEALED_RESOURCE);
    }

    /** The shape of what messages say that open no file. */
    @GetMapping(path = "/api/v1/schemas/mla-message-1.schema.json", produces = "application/schema+json")
    @Operation(summary = "JSON Schema of what a message says that is no request")
    String mlaMessage() {
        return ContentSchema.text(ContentSchema.MESSAGE_RESOURCE);
    }

    /** The shape of what receipts say. */
    @GetMapping(path = "/api/v1/schemas/package-receipt-1.schema.json", produces = "application/schema+json")
    @Operation(summary = "JSON Schema of what a receipt of a package says")
    String packageReceipt() {
        return ContentSchema.text(ContentSchema.RECEIPT_RESOURCE);
    }

    /** The shape of trust lists between nodes. */
    @GetMapping(path = "/api/v1/schemas/trust-list-1.schema.json", produces = "application/schema+json")
    @Operation(summary = "JSON Schema of the trust list of a State")
    String trustList() {
        return ContentSchema.text(ContentSchema.TRUST_RESOURCE);
    }
}
