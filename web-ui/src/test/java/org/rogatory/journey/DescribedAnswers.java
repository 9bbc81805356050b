package org.rogatory.journey;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a node tells of its answers in its own description. Stricter than the description by one thing: a field that is
 * not told of is wrong, too.
 */
final class DescribedAnswers {

    private static final Pattern SHORT_NAME = Pattern.compile("Also called as `/([a-z-]+)`");
    private static final String INTERFACE = "/api/v1/";
    private static final String PROBLEM = "application/problem+json";
    private static final int FIRST_ERROR = 400;
    private static final SchemaRegistry SHAPES = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode description;
    private final Map<String, JsonNode> paths;
    private final JsonNode closed;
    private final Map<JsonNode, Schema> known = new ConcurrentHashMap<>();

    DescribedAnswers(JsonNode description) {
        this.description = description;
        this.paths = paths(description);
        this.closed = closed(description.path("components"));
    }

    /** An answer as it came. */
    record Told(String method, String path, int status, String mediaType, JsonNode body) {

        @Override
        public String toString() {
            return method + " " + path + " → " + status + " " + mediaType + " " + body;
        }
    }

    /** The verbs that have a short name stand under it, too. */
    private static Map<String, JsonNode> paths(JsonNode description) {
        var told = new ConcurrentHashMap<String, JsonNode>();
        description.path("paths").propertyStream().forEach(path -> {
            told.put(path.getKey(), path.getValue());
            var other =
                    SHORT_NAME.matcher(path.getValue().at("/post/description").asString(""));
            if (other.find()) {
                told.put(path.getKey().replaceAll("[^/]+$", other.group(1)), path.getValue());
            }
        });
        return told;
    }

    /** What is wrong with an answer; empty if it is as described. */
    Optional<String> wrong(Told told) {
        if (!told.path().startsWith(INTERFACE)) {
            return Optional.empty();
        }
        var described = described(told);
        if (described.isMissingNode() || told.status() >= FIRST_ERROR && !PROBLEM.equals(told.mediaType())) {
            return Optional.of("not described: " + told);
        }
        var content = described.path("content");
        if (content.isMissingNode() || content.isEmpty()) {
            return told.body().isNull() ? Optional.empty() : Optional.of("no body is described: " + told);
        }
        if (!content.has(told.mediaType())) {
            return Optional.of("of another type: " + told);
        }
        var errors = known.computeIfAbsent(content.path(told.mediaType()).path("schema"), this::shape)
                .validate(told.body());
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        errors.stream().limit(5).map(String::valueOf).collect(Collectors.joining("; ")) + ": " + told);
    }

    /** What nobody describes is refused as a call to any address is. */
    private JsonNode described(Told told) {
        var status = String.valueOf(told.status());
        var operation = template(told.path()).path(told.method().toLowerCase(Locale.ROOT));
        if (!operation.isMissingNode()) {
            return resolved(operation.path("responses").path(status));
        }
        return told.status() < FIRST_ERROR ? operation : description.at("/components/responses/Wrong" + status);
    }

    private JsonNode resolved(JsonNode answer) {
        var reference = answer.path("$ref").asString("");
        return reference.isEmpty() ? answer : description.at(reference.substring(1));
    }

    private JsonNode template(String path) {
        return paths.entrySet().stream()
                .filter(each -> matches(each.getKey(), path))
                .min(Comparator.comparing(each ->
                        each.getKey().chars().filter(sign -> sign == '{').count()))
                .map(Map.Entry::getValue)
                .orElse(description.path("nowhere"));
    }

    private static boolean matches(String template, String path) {
        var wanted = template.split("/");
        var given = path.split("/");
        return wanted.length == given.length
                && IntStream.range(0, wanted.length)
                        .allMatch(part -> wanted[part].startsWith("{") || wanted[part].equals(given[part]));
    }

    private Schema shape(JsonNode schema) {
        var whole = (ObjectNode) closed(schema);
        whole.set("components", closed);
        return SHAPES.getSchema(whole);
    }

    /** The same, with no other fields than those that are told. */
    private static JsonNode closed(JsonNode told) {
        var schema = told.deepCopy();
        everywhere(schema)
                .filter(each -> each.path("properties").isObject() && !each.has("additionalProperties"))
                .map(ObjectNode.class::cast)
                .toList()
                .forEach(each -> each.put("additionalProperties", false));
        return schema;
    }

    private static Stream<JsonNode> everywhere(JsonNode node) {
        return Stream.concat(
                Stream.of(node).filter(JsonNode::isObject), node.valueStream().flatMap(DescribedAnswers::everywhere));
    }
}
