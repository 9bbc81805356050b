package org.rogatory.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A migration as it lies in the folder: {@code V<yyyymmdd_hhmm>__<word>_<what>.sql}. */
record Migration(String file, String sql) {

    private static final Pattern NAME = Pattern.compile(
            "V(20\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01])_([01]\\d|2[0-3])[0-5]\\d)__([a-z]+)_[a-z_]+\\.sql");

    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b(?:create|alter)\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?[`\"]?(\\w+)");

    /**
     * H2 makes a set of such a list, which belongs to the connection that made the table: once that one is closed, which
     * a pool does after half an hour, no row is taken any more.
     */
    private static final Pattern LIST =
            Pattern.compile("(?i)\\bcheck\\s*\\([^\\n]*(?:\\bin\\s*\\(|(\\w+)\\s*=\\s*'[^']*' or \\1\\s*=)");

    /** What is wrong with it; nothing for a good one. */
    List<String> faults(Set<String> words) {
        var name = NAME.matcher(file);
        if (!name.matches()) {
            return List.of(file + ": is not named V<yyyymmdd_hhmm>__<word>_<what>.sql");
        }
        var faults = new ArrayList<String>();
        var word = name.group(5);
        if (!words.contains(word)) {
            faults.add(file + ": " + word + " is not the word of a module");
        }
        TABLE.matcher(sql)
                .results()
                .map(table -> table.group(1))
                .filter(table -> !table.toLowerCase(Locale.ROOT).startsWith(word + "_"))
                .forEach(table -> faults.add(file + ": table " + table + " belongs to another word"));
        if (LIST.matcher(sql).find()) {
            faults.add(file + ": a check asks whether a column is in a list; locate() asks it for every connection");
        }
        return faults;
    }

    String version() {
        return file.split("__")[0];
    }
}
