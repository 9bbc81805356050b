package org.rogatory.integrations.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line of a head says behind its first word, by names in small letters; a name may be said several times. */
record MailParameters(Map<String, List<String>> told) {

    /** Further pieces of one value than these nobody writes. */
    private static final int MOST_PIECES = 100;

    /** What a name may end with that is not kept when it is saved. */
    private static final String PASSED_OVER = " \t\n\u000b\f\r.\"";

    private static final Pattern ENCODED = Pattern.compile("=\\?[^?\\s]*\\?([bBqQ])\\?([^?]*)\\?=");
    private static final Pattern BETWEEN_ENCODED = Pattern.compile("\\?=\\s+=\\?");

    static MailParameters of(@Nullable String value) {
        var told = new HashMap<String, List<String>>();
        int at = value == null ? -1 : value.indexOf(';');
        while (value != null && at >= 0) {
            int equals = value.indexOf('=', at);
            if (equals < 0) {
                break;
            }
            var name =
                    value.substring(value.lastIndexOf(';', equals) + 1, equals).strip();
            var said = new StringBuilder();
            at = value.indexOf(';', valued(value, equals + 1, said));
            told.computeIfAbsent(name.toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                    .add(said.toString().strip());
        }
        return new MailParameters(told);
    }

    /** Where the value ends, which may stand in quotation marks. */
    private static int valued(String value, int from, StringBuilder said) {
        int at = from;
        while (at < value.length() && Character.isWhitespace(value.charAt(at))) {
            at++;
        }
        boolean quoted = at < value.length() && value.charAt(at) == '"';
        at += quoted ? 1 : 0;
        while (at < value.length() && value.charAt(at) != (quoted ? '"' : ';')) {
            at += quoted && value.charAt(at) == '\\' && at + 1 < value.length() ? 1 : 0;
            said.append(value.charAt(at));
            at++;
        }
        return Math.min(at, value.length());
    }

    /** Whether it is said several times and differently. */
    boolean twice(String name) {
        return told.getOrDefault(name, List.of()).stream().distinct().count() > 1;
    }

    /** The value, also where it comes in pieces; empty if none is said. */
    String joined(String name) {
        var whole = told.get(name);
        return whole == null ? pieces(name) : whole.get(0);
    }

    private String pieces(String name) {
        var joined = new StringBuilder(
                told.getOrDefault(name + "*", List.of()).stream().findFirst().orElse(""));
        for (int piece = 0; piece < MOST_PIECES; piece++) {
            var key = name + "*" + piece;
            told.getOrDefault(key, List.of()).forEach(joined::append);
            told.getOrDefault(key + "*", List.of()).forEach(joined::append);
        }
        return joined.toString();
    }

    /** Whether any of the names under which it would be saved is one of a program. */
    boolean namesProgram(String name) {
        var names = new ArrayList<>(told.getOrDefault(name, List.of()));
        names.add(pieces(name));
        return names.stream().map(MailParameters::plain).anyMatch(Programs::named);
    }

    /** Its letters beyond ASCII may be written in two ways; what it ends with is ASCII. */
    private static String plain(String name) {
        var words = BETWEEN_ENCODED.matcher(name).replaceAll("?==?");
        var plain =
                ENCODED.matcher(words).replaceAll(word -> Matcher.quoteReplacement(word(word.group(1), word.group(2))));
        return cut(decoded(new QuotedPrintable(bytes(plain.replace('%', '='))))).toLowerCase(Locale.ROOT);
    }

    /** A pattern would begin anew at each sign of a name of many dots. */
    private static String cut(String name) {
        int end = name.length();
        while (end > 0 && PASSED_OVER.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    private static String word(String way, String written) {
        return decoded(
                way.equalsIgnoreCase("b")
                        ? new LenientBase64(bytes(written))
                        : new QuotedPrintable(bytes(written.replace('_', ' '))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String decoded(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
