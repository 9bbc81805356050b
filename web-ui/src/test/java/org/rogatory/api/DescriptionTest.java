package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.Lifecycles;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The description of the interface tells a stranger all he needs. */
class DescriptionTest extends RunningNode {

    private final Lifecycles lifecycles;

    DescriptionTest(@Autowired Lifecycles lifecycles) {
        this.lifecycles = lifecycles;
    }

    private JsonNode description() {
        return as("officer.uz").description();
    }

    private static Map<String, JsonNode> operations(JsonNode api) {
        return api.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> Map.entry(operation.getKey() + " " + path.getKey(), operation.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void isOfVersionThreePointOneAndNamesItself() {
        var api = description();

        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.path("info").path("title").asString()).contains("Rogatory");
        assertThat(api.path("components")
                        .path("securitySchemes")
                        .path("basic")
                        .path("scheme")
                        .asString())
                .isEqualTo("basic");
    }

    @Test
    void tellsOfEveryCallWhatItDoesAndHowItIsRefused() {
        assertThat(operations(description())).allSatisfy((call, operation) -> {
            assertThat(operation.path("summary").asString("")).as(call).isNotBlank();
            assertThat(operation.path("responses").propertyNames())
                    .as(call)
                    .contains("400", "401", "403", "404", "406");
            if (!call.startsWith("get")) {
                assertThat(operation.path("responses").propertyNames())
                        .as(call)
                        .contains("409", "412", "413", "415", "422");
            }
            if (call.contains("{caseRef}")) {
                assertThat(operation.path("responses").propertyNames()).as(call).contains("410");
            }
        });
        assertThat(operations(description()).values().stream()
                        .map(operation -> operation.path("operationId").asString()))
                .doesNotHaveDuplicates();
    }

    /** Who knows the shape of an answer knows what he need not ask for, and what may be missing. */
    @Test
    void tellsOfAnswersWhatIsAlwaysThereAndWhatMayBeNull() {
        var file = description().at("/components/schemas/CaseJson");
        assertThat(file.path("required").valueStream().map(JsonNode::asString))
                .contains("caseRef", "status", "counterpartRef", "findings");
        assertThat(file.at("/properties/caseRef/type").asString()).isEqualTo("string");
        assertThat(file.at("/properties/counterpartRef/type").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("string", "null");
        assertThat(file.at("/properties/officeNumber/anyOf").size()).isEqualTo(2);
    }

    @Test
    void tellsWhatIsReadBeforeALetterIsSignedAndWhatComesOfAFileGivenBack() {
        var calls = operations(description());

        for (var verb : List.of(
                "sign",
                "sign-answer",
                "sign-reminder",
                "sign-interim-reply",
                "sign-executor-reminder",
                "sign-letter")) {
            var fields = body(calls.get("post /api/v1/cases/{caseRef}/" + verb)).path("schema");
            assertThat(fields.path("properties")
                            .path("fingerprint")
                            .path("description")
                            .asString())
                    .as(verb)
                    .contains("sha256");
        }
        assertThat(calls.get("post /api/v1/cases/{caseRef}/return-assignment")
                        .path("responses")
                        .propertyNames())
                .contains("200", "204");
    }

    @Test
    void hasAnAddressForEveryVerbThatAPersonMayDo() {
        var calls = operations(description()).keySet();

        var verbs = Stream.of(
                        "mla_outgoing",
                        "mla_incoming",
                        "item",
                        "extradition_outgoing",
                        "extradition_incoming",
                        "sentenced_transfer_outgoing",
                        "sentenced_transfer_incoming",
                        "sentenced_transfer_consent")
                .map(lifecycles::of)
                .flatMap(machine -> Stream.concat(
                        machine.verbs().stream(), machine.events().stream().map(event -> event.verb())))
                .map(verb -> "post /api/v1/cases/{caseRef}/" + verb.replace('_', '-'));
        assertThat(verbs).isNotEmpty().allMatch(calls::contains);
    }

    @Test
    void namesEverySchemaThatIsPublished() {
        var told = operations(description())
                .get("get /api/v1/schemas/{schema}")
                .path("description")
                .asString();

        assertThat(ContentSchema.published().keySet())
                .isNotEmpty()
                .allMatch(id -> told.contains("`" + id.substring(id.lastIndexOf('/') + 1) + "`"));
    }

    /** A request has one of three shapes by its form; a dossier and an annex have their own. */
    @Test
    void namesTheShapeOfWhatIsJsonOfAPublishedSchema() {
        var api = description();
        var calls = operations(api);
        assertThat(List.of(
                        api.at("/components/schemas/CaseJson/properties/content"),
                        body(calls.get("post /api/v1/cases")),
                        body(calls.get("put /api/v1/cases/{caseRef}/content"))))
                .allSatisfy(content -> assertThat(content.toString())
                        .contains("/mla-request-1.", "/extradition-request-1.", "/transfer-request-1."));
        assertThat(List.of(
                        api.at("/components/schemas/WantedPersonJson/properties/person"),
                        body(calls.get("put /api/v1/cases/{caseRef}/wanted"))))
                .allSatisfy(person -> assertThat(person.toString())
                        .contains("/extradition-person-1.")
                        .doesNotContain("-request-1."));
        assertThat(api.at("/components/schemas/OpenedAnnexJson/properties/content")
                        .toString())
                .contains("/mla-sealed-1.")
                .doesNotContain("-request-1.");
    }

    @Test
    void namesTheShortNamesOfVerbs() {
        var told = operations(description()).values().stream()
                .map(operation -> operation.path("description").asString(""))
                .collect(Collectors.joining("\n"));
        assertThat(List.of(
                        "abandon",
                        "return",
                        "translate",
                        "acknowledge",
                        "ask-information",
                        "answer-information",
                        "assign",
                        "record-result",
                        "record-negative",
                        "respond"))
                .allMatch(name -> told.contains("Also called as `/" + name + "`."));
    }

    @Test
    void tellsWhichFieldsAVerbNeedsAndTheirCodes() {
        var refuse = body(operations(description()).get("post /api/v1/cases/{caseRef}/refuse"));

        assertThat(refuse.path("schema").path("required").valueStream().map(JsonNode::asString))
                .contains("ground", "releasedText");
        assertThat(refuse.path("schema")
                        .path("properties")
                        .path("ground")
                        .path("enum")
                        .size())
                .isPositive();
        assertThat(refuse.path("schema").path("additionalProperties").asBoolean(true))
                .isFalse();
    }

    /** Who reads a time as a moment sends it in a zone of his own. */
    @Test
    void tellsOfATimeThatNoZoneStandsInIt() {
        var api = description();
        var surrender = body(operations(api).get("post /api/v1/cases/{caseRef}/record-surrender"));

        assertThat(List.of(
                        surrender.at("/schema/properties/time"),
                        api.at("/components/schemas/OralRequest/properties/time")))
                .allSatisfy(time -> {
                    assertThat(time.has("format")).isFalse();
                    var shape = time.path("pattern").asString();
                    assertThat("2026-05-31T09:05").matches(shape);
                    assertThat("2026-05-31T09:05:00").matches(shape);
                    assertThat("2026-05-31T09:05:00Z").doesNotMatch(shape);
                });
    }

    @Test
    void asksForAVersionOnlyWhereOneIsGivenOut() {
        var calls = operations(description());

        for (var made : List.of(
                "post /api/v1/access/grants/{grantId}/decide",
                "post /api/v1/offers/{shareRef}/accept",
                "post /api/v1/subject-exports")) {
            assertThat(parameters(calls.get(made)))
                    .as(made)
                    .contains("Idempotency-Key")
                    .doesNotContain("If-Match");
        }
        for (var seen : List.of(
                "post /api/v1/access/files/{caseRef}/conflict",
                "post /api/v1/access/files/{caseRef}/readers",
                "post /api/v1/letters/{entryId}/isolations")) {
            assertThat(parameters(calls.get(seen))).as(seen).contains("Idempotency-Key", "If-Match");
        }
    }

    private static List<String> parameters(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    @Test
    void givesExamplesThatItsOwnShapesAdmit() {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var checked = new ArrayList<String>();
        operations(description()).forEach((call, operation) -> {
            var body = body(operation);
            if (body.has("example") && body.path("schema").has("properties")) {
                var shape = registry.getSchema(body.path("schema").toString(), InputFormat.JSON);
                assertThat(shape.validate(body.path("example"))).as(call).isEmpty();
                checked.add(call);
            }
        });
        assertThat(checked).hasSizeGreaterThan(50);
    }

    private static JsonNode body(JsonNode operation) {
        return operation.path("requestBody").path("content").path("application/json");
    }

    @Test
    void pointsOnlyAtWhatIsThere() {
        var api = description();

        assertThat(references(api)
                        .filter(reference -> reference.startsWith("#"))
                        .distinct())
                .isNotEmpty()
                .allMatch(reference -> !api.at(reference.substring(1)).isMissingNode());
    }

    private static Stream<String> references(JsonNode node) {
        var own = node.isObject() && node.path("$ref").isString()
                ? List.of(node.path("$ref").asString())
                : List.<String>of();
        return Stream.concat(own.stream(), node.valueStream().flatMap(DescriptionTest::references));
    }
}
