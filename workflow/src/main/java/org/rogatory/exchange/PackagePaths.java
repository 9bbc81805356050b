package org.rogatory.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Under which names the files of a message stand in its package: what they are, in their order, so that whoever has no
 * system like this one can open them. Made of keys only: names that people typed never get into them.
 */
final class PackagePaths {

    /** Where files stood under their SHA-256 in packages of the first schema. */
    static final String FOLDER = "files/";

    private static final Pattern SAFE = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}(\\.[a-z0-9]{1,5})?");
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/tiff", "tif"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/webp", "webp"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/csv", "csv"),
            Map.entry("application/json", "json"),
            Map.entry("application/xml", "xml"),
            Map.entry("application/rtf", "rtf"),
            Map.entry("application/msword", "doc"),
            Map.entry("application/vnd.ms-excel", "xls"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ods"),
            Map.entry("application/vnd.etsi.asic-e+zip", "asice"),
            Map.entry("application/zip", "zip"),
            Map.entry("application/pkcs7-signature", "p7s"),
            Map.entry("message/rfc822", "eml"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/vnd.wave", "wav"),
            Map.entry("video/mp4", "mp4"),
            Map.entry("video/quicktime", "mov"));

    private PackagePaths() {}

    /** The name of each file by its SHA-256: papers of the sender are numbered first, then the annexes. */
    static Map<String, String> of(List<Enclosure> enclosures) {
        var paths = new LinkedHashMap<String, String>();
        var letter = enclosures.stream()
                .filter(PackagePaths::paper)
                .findFirst()
                .map(Enclosure::language)
                .orElse(null);
        var papers = 0;
        var annexes = 0;
        for (var enclosure : enclosures) {
            if (!paths.containsKey(enclosure.sha256())) {
                var number = paper(enclosure) ? number("", ++papers) : number("annex-", ++annexes);
                paths.put(enclosure.sha256(), number + what(enclosure, letter) + extension(enclosure));
            }
        }
        return paths;
    }

    /** Whether a file may stand under this name: in no folder and with no sign that a system could take for one. */
    static boolean safe(String path) {
        return SAFE.matcher(path).matches();
    }

    /** Whether a package of any schema may hold this entry. */
    static boolean admitted(String entry) {
        return entry.startsWith(FOLDER) || safe(entry);
    }

    private static boolean paper(Enclosure enclosure) {
        return !Boolean.TRUE.equals(enclosure.annex());
    }

    private static String number(String prefix, int number) {
        return String.format(Locale.ROOT, "%s%02d", prefix, number);
    }

    private static String what(Enclosure enclosure, @Nullable String letter) {
        var kind = KIND.matcher(enclosure.kind()).matches() ? enclosure.kind().replace('_', '-') : "document";
        var language = enclosure.language();
        var told = language != null
                && !language.equals(letter)
                && LANGUAGE.matcher(language).matches();
        return '-' + kind + (told ? '-' + language : "");
    }

    private static String extension(Enclosure enclosure) {
        var extension = EXTENSIONS.get(enclosure.mediaType());
        return extension == null ? ".bin" : '.' + extension;
    }
}
