package org.rogatory.media;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a package says it holds: one thing, in one file.
 *
 * @param subject of what it is an edition: a State, the key of an issuer, the program
 * @param edition counts up; a later package of the same subject has a higher one
 * @param file the name of the one file beside the manifest
 */
public record MediaManifest(MediaKind kind, String subject, long edition, String file) {

    /** The name of the manifest in a package; it comes first. */
    public static final String NAME = "manifest.json";

    /** More bytes than a manifest has. */
    static final int LARGEST = 64 * 1024;

    private static final String SCHEMA = "media-package-1";
    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

    /** Refused as a whole where anything in it is not what it should be. */
    static MediaManifest read(byte[] json) {
        if (json.length > LARGEST) {
            throw broken();
        }
        try {
            return of(JsonMapper.shared().readTree(json));
        } catch (JacksonException unreadable) {
            throw broken();
        }
    }

    private static MediaManifest of(JsonNode told) {
        var subject = told.path("subject").asString("");
        var file = told.path("file").asString("");
        var edition = told.path("edition");
        var counted = edition.isIntegralNumber() && edition.canConvertToLong() && edition.longValue() > 0;
        var named = FILE.matcher(file).matches() && !NAME.equals(file);
        if (!SCHEMA.equals(told.path("schema").asString(""))
                || !SUBJECT.matcher(subject).matches()
                || !named
                || !counted) {
            throw broken();
        }
        var kind = MediaKind.of(told.path("kind").asString("")).orElseThrow(() -> new MediaRefused("media-kind"));
        return new MediaManifest(kind, subject, edition.longValue(), file);
    }

    /** Editions are counted for each of these. */
    String standingKey() {
        return standingKey(kind, subject);
    }

    static String standingKey(MediaKind kind, String subject) {
        return kind.key() + ":" + subject;
    }

    private static MediaRefused broken() {
        return new MediaRefused("media-package");
    }
}
