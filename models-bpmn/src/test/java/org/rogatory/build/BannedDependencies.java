package org.rogatory.build;

import java.util.List;
import java.util.regex.Pattern;
import org.rogatory.build.Pom.Dependency;
import org.w3c.dom.Element;

/** What the enforcer refuses by a build file: patterns of group, artifact, version, type and scope, as it reads them. */
record BannedDependencies(List<String> excludes, List<String> includes) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static BannedDependencies of(Pom pom) {
        return new BannedDependencies(patterns(pom, "exclude"), patterns(pom, "include"));
    }

    private static List<String> patterns(Pom pom, String name) {
        return pom.plugin("maven-enforcer-plugin").stream()
                .flatMap(plugin -> Pom.within(plugin, "bannedDependencies"))
                .flatMap(banned -> Pom.within(banned, name))
                .map(Element::getTextContent)
                .map(pom::filled)
                .toList();
    }

    boolean refuses(Dependency dependency) {
        return excludes.stream().anyMatch(pattern -> matches(pattern, dependency))
                && includes.stream().noneMatch(pattern -> matches(pattern, dependency));
    }

    private static boolean matches(String pattern, Dependency dependency) {
        var parts = pattern.split(":");
        return fits(parts, 0, dependency.group())
                && fits(parts, 1, dependency.artifact())
                && inRange(parts, dependency.version())
                && fits(parts, 4, dependency.scope());
    }

    private static boolean fits(String[] parts, int place, String value) {
        return parts.length <= place
                || value.matches(Pattern.quote(parts[place]).replace("*", "\\E.*\\Q"));
    }

    private static boolean inRange(String[] parts, String version) {
        if (parts.length < 3 || parts[2].equals("*")) {
            return true;
        }
        var range = parts[2].substring(1, parts[2].length() - 1);
        var least = range.replace(",", "");
        return range.endsWith(",") ? numbers(version).compareTo(numbers(least)) >= 0 : version.equals(least);
    }

    /** Comparable: every number of a version at the same width. */
    private static String numbers(String version) {
        return NUMBER.matcher(version).replaceAll(number -> "%06d".formatted(Integer.valueOf(number.group())));
    }
}
