package org.rogatory.web.cases;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The content of a request is described by its published schema, wherever it stands. */
@Component
class DraftDescription {

    private static final String SCHEMA = "/api/v1/schemas/mla-request-1.schema.json";

    private static final String SEALED_SCHEMA = "/api/v1/schemas/mla-sealed-1.schema.json";

    private static final Map<String, Object> EXAMPLE = Map.of(
            "externalRef",
            "OUR-2026-17",
            "content",
            Map.of(
                    "form", "mla_request",
                    "requested", "KZ",
                    "requested_authority", "KZ-GPO",
                    "legal_basis", List.of("CHISINAU-2002"),
                    "facts", "On 2026-02-01 in Tashkent ... (synthetic)",
                    "assistance", List.of(Map.of("type", "bank_records", "facts", Map.of("institution", "A bank")))));

    static {
        SpringDocUtils.getConfig().replaceWithSchema(JsonNode.class, content());
    }

    void add(OpenAPI api) {
        sealedContent(api);
        var around = new JsonSchema()
                .types(Set.of("object"))
                .addProperty("content", content())
                .addProperty("externalRef", text("Reference of the calling system, 120 signs at most"))
                .addProperty(
                        "as_of",
                        text("Day on which the rules are checked; for training only")
                                .format("date"))
                .required(List.of("content"));
        around.additionalProperties(false);
        var shape = new JsonSchema().anyOf(List.of(around, content()));
        var draft = Objects.requireNonNull(api.getPaths().get("/api/v1/cases")).getPost();
        draft.requestBody(new RequestBody()
                .required(true)
                .description("The content of a request, alone or with the caller's reference around it")
                .content(new Content()
                        .addMediaType(
                                "application/json",
                                new MediaType().schema(shape).example(EXAMPLE))));
    }

    /** What else is JSON of a published shape says of which. */
    private static void sealedContent(OpenAPI api) {
        var opened = api.getComponents().getSchemas().get("OpenedAnnexJson");
        if (opened != null) {
            opened.addProperty(
                    "content",
                    new JsonSchema()
                            .types(Set.of("object"))
                            .description("What the annex says, of the shape published at " + SEALED_SCHEMA));
        }
    }

    private static Schema<?> content() {
        return new JsonSchema()
                .types(Set.of("object"))
                .description("The content of a request, of the shape published at " + SCHEMA);
    }

    private static Schema<?> text(String description) {
        return new JsonSchema().types(Set.of("string")).description(description);
    }
}
