package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The key Enter presses the first button of a form: where a form has several, that one saves and does no more. */
class EnterSavesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b.*?</form>");
    private static final Pattern PIECE =
            Pattern.compile("(?s)<[\\w:]+[^>]*th:fragment=\"([\\w-]+).*?(?=<[\\w:]+[^>]*th:fragment=|\\z)");
    private static final Pattern BUTTON =
            Pattern.compile("<button\\b(?![^>]*type=\"button\")[^>]*>|~\\{([\\w/-]*) *:: *([\\w-]+)");
    private static final Pattern NAMED = Pattern.compile("\\s(?:th:)?name=|th:attr=\"[^\"]*\\bname=");
    private static final Pattern SAVES = Pattern.compile("\\svalue=\"(?:save|stay)\"");

    /** Saves nothing: both of its buttons decide, and the first of them tries again, which leaves nothing out. */
    private static final Set<String> RIGHT = Set.of("operations/job");

    private static final int DEEPEST = 6;

    private final Map<String, String> pages = pages();
    private final Map<String, String> pieces = pieces(pages);

    @Test
    void inEveryFormOfSeveralButtons() {
        var wrong = new TreeMap<String, String>();
        pages.forEach((name, page) -> FORM.matcher(RIGHT.contains(name) ? "" : page)
                .results()
                .map(form -> buttons(form.group(), name, 0).toList())
                .filter(EnterSavesTest::doesMore)
                .forEach(buttons -> wrong.put(name, buttons.get(0))));
        assertThat(wrong).isEmpty();
    }

    @Test
    void aFormThatDoesMoreIsFound() {
        var more = "<button type=\"submit\" name=\"more\" value=\"true\">";
        var save = "<th:block th:replace=\"~{shared/form :: buttons(#{shared.save}, null)}\"/>";
        assertThat(doesMore(buttons(more + save, "page", 0).toList())).isTrue();
        assertThat(doesMore(buttons(save + more, "page", 0).toList())).isFalse();
        var enter = "<th:block th:replace=\"~{shared/form :: enter(name='what', value='save', label='Save')}\"/>";
        assertThat(doesMore(buttons(enter + more + save, "page", 0).toList())).isFalse();
        assertThat(doesMore(buttons(more, "page", 0).toList())).isFalse();
        var finish = "<button type=\"submit\" name=\"do\" value=\"finish\" data-once>";
        assertThat(doesMore(buttons(finish + save, "page", 0).toList())).isTrue();
        var elsewhere = "<button type=\"submit\" th:formaction=\"@{/elsewhere}\" data-once>";
        assertThat(doesMore(buttons(elsewhere + save, "page", 0).toList())).isTrue();
        var stay = "<button type=\"submit\" name=\"do\" value=\"stay\">";
        assertThat(doesMore(buttons(stay + finish, "page", 0).toList())).isFalse();
    }

    /** Whether the first of several is neither hidden for the key, nor the plain one, nor one that is named to save. */
    private static boolean doesMore(List<String> buttons) {
        return buttons.size() > 1 && !buttons.get(0).contains("aria-hidden=\"true\"") && !saves(buttons.get(0));
    }

    private static boolean saves(String button) {
        return !button.contains("formaction=")
                && (!NAMED.matcher(button).find() || SAVES.matcher(button).find());
    }

    /** The buttons that send a form, in their turn, also those that stand in pieces put into it. */
    private Stream<String> buttons(String part, String page, int deep) {
        return BUTTON.matcher(part).results().flatMap(found -> {
            var piece = found.group(2);
            if (piece == null) {
                return Stream.of(found.group());
            }
            var whose = found.group(1).isEmpty() ? page : found.group(1);
            var inside = Objects.requireNonNullElse(pieces.get(whose + " :: " + piece), "");
            return deep < DEEPEST ? buttons(inside, whose, deep + 1) : Stream.empty();
        });
    }

    private static Map<String, String> pieces(Map<String, String> pages) {
        var pieces = new HashMap<String, String>();
        pages.forEach((name, page) -> PIECE.matcher(page)
                .results()
                .forEach(found -> pieces.put(name + " :: " + found.group(1), found.group())));
        return pieces;
    }

    private static Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        try (var files = Files.walk(TEMPLATES)) {
            files.filter(file -> file.toString().endsWith(".html")).forEach(file -> pages.put(name(file), read(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pages;
    }

    private static String name(Path file) {
        return TEMPLATES.relativize(file).toString().replaceAll("\\.html$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
