package org.rogatory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody may have meant. */
final class NearestName {

    /** Of so many letters one may be wrong. */
    private static final int OF_LETTERS = 3;

    private static final int FEWEST = 2;

    private record Near(String name, int steps) {}

    private NearestName() {}

    /** Among these names, whose parts are put together by dots; none where nothing is alike. */
    static Optional<String> of(String said, List<String> names) {
        var meant = withoutFirst(
                said.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace("_", "-"));
        return names.stream()
                .map(name -> new Near(name, steps(meant, name)))
                .filter(near -> near.steps() <= Math.max(FEWEST, meant.length() / OF_LETTERS))
                .min(Comparator.comparingInt(Near::steps).thenComparing(Near::name))
                .map(Near::name);
    }

    /** Whoever leaves out how a name begins may have the rest right: each part that is left out is one step. */
    private static int steps(String meant, String name) {
        var rest = filled(withoutFirst(name), meant.split("\\."));
        var least = letters(meant, rest);
        for (var left = 1; rest.contains("."); left++) {
            rest = withoutFirst(rest);
            least = Math.min(least, left + letters(meant, rest));
        }
        return least;
    }

    /** What the operator has chosen is right where it stands. */
    private static String filled(String name, String... meant) {
        var parts = name.split("\\.");
        for (var place = 0; place < Math.min(parts.length, meant.length); place++) {
            parts[place] = "*".equals(parts[place]) ? meant[place] : parts[place];
        }
        return String.join(".", parts);
    }

    private static String withoutFirst(String name) {
        return name.substring(name.indexOf('.') + 1);
    }

    /** How many letters have to be put in, taken out or changed (Levenshtein); dots and hyphens are alike. */
    private static int letters(String meant, String name) {
        var one = meant.replace('.', '-');
        var other = name.replace('.', '-');
        var row = new int[other.length() + 1];
        Arrays.setAll(row, place -> place);
        for (var line = 1; line <= one.length(); line++) {
            var before = row[0];
            row[0] = line;
            for (var place = 1; place < row.length; place++) {
                var changed = before + (one.charAt(line - 1) == other.charAt(place - 1) ? 0 : 1);
                before = row[place];
                row[place] = Math.min(changed, Math.min(row[place], row[place - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
