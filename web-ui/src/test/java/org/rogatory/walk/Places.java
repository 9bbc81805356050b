package org.rogatory.walk;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the places of addresses: one file with its papers, a letter at the desk, things of others, and
 * elsewhere a name under which nothing is.
 *
 * @param known the references of the file, its letter and its message, of the letter at the desk, and of the things
 */
record Places(Map<String, String> known) {

    /** A name under which nothing is. */
    static final String NOTHING = "00000000-0000-4000-8000-000000000000";

    /** A place, with the rule for what may stand in it, or the rest of an address. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}|\\*\\*");

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("verb", "approve"),
            Map.entry("topic", "matter"),
            Map.entry("number", "1"),
            Map.entry("username", "nobody"),
            Map.entry("state", "KZ"),
            Map.entry("authority", "UZ-GPO"),
            Map.entry("year", "2020"),
            Map.entry("index", "01-01"),
            Map.entry("format", "csv"),
            Map.entry("direction", "all"),
            Map.entry("kind", "incoming"),
            Map.entry("list", "contents"),
            Map.entry("code", "AAAA-AAAA"));

    URI address(Row row) {
        var own = new HashMap<String, String>();
        var query = new ArrayList<>(parameters(row));
        for (var word : Row.NONE.equals(row.with()) ? new String[0] : row.with().split(" ")) {
            if (word.startsWith("?")) {
                query.add(word.substring(1));
            } else {
                var parts = word.split("=", 2);
                own.put(parts[0], named(parts[1]));
            }
        }
        var path =
                PLACE.matcher(row.path()).replaceAll(found -> Matcher.quoteReplacement(standing(found.group(1), own)));
        return URI.create(path + (query.isEmpty() ? "" : "?" + String.join("&", query)));
    }

    /** The parameters that this handler and no other is asked with. */
    private static List<String> parameters(Row row) {
        return List.of(row.condition().split(",")).stream()
                .filter(asked -> asked.contains("=") && !asked.contains("!="))
                .toList();
    }

    private String standing(@Nullable String place, Map<String, String> own) {
        var name = place == null ? "**" : place;
        return own.getOrDefault(name, known.getOrDefault(name, USUAL.getOrDefault(name, NOTHING)));
    }

    /** A text of the table with the references it speaks of. */
    String named(String text) {
        var told = text.replace("$none", NOTHING);
        for (var reference : known.entrySet()) {
            told = told.replace("$" + reference.getKey(), reference.getValue());
        }
        return told;
    }
}
