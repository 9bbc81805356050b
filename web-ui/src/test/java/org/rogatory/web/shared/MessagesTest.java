package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern KEY = Pattern.compile("(?m)^([^#\\s=]+) *=");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-z0-9][a-z0-9._-]*)[}(]");

    /** Words for limitation, for the State that asks and for the one that is asked which the glossary does not have. */
    private static final Pattern OTHERWISE =
            Pattern.compile("aʼvo muddati|avobgarlik muddati|oʻralayotgan davlat|oʻrovchi davlat");

    /** Names of things that pages call otherwise, by the ending of the file of a language. */
    private static final Map<String, Pattern> CALLED_OTHERWISE = Map.of(
            "", Pattern.compile("internal text"),
            "_ru", Pattern.compile("внутреннем тексте|способ счёта|двух счётов|(ранний|поздний|позднему) счёт"),
            "_uz", Pattern.compile("ichki matn"));

    static List<String> words() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        return List.of(yaml.getObject().getProperty("spring.messages.basename").split(","));
    }

    @ParameterizedTest
    @MethodSource("words")
    void hasEveryKeyInEveryLanguage(String word) throws IOException {
        var english = read(word + ".properties");
        for (var language : List.of("ru", "uz")) {
            var other = read(word + "_" + language + ".properties");
            assertSameKeys(english, other, word + " in " + language);
        }
    }

    private static void assertSameKeys(Map<String, String> english, Map<String, String> other, String where) {
        assertThat(other.keySet()).as(where).isEqualTo(english.keySet());
        english.forEach((key, text) -> assertThat(placeholders(other.get(key)))
                .as("%s: %s", where, key)
                .isEqualTo(placeholders(text)));
    }

    /** Of a key that stands twice the last text counts, and somebody goes on changing the first. */
    @ParameterizedTest
    @MethodSource("words")
    void saysEachKeyOnce(String word) throws IOException {
        for (var suffix : List.of("", "_ru", "_uz")) {
            var file = new ClassPathResource(word + suffix + ".properties");
            assertThat(twice(file.getContentAsString(StandardCharsets.UTF_8)))
                    .as(word + suffix)
                    .isEmpty();
        }
    }

    private static List<String> twice(String file) {
        var known = new TreeSet<String>();
        return KEY.matcher(file)
                .results()
                .map(key -> key.group(1))
                .filter(key -> !known.add(key))
                .toList();
    }

    @Test
    void noticesAKeyThatStandsTwice() {
        assertThat(twice("# a=b\na=All\nb=a=All\na.b=Of {0}\na = None\n")).containsExactly("a");
    }

    @Test
    void noticesAKeyOrAPlaceholderThatOneLanguageLacks() {
        var english = Map.of("a", "Of {0}", "b", "All");
        assertThatThrownBy(() -> assertSameKeys(english, Map.of("a", "Из {0}"), "sample"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertSameKeys(english, Map.of("a", "Из", "b", "Все"), "sample"))
                .isInstanceOf(AssertionError.class);
        assertSameKeys(english, Map.of("a", "Из {0}", "b", "Все"), "sample");
    }

    @ParameterizedTest
    @MethodSource("words")
    void hasNoEmptyTextAndNoStraightApostrophe(String word) throws IOException {
        for (var suffix : List.of("", "_ru", "_uz")) {
            read(word + suffix + ".properties")
                    .forEach((key, text) ->
                            assertThat(text).as(key + suffix).isNotBlank().doesNotContain("'"));
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void marksUzbekAsUnreviewed(String word) throws IOException {
        assertMarked(new ClassPathResource(word + "_uz.properties").getContentAsString(StandardCharsets.UTF_8));
        assertThat(Languages.UNREVIEWED).contains("uz");
    }

    private static void assertMarked(String file) {
        assertThat(file).startsWith("# unreviewed");
    }

    @Test
    void noticesUzbekThatIsNotMarked() {
        assertThatThrownBy(() -> assertMarked("a=Hammasi")).isInstanceOf(AssertionError.class);
        assertMarked("# unreviewed\na=Hammasi");
    }

    @ParameterizedTest
    @MethodSource("words")
    void callsLimitationAndBothStatesInUzbekAsTheGlossaryDoes(String word) throws IOException {
        read(word + "_uz.properties")
                .forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(OTHERWISE));
    }

    /** As the internal note, whose field a refusal tells the reader to fill in. */
    @ParameterizedTest
    @MethodSource("words")
    void callsAThingAsItsFieldDoes(String word) throws IOException {
        for (var language : CALLED_OTHERWISE.entrySet()) {
            read(word + language.getKey() + ".properties")
                    .forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(language.getValue()));
        }
    }

    @Test
    void knowsEveryKeyATemplateNames() throws IOException {
        var known = new TreeSet<String>();
        for (var word : words()) {
            known.addAll(read(word + ".properties").keySet());
        }
        var missing = new ArrayList<String>();
        for (var template : new PathMatchingResourcePatternResolver().getResources("classpath*:/templates/**/*.html")) {
            unknown(template.getContentAsString(StandardCharsets.UTF_8), known)
                    .forEach(key -> missing.add(template.getFilename() + ": " + key));
        }
        assertThat(known).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    private static List<String> unknown(String template, Set<String> known) {
        return KEY_IN_TEMPLATE
                .matcher(template)
                .results()
                .map(key -> key.group(1))
                .filter(key -> !known.contains(key))
                .toList();
    }

    @Test
    void noticesAKeyThatATemplateNamesAndNobodyKnows() {
        var template = "<p th:text=\"#{shared.yes}\">Yes</p><p th:text=\"#{shared.unheard-of(${count})}\">No</p>";
        assertThat(unknown(template, Set.of("shared.yes"))).containsExactly("shared.unheard-of");
    }

    private static Map<String, String> read(String file) throws IOException {
        var properties = new Properties();
        try (var reader =
                new java.io.StringReader(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8))) {
            properties.load(reader);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
