package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The list of all timers, and of the rules whose rows set them. */
class TimersCatalogueTest {

    private static final Pattern TIMER = Pattern.compile(
            "(?s)<bpmn:\\w+ id=\"(\\w+)\" name=\"([^\"]*)\"(?:(?!<bpmn:\\w+ id=\"\\w+\" name=).)*?<bpmn:timerEventDefinition[^>]*>"
                    + "\\s*<bpmn:(timeDate|timeDuration|timeCycle)[^>]*>([^<]*)<");
    private static final Pattern PROCESS = Pattern.compile("<bpmn:process id=\"([\\w-]+)\"");
    private static final String HEAD = """
            # Timers

            Generated from the models and the rules of deadlines by `TimersCatalogueTest`, which compares. A timer is only an
            alarm: it reads its date from a row of `deadlines_deadline` (`due_at`), and reads the row again when it rings.

            """;
    private static final String RULES = """

            ## Rules whose rows set them

            | Rule | Length | Counts from | When it has passed |
            |---|---|---|---|
            """;

    @Test
    void namesEveryTimerAndEveryRule() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("| Process | Element | Name | Date |");
        lines.add("|---|---|---|---|");
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:models/**/*.bpmn")) {
            var model = file.getContentAsString(StandardCharsets.UTF_8);
            lines.addAll(timers(model));
            assertThat(timers(model)).hasSize(model.split("<bpmn:timerEventDefinition", -1).length - 1);
        }
        lines.add(RULES.stripTrailing());
        lines.addAll(rules());

        assertThat(lines).hasSizeGreaterThan(10);
        new Catalogue("timers", HEAD, lines).assertKept();
    }

    private static List<String> timers(String model) {
        var process = PROCESS.matcher(model);
        assertThat(process.find()).isTrue();
        return TIMER.matcher(model)
                .results()
                .map(timer -> "| `" + process.group(1) + "` | `" + timer.group(1) + "` | " + timer.group(2) + " | `"
                        + timer.group(4) + "` |")
                .toList();
    }

    private static List<String> rules() throws IOException {
        var file = new YAMLMapper()
                .readTree(new ClassPathResource("reference-data/deadlines.yaml").getContentAsByteArray());
        return file.path("deadlines")
                .valueStream()
                .map(rule -> "| `" + text(rule, "key") + "` | " + text(rule, "value") + " " + text(rule, "unit") + " | "
                        + text(rule, "count_from") + " | " + text(rule, "on_expiry") + " |")
                .sorted()
                .toList();
    }

    private static String text(JsonNode rule, String field) {
        return rule.path(field).asString("").strip();
    }
}
