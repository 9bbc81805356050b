package org.rogatory.web.law;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.rogatory.law.ContentSchema;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published JSON Schema of a request. */
@RestController
@Tag(name = "schemas")
class SchemaApi {

    @GetMapping(path = "/api/v1/schemas/mla-request-1.schema.json", produces = "application/schema+json")
    String mlaRequest() {
        return ContentSchema.text();
    }
}
