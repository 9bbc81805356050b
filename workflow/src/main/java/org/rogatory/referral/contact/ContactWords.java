package org.rogatory.referral.contact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.referral.Kept;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of a way to reach a person.
 *
 * @param value the number or the address
 * @param hours when it is safe
 * @param saidBy who says that it is
 * @param whose if it is not his own: whose, and what that person knows
 * @param message the neutral words that may be left there
 */
public record ContactWords(
        @Nullable String value,
        @Nullable String hours,
        @Nullable String saidBy,
        @Nullable String whose,
        @Nullable String message) {

    /** How an act names them, beside the answer whether it is safe. */
    static final Set<String> NAMES = Set.of("value", "hours", "said_by", "whose", "message");

    /** How numbers and addresses are set apart: two who write the same place down seldom do it alike. */
    private static final Pattern SET_APART = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Ps}\\p{Pe}]+");

    /** What stands between numbers, or before one, in the same line. */
    private static final Pattern NO_NUMBER = Pattern.compile("[\\p{L},;/|\\n\\r]+");

    /** Fewer digits are no telephone. */
    private static final int SHORTEST_NUMBER = 7;

    /** So many at the end tell one telephone from all others; what stands before them is written in many ways. */
    private static final int TELLING = 9;

    static ContactWords of(Map<String, String> answers) {
        return new ContactWords(
                answers.get("value"),
                answers.get("hours"),
                answers.get("said_by"),
                answers.get("whose"),
                answers.get("message"));
    }

    ObjectNode kept() {
        var kept = JsonNodeFactory.instance.objectNode();
        Kept.put(kept, "value", value);
        Kept.put(kept, "hours", hours);
        Kept.put(kept, "said_by", saidBy);
        Kept.put(kept, "whose", whose);
        Kept.put(kept, "message", message);
        return kept;
    }

    static ContactWords read(JsonNode kept) {
        return new ContactWords(
                Kept.text(kept, "value"),
                Kept.text(kept, "hours"),
                Kept.text(kept, "said_by"),
                Kept.text(kept, "whose"),
                Kept.text(kept, "message"));
    }

    /** As another organisation is told it: where it leads, whose it is, when, and what may be left there. */
    String told() {
        return Stream.of(value, whose, hours, message).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    /** Whether both lead to the same place, however each is written; of numbers in doubt that they do. */
    boolean leadsWhere(ContactWords other) {
        var here = value;
        var there = other.value;
        return here != null && there != null && (plain(here).equals(plain(there)) || rings(here, there));
    }

    private static boolean rings(String here, String there) {
        var numbers = numbers(there);
        return numbers(here).stream().anyMatch(one -> numbers.stream().anyMatch(other -> sameEnd(one, other)));
    }

    private static boolean sameEnd(String one, String other) {
        var length = Math.min(TELLING, Math.min(one.length(), other.length()));
        return one.regionMatches(one.length() - length, other, other.length() - length, length);
    }

    private static List<String> numbers(String place) {
        return place.indexOf('@') >= 0
                ? List.of()
                : NO_NUMBER
                        .splitAsStream(place)
                        .map(ContactWords::digits)
                        .filter(digits -> digits.length() >= SHORTEST_NUMBER)
                        .toList();
    }

    private static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> String.valueOf(Character.getNumericValue(digit)))
                .collect(Collectors.joining());
    }

    private static String plain(String place) {
        return SET_APART.matcher(place).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** What whoever is about to call has to know, without where: hours and the neutral words. */
    ContactWords closed() {
        return new ContactWords(null, hours, null, null, message);
    }
}
