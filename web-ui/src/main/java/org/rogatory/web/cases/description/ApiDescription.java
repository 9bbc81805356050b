package org.rogatory.web.cases.description;

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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;

/** What every call of the interface has in common: sign-in, answers to wrong calls, versions; then the verbs one by one. */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final String BASIC = "basic";
    private static final String PROBLEM = "Problem";
    private static final String PREFIX = "Wrong";
    private static final String ABOUT = """
            The same rules as on the pages. Unless it says otherwise, a call signs in by HTTP Basic as an \
            officer; what that officer may not see answers 404.

            A file is read with its version as `ETag`; send it back as `If-Match`, and an act on a newer version answers \
            412. It is no mark of the answer: `If-None-Match` is not judged, and what is read is told in full. \
            The content of a draft or of a paper, the dossier of a wanted person and what was found on an extradition \
            are written with it alone, without it these calls answer 428; any other PUT without it replaces what stands there, whoever wrote that. An \
            `Idempotency-Key` (100 characters at most, never empty) makes a repeated POST answer as the first one did.

            Wrong calls answer as RFC 9457 with a stable `code`, an English `title`, a `detail` in the language of \
            `Accept-Language` (en, ru, uz), and `errors` with a JSON pointer for each wrong field. A verb that the file \
            does not admit now also tells `fileStatus` and the `actions` that are possible.

            A draft begins at `POST /api/v1/cases`; `GET /api/v1/cases/{caseRef}/actions` tells what can be done \
            next, with the fields and their codes. While a letter is laid out or sealed, an act that needs it answers \
            409 `letter-being-prepared`, `letter-being-sealed` or `step-being-prepared`: repeat it after a second. A list \
            that goes on names its next page in the header `Link`. A method that an address does not have answers 405.""";

    private static final String UNSEEN = "428";

    /** What nothing could bring back if it were written over. */
    private static final Set<String> WRITTEN_AS_SEEN = Set.of("/content", "/paper-content", "/wanted", "/conditions");

    private static final Map<String, String> WRONG = Map.ofEntries(
            Map.entry("400", "The call cannot be read: JSON, a field, a date, a header"),
            Map.entry("401", "Nobody has signed in"),
            Map.entry("403", "The role of the officer, or four eyes, do not allow it"),
            Map.entry("404", "There is no such file, or it is not for this officer"),
            Map.entry("405", "The address does not take this method"),
            Map.entry("406", "The answer has none of the types that `Accept` names"),
            Map.entry("409", "The file does not admit it now"),
            Map.entry("410", "The key of the file is destroyed: nobody can read it any more"),
            Map.entry("412", "The file has changed since the version of If-Match"),
            Map.entry("413", "What is sent is larger than the node takes"),
            Map.entry("415", "What is sent is of a type that the call does not take"),
            Map.entry(
                    "422",
                    "The rules do not admit it: a missing field, an unknown code, errors found by the rules of law"),
            Map.entry("423", "The file lies in the cabinet of an organisation: it is read and written on pages alone"),
            Map.entry(UNSEEN, "The version seen is missing: read the file and send its ETag as If-Match"),
            Map.entry("429", "Too many attempts to sign in failed: `Retry-After` says when the next one is heard"),
            Map.entry("503", "The key of the installation does not answer at the moment; nothing is lost, try again"),
            Map.entry("507", "The node has no room left for what is sent"));

    private static final Map<String, String> TEXTS = Map.of(
            "type", "urn:rogatory:problem: and the code",
            "title", "In English, the same for a code",
            "detail", "What is wrong and how to mend it, in the language asked for",
            "instance", "The address that was called",
            "code", "Stable code",
            "fileStatus", "Where the file stands now",
            "receipt", "Code of the receipt that tells the sender of a package why it is refused",
            "messageId", "The message in that package",
            "position", "Place at which the chain of the audit trail breaks; told to auditors");

    private static final Set<String> READING = Set.of("400", "401", "403", "404", "406", "422", "429");
    private static final String CONFLICT = "409";
    private static final Set<String> WRITING = Set.of(CONFLICT, "412", "413", "415", "507");
    /** Of what is kept under the key of a file: it was destroyed, lies in a cabinet, or is out of reach. */
    private static final List<String> UNREADABLE = List.of("410", "423", "503");

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(LocalDateTime.class, LocalMinute.described("Minute on the clock of the authority"));
    }

    private final VerbDescription verbs;
    private final DraftDescription draft;
    private final AnswerSchemas answers;

    ApiDescription(VerbDescription verbs, DraftDescription draft, AnswerSchemas answers) {
        this.draft = draft;
        this.answers = answers;
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
        WRONG.forEach((status, meaning) -> api.getComponents().addResponses(PREFIX + status, wrong(meaning)));
        verbs.add(api);
        draft.add(api);
        answers.complete(api);
        api.getPaths()
                .forEach((address, path) -> path.readOperationsMap()
                        .forEach((method, operation) -> complete(operation, statuses(address, method.name()))));
    }

    /** How a call may be refused; what belongs to a file can be gone with its key or out of reach, a document can be in quarantine. */
    private static Stream<String> statuses(String address, String method) {
        var held = address.contains("{documentRef}") ? Stream.of(CONFLICT) : Stream.<String>empty();
        var writing = "GET".equals(method) ? held : WRITING.stream();
        var kept = address.contains("{caseRef}") || address.contains("{shareRef}");
        var gone = kept ? UNREADABLE.stream() : Stream.<String>empty();
        var replaced = "PUT".equals(method) && WRITTEN_AS_SEEN.stream().anyMatch(address::endsWith);
        var seen = replaced ? Stream.of(UNSEEN) : Stream.<String>empty();
        return Stream.of(READING.stream(), writing, gone, seen).flatMap(all -> all);
    }

    private static void complete(Operation operation, Stream<String> statuses) {
        statuses.sorted()
                .forEach(status -> operation
                        .getResponses()
                        .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + PREFIX + status)));
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
        var finding = object("An error found by the rules of law");
        List.of("level", "key", "item").forEach(name -> finding.addProperty(name, text("")));
        var problem = object("A refusal (RFC 9457); nothing was changed");
        TEXTS.forEach((name, meaning) -> problem.addProperty(name, text(meaning)));
        return problem.addProperty("status", integer("The HTTP status"))
                .addProperty("errors", many(field, "Wrong fields"))
                .addProperty("fileVersion", integer("Version of the file now"))
                .addProperty("actions", many(text(""), "Verbs possible now"))
                .addProperty("findings", many(finding, "What stands in the way"))
                .addProperty("entries", many(text(""), "Entries of journals that look like what was sent"))
                .addProperty("cases", many(text(""), "Files that look like what was sent"))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema<?> many(Schema<?> each, String description) {
        return new JsonSchema().types(Set.of("array")).items(each).description(description);
    }

    private static Schema<?> integer(String description) {
        return new JsonSchema().types(Set.of("integer")).description(description);
    }

    private static Schema<?> object(String description) {
        return new JsonSchema().types(Set.of("object")).description(description);
    }

    private static Schema<?> text(String description) {
        var schema = new JsonSchema().types(Set.of("string"));
        return description.isEmpty() ? schema : schema.description(description);
    }
}
