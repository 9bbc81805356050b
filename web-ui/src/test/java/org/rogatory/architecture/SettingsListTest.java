package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The list by which a start tells a misspelt setting has all that the code reads, and nothing else. */
class SettingsListTest {

    @Test
    void hasAllSettingsAndNoOther() throws IOException, ClassNotFoundException {
        var read = ofRecords();
        assertThat(read).hasSizeGreaterThan(70).contains("rogatory.demo", "rogatory.signature.pkcs12.*.file");
        var code = Sources.all() + text("application.yaml");
        read.addAll(Sources.found("\\$\\{(rogatory\\.[a-z0-9.-]+)", code));
        read.addAll(Sources.found("@ConditionalOnProperty\\(\"(rogatory\\.[a-z0-9.-]+)\"", code));

        assertThat(text("settings.txt").lines()).containsExactlyElementsOf(read);
    }

    /** Whoever looks for how long something is kept finds each setting that says so. */
    @Test
    void tellsEveryTermAmongTheClocks() throws IOException {
        var clocks = Files.readString(Sources.ROOT.resolve("docs").resolve("data-protection.md"));
        var terms = text("settings.txt")
                .lines()
                .filter(name -> name.matches("rogatory\\..+\\.keep(-.+)?"))
                .toList();
        assertThat(terms)
                .hasSizeGreaterThan(4)
                .allSatisfy(name -> assertThat(clocks).contains("`" + name + "`"));
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    }

    private static Set<String> ofRecords() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var names = new TreeSet<String>();
        for (var found : scanner.findCandidateComponents("org.rogatory")) {
            var settings = Class.forName(Objects.requireNonNull(found.getBeanClassName()));
            var prefix = settings.getAnnotationsByType(ConfigurationProperties.class)[0].value();
            name(prefix, settings).forEach(names::add);
        }
        return names;
    }

    private static Stream<String> name(String name, Type type) {
        if (type instanceof ParameterizedType many) {
            var arguments = many.getActualTypeArguments();
            return many.getRawType() instanceof Class<?> kind && Map.class.isAssignableFrom(kind)
                    ? name(name + ".*", arguments[1])
                    : name(name + (isCollection(many) ? "[]" : ""), arguments[0]);
        }
        if (type instanceof Class<?> settings && settings.isRecord()) {
            return Arrays.stream(settings.getRecordComponents())
                    .flatMap(part -> name(name + "." + dashed(part.getName()), part.getGenericType()));
        }
        return Stream.of(name);
    }

    private static boolean isCollection(ParameterizedType many) {
        return many.getRawType() instanceof Class<?> kind && Collection.class.isAssignableFrom(kind);
    }

    private static String dashed(String component) {
        return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
