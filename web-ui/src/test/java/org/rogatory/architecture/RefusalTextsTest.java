package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.springframework.core.io.ClassPathResource;

/** Every refusal has a text, and every text a refusal. */
class RefusalTextsTest {

    private static final String CODE =
            "(?:Refusal\\.(?:of|ofAll|places|secondPerson)|new (?:Document|Trust|Media|Cabinet)Refused)\\(\\s*\"([a-z0-9-]+)\"";
    private static final String ACCOUNT = "new AccountRefused\\(\\s*\"([a-z0-9-]+)\"";

    /** The codes that have a name, so that they stand once in the sources. */
    private static final Map<String, String> NAMED = Map.of(
            "Refusal.FOUR_EYES", Refusal.FOUR_EYES,
            "Refusal.UNREAD", Refusal.UNREAD,
            "Refusal.CHANGED", Refusal.CHANGED);

    @Test
    void everyRefusalHasAText() throws IOException {
        var codes = Sources.found(CODE, sources());
        codes.addAll(NAMED.values());

        assertThat(codes).hasSizeGreaterThan(40);
        assertThat(missing(codes, texts())).isEmpty();
    }

    /** It is told to whoever administers accounts, or at the sign-in to him whose account it is. */
    @Test
    void everyRefusalOfAnAccountHasAText() throws IOException {
        var codes = Sources.found(ACCOUNT, Sources.all());
        var told = new TreeSet<>(texts());
        told.addAll(texts("identity", "identity.sign-in."));

        assertThat(codes).hasSizeGreaterThan(5);
        assertThat(missing(codes, told)).isEmpty();
    }

    @Test
    void aRefusalOfFourEyesTellsThatAnotherPersonHasToDoIt() {
        assertThat(Sources.found("secondPerson\\(\\s*\"([a-z0-9-]+)\"", sources()))
                .contains("four-eyes", "archive-four-eyes", "enclosures-own-act", "right-for-oneself");
        assertThat(Sources.found("Refusal\\.of\\(\\s*\"([a-z0-9-]*four-eyes[a-z0-9-]*)\"", sources()))
                .isEmpty();
    }

    @Test
    void everyTextIsOfACodeThatTheProductKnows() throws IOException {
        var literals = Sources.found("[\"{.]([a-z0-9-]+)[}\"]", Sources.all());

        assertThat(missing(texts(), literals)).isEmpty();
    }

    /** What no test provokes nobody has seen: it may never come, or come where it should not. */
    @Test
    void everyRefusalIsNamedByATest() throws IOException {
        assertThat(missing(texts(), named(Sources.tests()))).isEmpty();
    }

    @Test
    void aCodeThatNoTestNamesIsFound() {
        var named = named("/** task-gone */\nimport a.note;\nassertThat(code).isEqualTo(\"role gone\"); // day-past");

        assertThat(missing(Set.of("role", "task-gone", "day-past"), named)).containsExactly("day-past", "task-gone");
    }

    private static Set<String> named(String tests) {
        var code = tests.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^import .*$|//.*$", "");
        return Sources.found("(?<![a-z0-9-])([a-z0-9]+(?:-[a-z0-9]+)*)(?![a-z0-9-])", code);
    }

    @Test
    void aCodeWithoutATextIsFound() {
        var codes = Sources.found(CODE, """
                throw Refusal.of("unheard-of");
                throw Refusal.ofAll("of-none", fields);
                return Refusal.places(
                    "nowhere", places);
                throw new DocumentRefused(
                  "no-such", x)
                """);

        assertThat(missing(codes, Set.of("role"))).containsExactly("no-such", "nowhere", "of-none", "unheard-of");
    }

    @Test
    void aCodeOfAnAccountWithoutATextIsFound() {
        var codes = Sources.found(ACCOUNT, "throw new AccountRefused(\n  \"nobody\");");

        assertThat(missing(codes, Set.of("role"))).containsExactly("nobody");
    }

    /** The sources with the codes in the place of their names. */
    private static String sources() {
        var sources = Sources.all();
        for (var named : NAMED.entrySet()) {
            sources = sources.replace(named.getKey(), "\"" + named.getValue() + "\"");
        }
        return sources;
    }

    private static Set<String> missing(Set<String> wanted, Set<String> there) {
        var missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }

    private static Set<String> texts() throws IOException {
        return texts("errors", "refusal.");
    }

    private static Set<String> texts(String word, String prefix) throws IOException {
        var file = new ClassPathResource("messages/" + word + ".properties");
        var texts = new Properties();
        texts.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
