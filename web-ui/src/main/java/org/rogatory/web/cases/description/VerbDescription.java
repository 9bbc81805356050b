package org.rogatory.web.cases.description;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Procedures;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.VerbNames;
import org.springframework.stereotype.Component;

/** An address for each verb of the reference data: who takes it from where, and the body it takes. */
@Component
class VerbDescription {

    private static final String JSON = "application/json";

    /** After them the caller may see the file no more. */
    private static final Set<String> GIVING_UP = Set.of("return_assigned_item", "return_assignment");

    private final Procedures procedures;
    private final Lifecycles lifecycles;
    private final FieldSchemas fields;
    private final CaseWords words;

    VerbDescription(Procedures procedures, Lifecycles lifecycles, FieldSchemas fields, CaseWords words) {
        this.procedures = procedures;
        this.lifecycles = lifecycles;
        this.fields = fields;
        this.words = words;
    }

    void add(OpenAPI api) {
        var verbs = procedures.verbs().stream().collect(groupingBy(AllowedAction::verb, TreeMap::new, toList()));
        verbs.forEach((verb, actions) -> api.path(
                "/api/v1/cases/{caseRef}/" + VerbNames.address(verb), new PathItem().post(operation(verb, actions))));
    }

    private Operation operation(String verb, List<AllowedAction> actions) {
        return new Operation()
                .operationId(verb)
                .addTagsItem("acts")
                .summary(words.verb(verb, Locale.ENGLISH))
                .description(described(verb, actions))
                .addParametersItem(parameter("path", "caseRef", true, "Reference of the file"))
                .addParametersItem(parameter("header", "If-Match", false, "Version of the file the caller saw"))
                .addParametersItem(parameter("header", "Idempotency-Key", false, "A repetition answers as the first"))
                .requestBody(body(verb, actions))
                .responses(responses(verb));
    }

    private static ApiResponses responses(String verb) {
        var responses = new ApiResponses().addApiResponse("200", done());
        return GIVING_UP.contains(verb)
                ? responses.addApiResponse("204", new ApiResponse().description("Done: the file is another's now"))
                : responses;
    }

    private static Parameter parameter(String in, String name, boolean required, String description) {
        return new Parameter()
                .in(in)
                .name(name)
                .required(required)
                .description(description)
                .schema(new JsonSchema().types(Set.of("string")));
    }

    private static ApiResponse done() {
        var schema = new JsonSchema().$ref("#/components/schemas/CaseJson");
        return new ApiResponse()
                .description("Done: the file as it is now, with what can be done next")
                .content(new Content().addMediaType(JSON, new MediaType().schema(schema)));
    }

    private String described(String verb, List<AllowedAction> actions) {
        var machines = actions.stream()
                .map(AllowedAction::machine)
                .distinct()
                .map(machine -> "`" + machine + "`: " + told(lifecycles.of(machine), verb));
        var alias = VerbNames.shortName(verb).map(name -> "Also called as `/" + name + "`.");
        return Stream.concat(alias.stream(), machines).collect(joining("\n\n"));
    }

    private static String told(Lifecycle lifecycle, String verb) {
        var steps = lifecycle.transitions().stream()
                .filter(step -> step.verb().equals(verb))
                .map(step -> step.from() + " → " + step.to() + " (" + roles(step.roles()) + ")");
        var events = lifecycle.occurrence(verb).stream()
                .map(event -> "leaves the status as it is (" + roles(event.roles()) + ")");
        return Stream.concat(steps, events).collect(joining("; "));
    }

    private static String roles(Set<String> roles) {
        return roles.stream().sorted().collect(joining(", "));
    }

    /** Where a verb belongs to both sides, a field is needed only if both need it. */
    private RequestBody body(String verb, List<AllowedAction> actions) {
        var rules = actions.stream()
                .flatMap(action -> action.fields().stream())
                .collect(groupingBy(rule -> rule.field().key(), LinkedHashMap::new, toList()));
        var required = rules.values().stream()
                .map(own -> own.get(0))
                .filter(rule -> actions.stream().allMatch(action -> needs(action, rule)))
                .map(rule -> rule.field().key())
                .toList();
        var schema = new JsonSchema().types(Set.of("object"));
        var example = new LinkedHashMap<String, Object>();
        rules.forEach((name, own) -> {
            schema.addProperty(name, fields.of(verb, own));
            if (required.contains(name)) {
                example.put(name, fields.example(own.get(0)));
            }
        });
        schema.addProperty("version", fields.version());
        schema.additionalProperties(false);
        if (!required.isEmpty()) {
            schema.required(required);
        }
        var content =
                new Content().addMediaType(JSON, new MediaType().schema(schema).example(Map.copyOf(example)));
        return new RequestBody().required(!required.isEmpty()).content(content);
    }

    private static boolean needs(AllowedAction action, FieldRule rule) {
        return action.fields().stream().anyMatch(own -> own.field() == rule.field() && own.required());
    }
}
