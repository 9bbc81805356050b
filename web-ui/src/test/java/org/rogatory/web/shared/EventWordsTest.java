package org.rogatory.web.shared;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.audit.AuditEvent;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.law.ContentSchema;
import org.springframework.asm.ClassReader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every kind of event that the code writes into the trail has its words, and no words are left of events gone. */
@Tag("slow")
class EventWordsTest {

    private static final Pattern KIND = Pattern.compile("([a-z]+)\\.[a-z_-]+");
    private static final Pattern MODULE = Pattern.compile("/org/rogatory/([a-z]+)/");
    private static final String DONE = "cases.past.";
    /** What looks like an event and is a file. */
    private static final String FILE = "deadlines.yaml";

    @ParameterizedTest
    @ValueSource(strings = {"", "_ru", "_uz"})
    void namesExactlyTheEventsOfTheCodeInEveryLanguage(String language) throws IOException {
        var named = texts(language).stringPropertyNames().stream()
                .filter(key -> key.startsWith("audit.event.") && !key.equals("audit.event.other"))
                .map(key -> key.substring("audit.event.".length()))
                .collect(toCollection(TreeSet::new));
        assertThat(named).isEqualTo(written());
    }

    @Test
    void findsEventsInTheCode() throws IOException {
        assertThat(written()).contains("cases.view", "documents.seal", "exchange.by_hand", "identity.sign_in");
    }

    /** A log tells what was done; what has no such word would stand there as what one can do. */
    @Test
    void everyButtonHasAWordForWhatItDid() throws IOException {
        var done = new TreeSet<String>();
        for (var word : MessagesTest.words()) {
            loaded(word).stringPropertyNames().stream()
                    .filter(key -> key.startsWith(DONE))
                    .forEach(key -> done.add(key.substring(DONE.length())));
        }
        var statuses = new YAMLMapper()
                .readTree(new ClassPathResource("reference-data/statuses.yaml").getContentAsByteArray());
        var buttons = statuses.path("verbs")
                .valueStream()
                .map(verb -> verb.path("key").asString(""))
                .toList();
        assertThat(buttons).hasSizeGreaterThan(200);
        assertThat(done).containsAll(buttons);
    }

    private static Properties texts(String language) throws IOException {
        return loaded("messages/audit" + language);
    }

    private static Properties loaded(String word) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(
                new ClassPathResource(word + ".properties").getContentAsString(StandardCharsets.UTF_8)));
        return texts;
    }

    /** What looks like an event and is a field of the content of a request for extradition or for a transfer. */
    private static Set<String> fields() throws IOException {
        var fields = new TreeSet<>(fields(ContentSchema.EXTRADITION_RESOURCE, "extradition"));
        fields.addAll(fields(ContentSchema.TRANSFER_RESOURCE, "transfer"));
        return fields;
    }

    private static Set<String> fields(String resource, String block) throws IOException {
        var schema = JsonMapper.shared()
                .readTree(new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8));
        return schema.at("/properties/" + block + "/properties").propertyNames().stream()
                .map(field -> block + "." + field)
                .collect(toCollection(TreeSet::new));
    }

    /** The constants of the modules that look like an event; of the pages only those of classes that make one. */
    private static Set<String> written() throws IOException {
        var modules = new TreeSet<String>();
        var texts = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:org/rogatory/**/*.class")) {
            var path = file.getURL().getPath();
            if (!path.contains("/test-classes/")) {
                var constants = Constants.of(file);
                if (!constants.ofPages || constants.types.stream().anyMatch(EventWordsTest::isEvent)) {
                    texts.addAll(constants.texts);
                }
                MODULE.matcher(path).results().map(found -> found.group(1)).forEach(modules::add);
            }
        }
        var fields = fields();
        var kinds = texts.stream()
                .filter(text -> !FILE.equals(text) && !fields.contains(text))
                .filter(text -> module(text).filter(modules::contains).isPresent())
                .collect(toCollection(TreeSet::new));
        Arrays.stream(MessageStatus.values())
                .map(status -> "exchange." + status.key())
                .forEach(kinds::add);
        return kinds;
    }

    private static Optional<String> module(String text) {
        return Optional.of(KIND.matcher(text)).filter(Matcher::matches).map(kind -> kind.group(1));
    }

    private static boolean isEvent(String type) {
        try {
            return !type.startsWith("[")
                    && Arrays.asList(Class.forName(type.replace('/', '.')).getInterfaces())
                            .contains(AuditEvent.class);
        } catch (ClassNotFoundException | LinkageError notHere) {
            return false;
        }
    }

    /** The texts and types that stand in the constants of a compiled class. */
    private record Constants(boolean ofPages, Set<String> texts, Set<String> types) {

        private static final int TYPE = 7;
        private static final int TEXT = 8;

        static Constants of(Resource file) throws IOException {
            try (var in = file.getInputStream()) {
                var read = new ClassReader(in);
                var page = read.getClassName().startsWith("org/rogatory/web/");
                var constants = new Constants(page, new TreeSet<>(), new TreeSet<>());
                var buffer = new char[read.getMaxStringLength()];
                for (int item = 1; item < read.getItemCount(); item++) {
                    var at = read.getItem(item);
                    if (at > 0 && read.readByte(at - 1) == TEXT) {
                        constants.texts.add(read.readUTF8(at, buffer));
                    } else if (at > 0 && read.readByte(at - 1) == TYPE) {
                        constants.types.add(read.readUTF8(at, buffer));
                    }
                }
                return constants;
            }
        }
    }
}
