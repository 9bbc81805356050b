package org.rogatory.journey;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.LeftToWholeRun;

/** Comes last: the journeys before have judged every kind of page in every language, or most where some were left out. */
@Tag("browser")
@Order(Integer.MAX_VALUE)
class EveryPageTest {

    /** Of the kinds of pages, where the journeys to the others are left to the whole run. */
    private static final double MOST = 0.6;

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern WHOLE = Pattern.compile("~\\{shared/(page|quiet) :: page\\(");
    private static final Path JOURNEYS = Path.of("src/test/java/org/rogatory/journey");

    /** What answers an exception is made after the door that tells templates; {@link BadAddressesTest} looks at it. */
    private static final Set<String> OF_EXCEPTIONS = Set.of("error/refusal", "error/refused");

    private static List<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Templates of whole pages; the others are parts of them. */
    private static Set<String> pages() {
        return files(TEMPLATES).stream()
                .filter(file -> WHOLE.matcher(read(file)).find())
                .map(file -> TEMPLATES.relativize(file).toString().replaceAll("\\.html$", ""))
                .filter(page -> !OF_EXCEPTIONS.contains(page))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> journeys() {
        return files(JOURNEYS).stream()
                .filter(file -> read(file).contains("class " + name(file) + " extends BrowserTest {"))
                .map(EveryPageTest::name)
                .filter(name -> name.endsWith("Test"))
                .collect(Collectors.toSet());
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    /** Of some journeys nothing follows; where the script asks, it is for a run, and then none of that may be missing. */
    private static void demandJourneys() {
        if (System.getProperty("rogatory.tests.asked") == null) {
            assumeThat(SeenPages.JOURNEYS).as("the journeys were made").containsAll(journeys());
        } else {
            var asked = journeys();
            asked.retainAll(LeftToWholeRun.chosen());
            assertThat(asked).hasSizeGreaterThan(9);
            assertThat(SeenPages.JOURNEYS).as("the journeys were made").containsAll(asked);
        }
    }

    @Test
    void everyPageWasJudgedInEveryLanguage() {
        demandJourneys();
        var unseen = new TreeMap<String, Set<String>>();
        pages().forEach(page -> {
            var missing = SeenPages.missing(page);
            if (!missing.isEmpty()) {
                unseen.put(page, missing);
            }
        });
        assertThat(pages()).hasSizeGreaterThan(80);
        assertThat(1 - (double) unseen.size() / pages().size())
                .as("share of pages looked at; no journey has looked at %s", unseen)
                .isGreaterThanOrEqualTo(LeftToWholeRun.leaves() ? MOST : 1);
    }
}
