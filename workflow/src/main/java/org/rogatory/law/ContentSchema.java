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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The published shapes of what is exchanged: of a request for legal assistance, extradition or transfer and the messages
 * after it, of the data in a letter or a certificate, of packages and their receipts, and of trust lists; and of the
 * dossier of a wanted person. They say nothing about the law.
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

    /** Where the schema of what messages say that open no file lies. */
    public static final String MESSAGE_RESOURCE = "/schema/mla-message-1.schema.json";

    /** Where the schema of a request for extradition or for provisional arrest lies. */
    public static final String EXTRADITION_RESOURCE = "/schema/extradition-request-1.schema.json";

    /** Where the schema of what messages say that extradition alone has lies. */
    public static final String EXTRADITION_MESSAGE_RESOURCE = "/schema/extradition-message-1.schema.json";

    /** Where the schema of a request for the transfer of a sentenced person lies. */
    public static final String TRANSFER_RESOURCE = "/schema/transfer-request-1.schema.json";

    /** Where the schema of what messages say that transfer alone has lies. */
    public static final String TRANSFER_MESSAGE_RESOURCE = "/schema/transfer-message-1.schema.json";

    /** Where the schema of what messages say by which organisations pass victims on lies. */
    public static final String REFERRAL_MESSAGE_RESOURCE = "/schema/referral-message-1.schema.json";

    /** Where the schema of the dossier of a wanted person lies. */
    public static final String PERSON_RESOURCE = "/schema/extradition-person-1.schema.json";

    /** Where the schema of receipts lies. */
    public static final String RECEIPT_RESOURCE = "/schema/package-receipt-1.schema.json";

    /** Where the schema of trust lists lies. */
    public static final String TRUST_RESOURCE = "/schema/trust-list-1.schema.json";

    private static final String SITE = "https://rogatory.org";
    private static final String BEYOND = "maximum";
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** Every schema by its name, under which others refer to it: nothing is fetched from anywhere. */
    private static final Map<String, String> BY_NAME = Stream.of(
                    RESOURCE,
                    LETTER_RESOURCE,
                    PACKAGE_RESOURCE,
                    CERTIFICATE_RESOURCE,
                    SEALED_RESOURCE,
                    MESSAGE_RESOURCE,
                    EXTRADITION_RESOURCE,
                    EXTRADITION_MESSAGE_RESOURCE,
                    TRANSFER_RESOURCE,
                    TRANSFER_MESSAGE_RESOURCE,
                    REFERRAL_MESSAGE_RESOURCE,
                    PERSON_RESOURCE,
                    RECEIPT_RESOURCE,
                    TRUST_RESOURCE)
            .collect(Collectors.toUnmodifiableMap(resource -> SITE + resource, ContentSchema::text));

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
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaRegistryConfig(settings).schemas(BY_NAME))
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

    /** The shape of a request for extradition or for provisional arrest. */
    public static ContentSchema ofExtradition() {
        return new ContentSchema(EXTRADITION_RESOURCE);
    }

    /** The shape of what messages say that extradition alone has. */
    public static ContentSchema ofExtraditionMessages() {
        return new ContentSchema(EXTRADITION_MESSAGE_RESOURCE);
    }

    /** The shape of a request for the transfer of a sentenced person. */
    public static ContentSchema ofTransfer() {
        return new ContentSchema(TRANSFER_RESOURCE);
    }

    /** The shape of what messages say that transfer alone has. */
    public static ContentSchema ofTransferMessages() {
        return new ContentSchema(TRANSFER_MESSAGE_RESOURCE);
    }

    /** The shape of what messages say by which organisations pass victims on. */
    public static ContentSchema ofReferralMessages() {
        return new ContentSchema(REFERRAL_MESSAGE_RESOURCE);
    }

    /** The shape of the dossier of a wanted person. */
    public static ContentSchema ofWantedPerson() {
        return new ContentSchema(PERSON_RESOURCE);
    }

    /** The shape of what receipts say. */
    public static ContentSchema ofReceipts() {
        return new ContentSchema(RECEIPT_RESOURCE);
    }

    /** The shape of trust lists. */
    public static ContentSchema ofTrustLists() {
        return new ContentSchema(TRUST_RESOURCE);
    }

    /** Every place where the content differs from the published shape; none if it has that shape. */
    public List<Violation> violations(JsonNode content) {
        var unsaid = unsaid("", content).toList();
        return unsaid.stream().anyMatch(each -> BEYOND.equals(each.code()))
                ? unsaid
                : Stream.concat(schema.validate(content).stream().map(ContentSchema::violation), unsaid.stream())
                        .distinct()
                        .toList();
    }

    /**
     * The shape cannot say it: a text is no text of a letter if a sign of it cannot be printed. And what is written as
     * a power of ten and is larger than any whole number cannot be held against a shape at all.
     */
    private static Stream<Violation> unsaid(String place, JsonNode node) {
        if (node.isFloatingPointNumber()) {
            var counted = node.decimalValueOpt().filter(number -> number.abs().compareTo(LARGEST) <= 0);
            return counted.isPresent() ? Stream.of() : Stream.of(new Violation(place, BEYOND, List.of()));
        }
        if (node.isString()) {
            return Printable.all(node.asString())
                    ? Stream.of()
                    : Stream.of(new Violation(place, "unprintable", List.of()));
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(index -> unsaid(place + "/" + index, node.get(index)));
        }
        return node.propertyStream()
                .flatMap(property -> unsaid(place + "/" + escaped(property.getKey()), property.getValue()));
    }

    /** The schema of a request as published. */
    public static String text() {
        return text(RESOURCE);
    }

    /** Every schema by its {@code $id}. */
    public static Map<String, String> published() {
        return BY_NAME;
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
