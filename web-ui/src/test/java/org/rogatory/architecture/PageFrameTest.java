package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The frame around every page has names of its own: a page that used one would show the words of the frame. */
class PageFrameTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final List<Path> FRAMES =
            List.of(TEMPLATES.resolve("shared/page.html"), TEMPLATES.resolve("shared/quiet.html"));
    private static final Pattern PARAMETERS = Pattern.compile("th:fragment=\"(?:page|inside)\\(([^)]+)\\)\"");

    @Test
    void hidesNothingThatAPageShows() {
        for (var parameter : parameters()) {
            assertThat(pages()).as(parameter).noneMatch(page -> uses(read(page), parameter));
        }
    }

    @Test
    void aPageThatUsesANameOfTheFrameIsFound() {
        var parameter = parameters().get(0);
        assertThat(uses("<p th:text=\"${" + parameter + "}\">Words</p>", parameter))
                .isTrue();
        assertThat(uses("<p th:text=\"${case." + parameter + "}\">Words</p>", parameter))
                .isFalse();
    }

    private static boolean uses(String page, String parameter) {
        return Pattern.compile("[$*]\\{[^}]*(?<![.\\w'])" + parameter + "\\b")
                .matcher(page)
                .find();
    }

    private static List<String> parameters() {
        var named = FRAMES.stream()
                .flatMap(frame -> PARAMETERS.matcher(read(frame)).results())
                .flatMap(fragment -> Stream.of(fragment.group(1).split(",\\s*")))
                .distinct()
                .toList();
        assertThat(named).contains("pageTitle", "pageSection", "pageContent", "pageWide");
        return named;
    }

    private static List<Path> pages() {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !FRAMES.contains(file))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
