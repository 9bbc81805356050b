package org.rogatory.web.mla;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a page gave of each of its parts, as fingerprints that it carries: so it is known when it is saved what this
 * person has changed and what another has.
 */
final class GivenParts {

    private static final int SIGNS = 16;

    private final Map<String, String> prints;

    private GivenParts(Map<String, String> prints) {
        this.prints = prints;
    }

    /** What a page carries of its parts, by their keys. */
    static String of(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + ":" + print(part.getValue()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** What a page carried; of anything else no part is known. */
    static GivenParts read(String carried) {
        var prints = new HashMap<String, String>();
        for (var part : carried.split(" ")) {
            var end = part.lastIndexOf(':');
            if (end > 0) {
                prints.put(part.substring(0, end), part.substring(end + 1));
            }
        }
        return new GivenParts(prints);
    }

    /** Whether the page gave just this; of a part that it did not name that is never so. */
    boolean same(String key, String text) {
        return print(text).equals(prints.get(key));
    }

    /** The beginning of a SHA-256: it tells texts apart and keeps nothing secret. */
    private static String print(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, SIGNS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
