package org.rogatory.web.cases;

import java.util.Locale;
import java.util.Map;
import org.rogatory.web.shared.Words;

/** What a paper is, in words of the reader instead of its media type, and how large it is. */
final class PaperWords {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/rtf", "text-document"),
            Map.entry("application/msword", "text-document"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "text-document"),
            Map.entry("application/vnd.oasis.opendocument.text", "text-document"),
            Map.entry("application/vnd.ms-excel", "table"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "table"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "table"),
            Map.entry("text/csv", "table"),
            Map.entry("text/plain", "text"),
            Map.entry("application/json", "data"),
            Map.entry("application/xml", "data"),
            Map.entry("text/xml", "data"),
            Map.entry("application/zip", "archive"),
            Map.entry("application/vnd.etsi.asic-e+zip", "container"),
            Map.entry("message/rfc822", "letter"));

    private PaperWords() {}

    static String kind(String mediaType, Words words) {
        var parts = mediaType.split("/", 2);
        var known = KINDS.get(mediaType);
        if (known == null) {
            known = switch (parts[0]) {
                case "image", "audio", "video" -> parts[0];
                default -> "other";
            };
        }
        return words.text("documents.type." + known, parts[parts.length - 1].toUpperCase(Locale.ROOT));
    }

    static String size(long bytes, Words words) {
        return bytes < MEGABYTE
                ? words.text("documents.kilobytes", String.valueOf(1 + bytes / KILOBYTE))
                : words.text("documents.megabytes", bytes * 10 / MEGABYTE / 10.0);
    }
}
