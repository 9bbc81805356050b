package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every alert is about something that the product measures. */
class AlertsTest {

    private static final String CODE = Sources.all();

    private static String watched() {
        return Sources.found("WATCHED = List\\.of\\(([^)]*)\\)", CODE).toString();
    }

    @Test
    void areAboutFiguresAndEventsThatThereAre() {
        var text = Sources.under("docker", "alerts.yaml");
        var rules = new YAMLMapper().readTree(text).path("groups").path(0).path("rules");
        var asked = Sources.found("\\b(rogatory_[a-z_]+)", text).stream()
                .map(measure -> measure.replaceFirst("_age_seconds$", ""))
                .collect(Collectors.toSet());
        var figures = Sources.found("Figure\\.of\\(\\s*\"([a-z-]+)\"", CODE).stream()
                .map(figure -> "rogatory_" + figure.replace('-', '_'))
                .collect(Collectors.toSet());
        figures.add("rogatory_figures");
        figures.add("rogatory_figure_state");
        figures.add("rogatory_events_total");

        assertThat(rules.size()).isGreaterThan(10);
        assertThat(figures).hasSizeGreaterThan(15);
        assertThat(asked).hasSizeGreaterThan(10).isSubsetOf(figures);
        assertThat(Sources.found("event=\"([a-z_.]+)\"", text))
                .isNotEmpty()
                .allMatch(event -> CODE.contains('"' + event + '"'))
                .as("shown at nought from the start")
                .isSubsetOf(Sources.found("\"([a-z_.]+)\"", watched()));
    }
}
