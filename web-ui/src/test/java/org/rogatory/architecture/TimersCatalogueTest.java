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

            """;
    private static final String DORMANT = """

            ## Rules that nothing starts

            Data for a person who counts by hand, or for procedures that are not there yet: no row is made of them.

            """;
    private static final String LOOKS = """

            ## What looks by itself

            Beside the engine, on every node, each in a thread of its own: each asks the rows or the bytes what is to be done.
            Where two nodes do the same at the same moment, the row of one is kept.

            | What | When |
            |---|---|
            """;
    private static final Pattern LOOK = Pattern.compile(
            "(?m)^(?:public |final |abstract )*(?:class|record|interface|enum) (\\w+)|@Scheduled\\(([^)]*)\\)");
    private static final String COLUMNS = """
            | Rule | Kind | Length | Counts from | When it has passed |
            |---|---|---|---|---|
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
        var started = rules(true);
        lines.add(RULES + COLUMNS.stripTrailing());
        lines.addAll(started);
        lines.add(DORMANT + COLUMNS.stripTrailing());
        lines.addAll(rules(false));
        lines.add(LOOKS.stripTrailing());
        lines.addAll(looks());
        assertThat(started)
                .anyMatch(rule -> rule.startsWith("| `preservation_ets185` | treaty"))
                .anyMatch(rule -> rule.startsWith("| `prov_arrest_kz`"))
                .anyMatch(rule -> rule.startsWith("| `uz_appeal_supreme`"))
                .noneMatch(rule -> rule.startsWith("| `eio_"));

        assertThat(lines).hasSizeGreaterThan(10);
        new Catalogue("timers", HEAD, lines).assertKept();
    }

    @Test
    void givesEverythingThatLooksByItselfAThreadOfItsOwn() throws IOException {
        var threads = new YAMLMapper()
                .readTree(new ClassPathResource("application.yaml").getContentAsByteArray())
                .at("/spring/task/scheduling/pool/size")
                .asInt();
        assertThat(looks()).hasSizeLessThanOrEqualTo(threads);
    }

    /** What Spring calls again and again, by the class that does it. */
    private static List<String> looks() {
        var lines = new ArrayList<String>();
        var place = LOOK.matcher(Sources.all());
        var last = "";
        while (place.find()) {
            if (place.group(1) == null) {
                lines.add("| `" + last + "` | `" + told(place.group(2)) + "` |");
            } else {
                last = place.group(1);
            }
        }
        assertThat(lines).hasSizeGreaterThan(3);
        return lines;
    }

    /** In one line, however it is laid out in the code. */
    private static String told(String settings) {
        return settings.strip().replaceAll("\\s+", " ");
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

    /** The rules that something in the product starts, among them all limits on custody, or those that nothing does. */
    private static List<String> rules(boolean started) throws IOException {
        var code = Sources.all();
        var confirming = data("instruments").path("instruments").findValuesAsString("confirm");
        var appeals = appeals();
        return data("deadlines")
                .path("deadlines")
                .valueStream()
                .filter(rule -> started
                        == (rule.has("begins")
                                || rule.has("holding")
                                || code.contains("\"" + text(rule, "key") + "\"")
                                || confirming.contains(text(rule, "key"))
                                || appeals.contains(text(rule, "key"))))
                .map(rule -> "| `" + text(rule, "key") + "` | " + text(rule, "kind") + " | " + text(rule, "value") + " "
                        + text(rule, "unit") + " | " + text(rule, "count_from") + " | " + text(rule, "on_expiry")
                        + " |")
                .sorted()
                .toList();
    }

    /** A decision on extradition starts the one that the data name for the courts of a State. */
    private static List<String> appeals() throws IOException {
        return data("court-steps")
                .path("steps")
                .valueStream()
                .filter(step -> "appeal".equals(text(step, "key")))
                .map(step -> text(step, "deadline"))
                .toList();
    }

    private static JsonNode data(String name) throws IOException {
        return new YAMLMapper()
                .readTree(new ClassPathResource("reference-data/" + name + ".yaml").getContentAsByteArray());
    }

    private static String text(JsonNode rule, String field) {
        return rule.path(field).asString("").strip();
    }
}
