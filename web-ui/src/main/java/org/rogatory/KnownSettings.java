package org.rogatory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * A setting whose name is misspelt would be taken for none: the node would start with the embedded sign-in, or without
 * the antivirus that somebody has asked for. It does not start. {@code settings.txt} lists the names; {@code *} in it
 * stands for a name that the operator chooses, {@code []} for the number that may be told of one of several.
 */
final class KnownSettings {

    private static final Pattern WRITTEN = Pattern.compile("(?i)rogatory\\..+");
    private static final Pattern SPOKEN = Pattern.compile("(?i)rogatory_.+");

    /** Of the tests, and what a cluster or a linked container tells of services called as the product, or longer. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?i)rogatory_(test_.+" + "|(.+_)?service_host|(.+_)?service_port(_.+)?|(.+_)?port_\\d+_(tcp|udp)(_.+)?)");

    /** A port of such a service has the same name as a setting might: it is known by what it tells. */
    private static final Pattern PORT = Pattern.compile("(?i)rogatory_(.+_)?port");

    private static final Pattern LINK = Pattern.compile("(tcp|udp)://.+");

    private final ConfigurableEnvironment settings;
    private final Set<String> besides;
    private final List<String> names = listed();
    private final List<Pattern> written;
    private final List<Pattern> spoken;

    /** @param besides names that are known here alone */
    KnownSettings(ConfigurableEnvironment settings, String... besides) {
        this.settings = settings;
        this.besides = Set.of(besides);
        this.written = names.stream().map(KnownSettings::asWritten).toList();
        this.spoken = names.stream().map(KnownSettings::asSpoken).toList();
    }

    private static List<String> listed() {
        try {
            return new ClassPathResource("settings.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In files and arguments: case, hyphens and underlines make no other name. */
    private static Pattern asWritten(String name) {
        return Pattern.compile(name.replace("-", "")
                .replace(".", "\\.")
                .replace("[]", "(\\.\\d+)?")
                .replace("*", "[^.]+"));
    }

    /** In the environment, where a hyphen is left out or an underline as any other sign. */
    private static Pattern asSpoken(String name) {
        return Pattern.compile(name.replace("-", "_?")
                .replace(".", "_")
                .replace("[]", "(_\\d+_?)?")
                .replace("*", ".+"));
    }

    /** Before anything is made: whether all that is told by a name of ours is a setting. */
    void demandKnown() {
        for (var source : settings.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> told) {
                for (var name : told.getPropertyNames()) {
                    demandKnown(told, name);
                }
            }
        }
    }

    private void demandKnown(EnumerablePropertySource<?> source, String name) {
        var inEnvironment = source instanceof SystemEnvironmentPropertySource;
        var known = true;
        if (inEnvironment && SPOKEN.matcher(name).matches()) {
            var said = name.toLowerCase(Locale.ROOT);
            known = foreign(source, name)
                    || spoken.stream().anyMatch(setting -> setting.matcher(said).matches());
        } else if (WRITTEN.matcher(name).matches()) {
            known = besides.contains(name) || isSetting(plain(name)) || isEmptyPart(source, name);
        }
        if (!known) {
            throw new WrongSetup(name, "is no setting; it is told by " + teller(source, name) + nearest(name));
        }
    }

    private static boolean foreign(EnumerablePropertySource<?> source, String name) {
        return FOREIGN.matcher(name).matches()
                || PORT.matcher(name).matches()
                        && LINK.matcher(Objects.toString(source.getProperty(name), ""))
                                .matches();
    }

    private boolean isSetting(String name) {
        return written.stream().anyMatch(setting -> setting.matcher(name).matches());
    }

    /** A part of a file in which everything is commented out. */
    private boolean isEmptyPart(EnumerablePropertySource<?> source, String name) {
        var part = plain(name) + ".";
        return Objects.toString(source.getProperty(name), "").isEmpty()
                && written.stream()
                        .map(setting -> setting.matcher(part))
                        .anyMatch(begun -> !begun.matches() && begun.hitEnd());
    }

    /** {@code a.b[c].d} is another way to write {@code a.b.c.d}. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("[", ".").replaceAll("[-_\\]]", "");
    }

    private static String teller(EnumerablePropertySource<?> source, String name) {
        if (source instanceof SystemEnvironmentPropertySource) {
            return "the environment";
        }
        var origin = OriginLookup.getOrigin(source, name);
        if (origin != null) {
            return origin.toString();
        }
        return switch (source.getName()) {
            case "commandLineArgs" -> "an argument";
            case "systemProperties" -> "an argument of Java (-D)";
            default -> source.getName();
        };
    }

    private String nearest(String name) {
        return NearestName.of(
                        name,
                        names.stream().map(known -> known.replace("[]", "")).toList())
                .map(near -> "; is " + near + " meant?")
                .orElse("; docs/operations.md tells where all of them stand");
    }
}
