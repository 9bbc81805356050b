package org.rogatory.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.ContentJson;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.letter.LetterNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The first file of a package, {@code manifest.json}: who writes to whom about what, and which files belong to it. */
record Manifest(
        int schema,
        String messageId,
        String threadId,
        String kind,
        String fromState,
        String fromAuthority,
        String toState,
        String toAuthority,
        String senderRef,
        JsonNode payload,
        List<Listed> files,
        @Nullable LetterNumber letter,

        @JsonProperty("sealed") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        List<Closed> closedParts) {

    static final String RECEIPT = "receipt";

    /** Since the third one a package is an ASiC-E container. */
    private static final int SCHEMA = 3;
    /** Since the second one each file stands under a name that tells what it is. */
    private static final int NAMED = 2;

    private static final int FIRST_SCHEMA = 1;
    private static final int LONGEST = 64;
    /** What came with a message is kept under its number, after the name of the box. */
    private static final int LONGEST_ID = LONGEST - ExchangeIncoming.keyRef("").length();

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9][a-z0-9.+_-]{0,62}/[a-z0-9][a-z0-9.+_-]{0,62}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,4}){0,2}");
    private static final int LONGEST_NUMBER = 120;
    private static final JsonMapper JSON = ContentJson.mapper()
            .rebuild()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    static Manifest of(ExchangeOutgoing message, MessageContent content) {
        var paths = PackagePaths.of(content.enclosures());
        return new Manifest(
                SCHEMA,
                message.messageId(),
                message.threadId(),
                message.kind(),
                message.fromState(),
                message.fromAuthority(),
                message.toState(),
                message.toAuthority(),
                message.senderRef(),
                content.payload(),
                Stream.concat(
                                content.enclosures().stream()
                                        .map(enclosure -> Listed.of(enclosure, paths.get(enclosure.sha256()))),
                                content.closed().stream().map(Closed::listed))
                        .toList(),
                content.letter(),
                content.closed().isEmpty()
                        ? null
                        : content.closed().stream().map(Closed::of).toList());
    }

    /** The files that everybody who receives the package can read. */
    List<Listed> open() {
        return files.stream().filter(file -> !Closed.KIND.equals(file.kind())).toList();
    }

    /** The parts that only some can read. */
    List<Closed> closed() {
        return closedParts == null ? List.of() : closedParts;
    }

    /** The file of such a part, once the manifest is known to be complete. */
    Listed file(Closed part) {
        return files.stream().filter(part::is).findFirst().orElseThrow();
    }

    /** The file that stands under this name in the package; the first of those that share it. */
    Optional<Listed> at(String place) {
        return files.stream().filter(file -> file.place().equals(place)).findFirst();
    }

    byte[] toJson() {
        return JSON.writeValueAsBytes(this);
    }

    /** Reads a manifest and refuses one that lacks a field or has another schema. */
    static Manifest parse(byte[] json) {
        var manifest = JSON.readValue(json, Manifest.class);
        if (manifest == null || !manifest.complete()) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
        return manifest;
    }

    boolean receipt() {
        return RECEIPT.equals(kind);
    }

    /** What it says, for whoever can judge that. */
    PayloadCheck.Told told() {
        return told(payload);
    }

    /** The same with what was closed for its addressee. */
    PayloadCheck.Told told(JsonNode said) {
        return new PayloadCheck.Told(kind, fromState, toState, said);
    }

    /** What was sent, with what it says to its addressee and the files as they are kept here. */
    MessageReceived received(JsonNode said, List<Enclosure> enclosures) {
        return new MessageReceived(
                messageId,
                threadId,
                kind,
                fromState,
                fromAuthority,
                toState,
                toAuthority,
                senderRef,
                said,
                enclosures,
                letter);
    }

    private boolean complete() {
        return schema >= FIRST_SCHEMA
                && schema <= SCHEMA
                && given(messageId)
                && messageId.length() <= LONGEST_ID
                && given(threadId)
                && given(kind)
                && given(fromState)
                && given(fromAuthority)
                && given(toState)
                && given(toAuthority)
                && given(senderRef)
                && payload != null
                && files != null
                && files.stream().allMatch(Manifest::complete)
                && (schema <= NAMED || files.stream().allMatch(file -> file.path() != null))
                && Closed.fit(closed(), files)
                && readable(letter);
    }

    private static boolean readable(@Nullable LetterNumber letter) {
        return letter == null
                || letter.number() != null
                        && !letter.number().isBlank()
                        && letter.number().length() <= LONGEST_NUMBER;
    }

    /** A language that is none says nothing: the file is no worse for it. */
    private static @Nullable String readable(@Nullable String language) {
        return language != null && LANGUAGE.matcher(language).matches() ? language : null;
    }

    private static boolean complete(@Nullable Listed file) {
        return file != null
                && given(file.kind())
                && file.name() != null
                && !file.name().isBlank()
                && file.mediaType() != null
                && MEDIA_TYPE.matcher(file.mediaType()).matches()
                && file.sha256() != null
                && file.sha256().matches("[0-9a-f]{64}")
                && (file.path() == null || PackagePaths.safe(file.path()));
    }

    /**
     * A file as a package lists it: where it is kept concerns nobody else.
     *
     * @param path its name in the package; null in packages of the first schema, where it is its SHA-256
     * @param language in which it is written; null where it is not known, or an older node has sent it
     */
    record Listed(
            String kind,
            String name,
            String sha256,
            String mediaType,
            long size,
            @Nullable String path,
            @Nullable String language) {

        static Listed of(Enclosure enclosure, @Nullable String path) {
            return new Listed(
                    enclosure.kind(),
                    enclosure.name(),
                    enclosure.sha256(),
                    enclosure.mediaType(),
                    enclosure.size(),
                    path,
                    enclosure.language());
        }

        /** Where in the package it stands. */
        String place() {
            return path == null ? PackagePaths.FOLDER + sha256 : path;
        }

        Enclosure kept(KeptContent content) {
            return new Enclosure(kind, name, mediaType, content, readable(language), null);
        }
    }

    static boolean given(@Nullable String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }
}
