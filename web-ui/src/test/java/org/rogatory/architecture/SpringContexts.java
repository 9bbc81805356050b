package org.rogatory.architecture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which Spring context the source of a test class asks for. Classes with the same wishes in the same module share
 * one; a mocked bean, another property or profile makes another.
 */
final class SpringContexts {

    private static final Pattern STARTS = Pattern.compile(
            "@(SpringBootTest|[A-Z]\\w*DataTest|DataJpaTest|JdbcTest|WebMvcTest|ApplicationModuleTest|SpringJUnitConfig|SpringJUnitWebConfig)\\b");

    private static final String ARGUMENTS = "(\\((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*\\))?";

    private static final Pattern SHAPES =
            Pattern.compile("@(SpringBootTest|\\w+Test|SpringJUnit\\w*Config|ContextConfiguration"
                    + "|ActiveProfiles|TestPropertySource|Import|ImportAutoConfiguration|AutoConfigure\\w+|EnableAutoConfiguration"
                    + "|DirtiesContext|RecordApplicationEvents|EntityScan|ContextHierarchy)\\b" + ARGUMENTS);

    private static final Pattern OVERRIDES =
            Pattern.compile("@(Mockito(?:Spy)?Bean|TestBean|DynamicPropertySource)\\b[^;{]*[;{]");

    private SpringContexts() {}

    /** The context wished for, as a comparable text; empty if the class starts none. */
    static Optional<String> of(String module, String source) {
        var code = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^import .*$|^\\s*//.*$", "");
        if (!STARTS.matcher(code).find()) {
            return Optional.empty();
        }
        return Optional.of(module + ": " + found(SHAPES, code) + found(OVERRIDES, code));
    }

    private static List<String> found(Pattern pattern, String code) {
        return pattern.matcher(code)
                .results()
                .map(match -> match.group().replaceAll("\\s+", " "))
                .filter(text -> !text.matches("@(Test|ParameterizedTest|RepeatedTest)\\b.*"))
                .sorted()
                .collect(Collectors.toList());
    }
}
