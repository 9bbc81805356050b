package org.rogatory.web.cases;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** What every call of the interface has in common: sign-in, answers to wrong calls, versions; then the verbs one by one. */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final String BASIC = "basic";
    private static final String PROBLEM = "Problem";
    private static final String ABOUT = """
            The same rules as on the pages. Every call signs in by HTTP Basic as an officer; what that officer may not see \
            answers 404.

            A file is read with its version as `ETag`; send it back as `If-Match`, and an act on a newer version answers \
            412; a PUT without it replaces what stands there, whoever wrote that. An `Idempotency-Key` (100 characters at most) makes a repeated POST answer as the first one did.

            Wrong calls answer as RFC 9457 with a stable `code`, an English `title`, a `detail` in the language of \
            `Accept-Language` (en, ru, uz), and `errors` with a JSON pointer for each wrong field. A verb that the file \
            does not admit now also tells `fileStatus` and the `actions` that are possible.

            A draft begins at `POST /api/v1/cases`; `GET /api/v1/cases/{caseRef}/actions` always tells what can be done \
            next, with the fields and their codes. While a letter is laid out or sealed, an act that needs it answers \
            409 `letter-being-prepared`, `letter-being-sealed` or `step-being-prepared`: repeat it after a second. A list             that goes on names its next page in the header `Link`.""";

    private static final Map<String, String> WRONG = Map.of(
            "400", "The call cannot be read: JSON, a field, a date, a header",
            "401", "Nobody has signed in",
            "403", "The role of the officer, or four eyes, do not allow it",
            "404", "There is no such file, or it is not for this officer",
            "409", "The file does not admit it now",
            "412", "The file has changed since the version of If-Match",
            "422", "The rules do not admit it: a missing field, an unknown code, errors found by the rules of law");

    private static final Set<String> READING = Set.of("400", "401", "403", "404");

    private final VerbDescription verbs;
    private final DraftDescription draft;

    ApiDescription(VerbDescription verbs, DraftDescription draft) {
        this.draft = draft;
        this.verbs = verbs;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                .title("Rogatory: interface for national systems")
                .version("1")
                .description(ABOUT));
        if (api.getComponents() == null) {
            api.components(new Components());
        }
        var basic = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC);
        api.getComponents().addSecuritySchemes(BASIC, basic).addSchemas(PROBLEM, problem());
        api.addSecurityItem(new SecurityRequirement().addList(BASIC));
        verbs.add(api);
        draft.add(api);
        api.getPaths()
                .values()
                .forEach(path ->
                        path.readOperationsMap().forEach((method, operation) -> complete(operation, method.name())));
    }

    private static void complete(Operation operation, String method) {
        var reading = "GET".equals(method);
        WRONG.forEach((status, meaning) -> {
            if (!reading || READING.contains(status)) {
                operation.getResponses().addApiResponse(status, wrong(meaning));
            }
        });
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2") && answersFile(response)) {
                response.addHeaderObject(
                        "ETag",
                        new Header()
                                .description("Version of the file, for If-Match")
                                .schema(text("")));
            }
        });
    }

    private static boolean answersFile(ApiResponse response) {
        return response.getContent() != null
                && response.getContent().values().stream()
                        .map(MediaType::getSchema)
                        .anyMatch(schema -> schema != null
                                && String.valueOf(schema.get$ref()).endsWith("/CaseJson"));
    }

    private static ApiResponse wrong(String meaning) {
        var schema = new JsonSchema().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    private static Schema<?> problem() {
        var field = object("A wrong field")
                .addProperty("pointer", text("JSON pointer to the field"))
                .addProperty("code", text("Stable code"))
                .addProperty("detail", text("The same in words"));
        var errors = new JsonSchema().types(Set.of("array")).items(field).description("Wrong fields");
        var actions = new JsonSchema().types(Set.of("array")).items(text("")).description("Verbs possible now");
        return object("A refusal (RFC 9457); nothing was changed")
                .addProperty("type", text("urn:rogatory:problem: and the code"))
                .addProperty("title", text("In English, the same for a code"))
                .addProperty("status", new JsonSchema().types(Set.of("integer")))
                .addProperty("detail", text("What is wrong and how to mend it, in the language asked for"))
                .addProperty("code", text("Stable code"))
                .addProperty("errors", errors)
                .addProperty("fileStatus", text("Where the file stands now"))
                .addProperty("actions", actions)
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema<?> object(String description) {
        return new JsonSchema().types(Set.of("object")).description(description);
    }

    private static Schema<?> text(String description) {
        var schema = new JsonSchema().types(Set.of("string"));
        return description.isEmpty() ? schema : schema.description(description);
    }
}
