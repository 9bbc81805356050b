package org.rogatory.web.cases.description;

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

/** The content of a request is described by the published schemas, wherever it stands; other JSON by its own. */
@Component
class DraftDescription {

    private static final String SEALED =
            "What the annex says, of the shape published at /api/v1/schemas/mla-sealed-1.schema.json";

    private static final String PERSON =
            "The dossier of the person, of the shape published at /api/v1/schemas/extradition-person-1.schema.json";

    /** Which of the three shapes it has says the form that it names. */
    private static final String REQUEST = "The content of a request, of the shape published for its form:"
            + " /api/v1/schemas/mla-request-1.schema.json, /api/v1/schemas/extradition-request-1.schema.json"
            + " or /api/v1/schemas/transfer-request-1.schema.json";

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
        other(api);
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
    private static void other(OpenAPI api) {
        tell(api, "OpenedAnnexJson", "content", SEALED);
        tell(api, "WantedPersonJson", "person", PERSON);
        var written = Objects.requireNonNull(api.getPaths().get("/api/v1/cases/{caseRef}/wanted"))
                .getPut();
        written.getRequestBody().getContent().values().forEach(body -> body.schema(json(PERSON)));
    }

    private static void tell(OpenAPI api, String made, String field, String what) {
        var schema = api.getComponents().getSchemas().get(made);
        if (schema != null) {
            schema.addProperty(field, json(what));
        }
    }

    private static Schema<?> content() {
        return json(REQUEST);
    }

    private static Schema<?> json(String what) {
        return new JsonSchema().types(Set.of("object")).description(what);
    }

    private static Schema<?> text(String description) {
        return new JsonSchema().types(Set.of("string")).description(description);
    }
}
