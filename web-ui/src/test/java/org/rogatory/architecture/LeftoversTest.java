package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What nobody asks for any more goes: texts, styles, pieces of pages. */
class LeftoversTest {

    private static final String RESOURCES = "web-ui/src/main/resources/";
    private static final String CODE = Sources.all().replaceAll("(?s)/\\*\\*.*?\\*/", "");
    private static final String TEMPLATES = Sources.under(RESOURCES + "templates", ".html");
    private static final String SCRIPTS =
            Sources.under(RESOURCES + "static", "rogatory.js", "page.js", "leave.js", "autosave.js", "process.js");
    private static final String DATA = Sources.under("workflow/src/main/resources", ".yaml", ".json");
    private static final Usage USAGE = new Usage(String.join("\n", CODE, TEMPLATES, SCRIPTS, DATA));

    @Test
    void everyTextIsSaidSomewhere() {
        var texts = Sources.under(RESOURCES + "messages", "_ru.properties");
        var keys = Sources.found("(?m)^([a-z][a-z0-9_.-]*) *=", texts);

        assertThat(keys).hasSizeGreaterThan(1000);
        assertThat(USAGE.unused(keys)).isEmpty();
    }

    @Test
    void everyStyleIsWornSomewhere() {
        var selectors =
                Sources.under(RESOURCES + "static", "rogatory.css").replaceAll("(?s)\\{[^{}]*}|/\\*.*?\\*/", "{}");
        var styles = Sources.found("\\.((?!djs-)[a-z][\\w-]*)", selectors);

        assertThat(styles).hasSizeGreaterThan(200);
        assertThat(USAGE.unused(styles)).isEmpty();
    }

    @Test
    void everyPieceOfAPageIsPutIntoOne() {
        var pieces = Sources.found("th:fragment=\"([\\w-]+)", TEMPLATES);
        var placed = Sources.found("::\\s*([\\w-]+)", TEMPLATES + CODE);

        assertThat(pieces).hasSizeGreaterThan(30);
        assertThat(placed).containsAll(pieces);
    }

    @Test
    void aLeftoverIsFound() {
        var usage = new Usage(
                "text(\"cases.title\"); count(\"cases.files\"); \"cases.kind.\" + kind; enum Kind { BY_HAND }");

        assertThat(usage.unused(Set.of("cases.title", "cases.files.few", "cases.kind.by-hand")))
                .isEmpty();
        assertThat(usage.unused(Set.of("cases.titles", "cases.kind.by-post"))).hasSize(2);
    }

    /** What the sources name whole, or put together of a beginning and words they name too. */
    private static final class Usage {

        private final Set<String> words;
        private final Set<String> beginnings;

        Usage(String sources) {
            words = Sources.found("([A-Za-z0-9_][\\w.-]*)", sources).stream()
                    .map(Usage::plain)
                    .collect(Collectors.toSet());
            beginnings = Sources.found("[\"'|{ ]([a-z][\\w.-]*[._-])(?=[\"'$])", sources);
        }

        Set<String> unused(Set<String> names) {
            return names.stream().filter(Predicate.not(this::used)).collect(Collectors.toCollection(TreeSet::new));
        }

        private boolean used(String name) {
            var singular = name.replaceFirst("\\.(one|few|many)$", "");
            return words.contains(plain(singular))
                    || beginnings.stream()
                            .filter(singular::startsWith)
                            .map(beginning -> singular.substring(beginning.length()))
                            .anyMatch(rest -> words.contains(plain(rest))
                                    || Arrays.stream(rest.split("[.-]")).allMatch(this::used));
        }

        private static String plain(String word) {
            return word.toLowerCase(Locale.ROOT).replace('-', '_');
        }
    }
}
