package org.rogatory.process;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a name in what a machine wrote down: as it is, in signs of two bytes, in hexadecimal, or in Base64 wherever it
 * begins.
 */
record Traces(String name) {

    private static final int SHOWN = 200;

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The values of a row in one line. */
    static String readable(Collection<?> values) {
        return values.stream().map(Traces::readable).collect(Collectors.joining(" "));
    }

    private static String readable(@Nullable Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(value);
    }

    /** A file that says the name and nothing else. */
    InputStream file() {
        return new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The lines that name, shortened; hexadecimal and names in any case. */
    List<String> in(List<String> lines) {
        var plain = Set.of(name.toLowerCase(Locale.ROOT), wide().toLowerCase(Locale.ROOT), hexadecimal());
        var encoded =
                Stream.concat(encoded(name).stream(), encoded(wide()).stream()).collect(Collectors.toUnmodifiableSet());
        return lines.stream()
                .filter(line -> plain.stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains)
                        || encoded.stream().anyMatch(line::contains))
                .map(line -> line.substring(0, Math.min(line.length(), SHOWN)))
                .toList();
    }

    private String hexadecimal() {
        return HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The name in UTF-16, one byte after the other as a sign of its own: a part of it whichever byte comes first. */
    private String wide() {
        return name.chars().mapToObj(sign -> String.valueOf((char) sign)).collect(Collectors.joining("\0"));
    }

    /** What Base64 makes of it after none, one or two other bytes, without the characters its neighbours touch. */
    private static Set<String> encoded(String text) {
        return IntStream.range(0, 3)
                .mapToObj(before -> base64("x".repeat(before) + text))
                .map(whole -> whole.substring(4, whole.length() - 4))
                .collect(Collectors.toUnmodifiableSet());
    }
}
