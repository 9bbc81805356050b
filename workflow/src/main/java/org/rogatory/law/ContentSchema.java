package org.rogatory.law;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The published shapes of a request for legal assistance, of the data in a letter or a certificate, and of the manifest of
 * a package. They say nothing about the law.
 */
public final class ContentSchema {

    /** Where the schema lies on the class path, to be published as it is. */
    public static final String RESOURCE = "/schema/mla-request-1.schema.json";

    /** Where the schema of the data inside letters lies. */
    public static final String LETTER_RESOURCE = "/schema/mla-letter-1.schema.json";

    /** Where the schema of the manifest of packages lies. */
    public static final String PACKAGE_RESOURCE = "/schema/package-manifest-3.schema.json";

    /** Where the schema of the data inside certificates of integrity lies. */
    public static final String CERTIFICATE_RESOURCE = "/schema/integrity-certificate-1.schema.json";

    /** Where the schema of the content of sealed annexes lies. */
    public static final String SEALED_RESOURCE = "/schema/mla-sealed-1.schema.json";

    private final Schema schema;

    public ContentSchema() {
        this(RESOURCE);
    }

    private ContentSchema(String resource) {
        var settings = SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(settings))
                .getSchema(text(resource), InputFormat.JSON);
    }

    /** The shape of the data inside letters. */
    public static ContentSchema ofLetters() {
        return new ContentSchema(LETTER_RESOURCE);
    }

    /** The shape of the manifest of packages. */
    public static ContentSchema ofPackages() {
        return new ContentSchema(PACKAGE_RESOURCE);
    }

    /** The shape of the data inside certificates of integrity. */
    public static ContentSchema ofCertificates() {
        return new ContentSchema(CERTIFICATE_RESOURCE);
    }

    /** The shape of the content of sealed annexes. */
    public static ContentSchema ofSealedAnnexes() {
        return new ContentSchema(SEALED_RESOURCE);
    }

    /** Every place where the content differs from the published shape; none if it has that shape. */
    public List<Violation> violations(JsonNode content) {
        return Stream.concat(schema.validate(content).stream().map(ContentSchema::violation), unprintable("", content))
                .distinct()
                .toList();
    }

    /** The shape cannot say it: a text is no text of a letter if a sign of it cannot be printed. */
    private static Stream<Violation> unprintable(String place, JsonNode node) {
        if (node.isString()) {
            return Printable.all(node.asString())
                    ? Stream.of()
                    : Stream.of(new Violation(place, "unprintable", List.of()));
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(index -> unprintable(place + "/" + index, node.get(index)));
        }
        return node.propertyStream()
                .flatMap(property -> unprintable(place + "/" + escaped(property.getKey()), property.getValue()));
    }

    /** The schema of a request as published. */
    public static String text() {
        return text(RESOURCE);
    }

    /** A schema as published. */
    public static String text(String resource) {
        try (var stream = ContentSchema.class.getResourceAsStream(resource)) {
            return new String(Optional.ofNullable(stream).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Violation violation(Error error) {
        var place = error.getInstanceLocation().toString();
        var property = error.getProperty();
        return property == null
                ? new Violation(place, error.getKeyword(), params(error.getSchemaNode()))
                : new Violation(place + "/" + escaped(property), error.getKeyword(), List.of());
    }

    private static String escaped(String property) {
        return property.replace("~", "~0").replace("/", "~1");
    }

    private static List<String> params(JsonNode rule) {
        return Stream.of(rule)
                .flatMap(node -> node.isArray() ? node.valueStream() : Stream.of(node))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString)
                .toList();
    }
}
