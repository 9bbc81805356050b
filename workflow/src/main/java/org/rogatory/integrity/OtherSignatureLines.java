package org.rogatory.integrity;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A signature that is not inside the file of its letter, in words: of a national tool, or by hand. */
final class OtherSignatureLines {

    private static final String INK = "ink";
    private static final String APPROVAL = "approval";

    private final Locale language;
    private final CertificateText text = new CertificateText();

    OtherSignatureLines(Locale language) {
        this.language = language;
    }

    String of(JsonNode other) {
        var lines = INK.equals(other.path("mode").asString()) ? ink(other) : token(other);
        var approval = APPROVAL.equals(other.path("slot").asString()) ? phrase("other.approval") : "";
        return Stream.concat(Stream.of(approval), lines)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> ink(JsonNode ink) {
        return Stream.of(
                phrase("other.ink"),
                told(ink, "document_sha256", "other.printed-hash"),
                moment(ink, "printed_at", "other.printed"),
                told(ink, "scan_sha256", "other.scan-hash"),
                moment(ink, "scanned_at", "other.scanned"),
                moment(ink, "compared_at", "other.compared"));
    }

    private Stream<String> token(JsonNode token) {
        return Stream.concat(
                Stream.of(
                        phrase("other.token", token.path("tool").asString()),
                        phrase("signature." + token.path("verdict").asString()),
                        moment(token, "at", "other.brought"),
                        told(token, "algorithm", "other.algorithm"),
                        told(token, "document_sha256", "other.document-hash"),
                        phrase(token.path("compared").asBoolean() ? "other.same" : "other.not-compared"),
                        told(token, "sha256", "other.signature-hash")),
                validator(token.path("validator")));
    }

    private Stream<String> validator(JsonNode validator) {
        return validator.isObject()
                ? Stream.of(
                        phrase(
                                "other.validator." + validator.path("said").asString(),
                                validator.path("host").asString()),
                        told(validator, "sha256", "other.answer-hash"))
                : Stream.of(phrase("other.no-validator"));
    }

    private String moment(JsonNode other, String field, String key) {
        return other.hasNonNull(field)
                ? phrase(key, CertificateText.moment(other.path(field).asString()))
                : "";
    }

    private String told(JsonNode other, String field, String key) {
        return other.hasNonNull(field) ? phrase(key, other.path(field).asString()) : "";
    }

    private String phrase(String key, String... values) {
        return text.phrase(key, language, values);
    }
}
