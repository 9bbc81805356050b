package org.rogatory.audit;

import java.util.SortedMap;

/**
 * One text for one set of values, as RFC 8785 writes it: members in the order of their names, no space, of the escapes
 * only those that must be. Numbers are told as texts, so that no reader rounds them.
 */
final class CanonicalJson {

    private static final int FIRST_PLAIN = 0x20;

    private CanonicalJson() {}

    static String of(SortedMap<String, String> members) {
        var text = new StringBuilder("{");
        members.forEach((name, value) -> {
            if (text.length() > 1) {
                text.append(',');
            }
            quote(name, text);
            text.append(':');
            quote(value, text);
        });
        return text.append('}').toString();
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        value.chars().forEach(letter -> text.append(escaped((char) letter)));
        text.append('"');
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> letter < FIRST_PLAIN ? "\\u%04x".formatted((int) letter) : String.valueOf(letter);
        };
    }
}
