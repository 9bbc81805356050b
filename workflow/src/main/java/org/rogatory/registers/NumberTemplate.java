package org.rogatory.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * How numbers of an index are written, for example {@code {index}-{seq:4}/{yy}}: literal text with the places
 * {@code {index}}, {@code {seq}} or {@code {seq:n}} (padded to n digits), {@code {yy}} and {@code {yyyy}}.
 */
public final class NumberTemplate {

    static final int LONGEST = 60;

    private static final Pattern PLACE = Pattern.compile("index|yy|yyyy|seq(:[1-9])?");
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{Nd} ./()№,\\p{Pd}]");

    private final List<Part> parts;

    private NumberTemplate(List<Part> parts) {
        this.parts = parts;
    }

    /** A piece of the template: literal text, or a place to fill. */
    private record Part(boolean place, String text, int column) {

        boolean sequence() {
            return place && text.startsWith("seq");
        }
    }

    /** What is wrong with a text that should be a template; empty for a good one. */
    public static Optional<TemplateFault> fault(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.of(new TemplateFault(1, text.isBlank() ? "empty" : "too-long"));
        }
        var parts = new ArrayList<Part>();
        return split(text, parts).or(() -> fault(parts, text.length()));
    }

    /** @throws IllegalArgumentException for a text with a {@link #fault} */
    public static NumberTemplate of(String text) {
        fault(text).ifPresent(fault -> {
            throw new IllegalArgumentException("Template: " + fault.code() + " at " + fault.place());
        });
        var parts = new ArrayList<Part>();
        split(text, parts);
        return new NumberTemplate(List.copyOf(parts));
    }

    /** The number at a place of the sequence. */
    public String write(String index, long sequence, LocalDate date) {
        var number = new StringBuilder();
        parts.forEach(part -> number.append(part.place() ? filled(part, index, sequence, date) : part.text()));
        return number.toString();
    }

    /** The place in the sequence of a number that follows the template; empty for any other number. */
    OptionalLong sequenceOf(String number, String index, LocalDate date) {
        var key = NumberKey.of(number);
        var pattern = new StringBuilder();
        parts.forEach(part -> pattern.append(
                part.sequence()
                        ? "(\\d{1,9})"
                        : Pattern.quote(NumberKey.of(part.place() ? filled(part, index, 1, date) : part.text()))));
        var match = Pattern.compile(pattern.toString()).matcher(key);
        return match.matches() ? OptionalLong.of(Long.parseLong(match.group(1))) : OptionalLong.empty();
    }

    boolean namesTheIndex() {
        return parts.stream().anyMatch(part -> part.place() && part.text().equals("index"));
    }

    private static String filled(Part part, String index, long sequence, LocalDate date) {
        return switch (part.text()) {
            case "index" -> index;
            case "yy" -> String.format(Locale.ROOT, "%02d", date.getYear() % 100);
            case "yyyy" -> String.valueOf(date.getYear());
            default -> padded(part.text(), sequence);
        };
    }

    private static String padded(String place, long sequence) {
        var width = place.indexOf(':') < 0 ? 1 : place.charAt(place.length() - 1) - '0';
        return String.format(Locale.ROOT, "%0" + width + "d", sequence);
    }

    private static Optional<TemplateFault> split(String text, List<Part> parts) {
        var literal = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign != '{') {
                if (!LITERAL.matcher(String.valueOf(sign)).matches()) {
                    return Optional.of(new TemplateFault(at + 1, sign == '}' ? "not-opened" : "sign"));
                }
                literal.append(sign);
                continue;
            }
            var end = text.indexOf('}', at);
            if (end < 0) {
                return Optional.of(new TemplateFault(at + 1, "not-closed"));
            }
            var name = text.substring(at + 1, end);
            if (!PLACE.matcher(name).matches()) {
                return Optional.of(new TemplateFault(at + 1, "unknown-place"));
            }
            addLiteral(parts, literal, at);
            parts.add(new Part(true, name, at + 1));
            at = end;
        }
        addLiteral(parts, literal, text.length());
        return Optional.empty();
    }

    private static void addLiteral(List<Part> parts, StringBuilder literal, int end) {
        if (!literal.isEmpty()) {
            parts.add(new Part(false, literal.toString(), end - literal.length() + 1));
            literal.setLength(0);
        }
    }

    private static Optional<TemplateFault> fault(List<Part> parts, int length) {
        var sequences = parts.stream().filter(Part::sequence).toList();
        if (sequences.isEmpty()) {
            return Optional.of(new TemplateFault(length + 1, "no-sequence"));
        }
        if (sequences.size() > 1) {
            return Optional.of(new TemplateFault(sequences.get(1).column(), "two-sequences"));
        }
        var at = parts.indexOf(sequences.get(0));
        return touching(parts, at, at - 1).or(() -> touching(parts, at, at + 1));
    }

    /** Digits that touch the running number would make two numbers look alike: 1 and 11 after 11 and 1. */
    private static Optional<TemplateFault> touching(List<Part> parts, int sequence, int neighbour) {
        if (neighbour < 0 || neighbour >= parts.size()) {
            return Optional.empty();
        }
        var beside = parts.get(neighbour);
        var key = beside.place() ? "0" : NumberKey.of(beside.text());
        var edge = neighbour == 0 || neighbour == parts.size() - 1;
        var sign = key.isEmpty() ? (edge ? ' ' : '0') : key.charAt(neighbour < sequence ? key.length() - 1 : 0);
        return Character.isDigit(sign)
                ? Optional.of(new TemplateFault(parts.get(sequence).column(), "not-apart"))
                : Optional.empty();
    }
}
