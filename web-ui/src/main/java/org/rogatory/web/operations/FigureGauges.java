package org.rogatory.web.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.figures.Figure;
import org.rogatory.figures.Figures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The figures as measures: {@code rogatory_outbox}, {@code rogatory_outbox_age_seconds} and the like, by part. */
@Component
class FigureGauges {

    private static final String PREFIX = "rogatory.";

    private final Figures figures;
    private final Clock clock;
    private final ObjectProvider<MeterRegistry> meters;
    private final Map<String, MultiGauge> gauges = new HashMap<>();

    FigureGauges(Figures figures, Clock clock, ObjectProvider<MeterRegistry> meters) {
        this.figures = figures;
        this.clock = clock;
        this.meters = meters;
    }

    /** Reads what the last round of any node left: one query, however often measures are fetched. */
    @Scheduled(initialDelayString = "${rogatory.figures.first-read:PT20S}", fixedDelayString = "PT30S")
    void read() {
        var registry = meters.getIfAvailable();
        if (registry == null) {
            return;
        }
        var now = clock.instant();
        var measured = figures.read();
        var rows = new HashMap<String, List<MultiGauge.Row<?>>>();
        measured.figures().stream().collect(Collectors.groupingBy(Figure::name)).forEach((name, parts) -> {
            rows.put(name, amounts(parts));
            rows.put(name + ".age.seconds", ages(parts, now));
        });
        rows.put("figure.state", states(measured.figures()));
        var at = measured.at();
        if (at != null) {
            rows.put("figures.age.seconds", List.of(sinceRound(at)));
        }
        show(rows, registry);
    }

    /** Told whenever it is fetched, so that it grows also while nothing can be read; a round ahead is no younger. */
    private MultiGauge.Row<?> sinceRound(Instant at) {
        return MultiGauge.Row.of(Tags.empty(), at, this::apart);
    }

    private long apart(Instant at) {
        var age = Duration.between(at, clock.instant());
        return age.abs().toSeconds();
    }

    /** What has gone shows no row any more. */
    private void show(Map<String, List<MultiGauge.Row<?>>> rows, MeterRegistry registry) {
        rows.keySet()
                .forEach(name -> gauges.computeIfAbsent(
                        name,
                        first -> MultiGauge.builder(PREFIX + first.replace('-', '.'))
                                .register(registry)));
        gauges.forEach((name, gauge) -> gauge.register(rows.getOrDefault(name, List.of()), true));
    }

    private static List<MultiGauge.Row<?>> amounts(List<Figure> parts) {
        return parts.stream()
                .<MultiGauge.Row<?>>map(
                        figure -> MultiGauge.Row.of(Tags.of("part", figure.part()), number(figure.amount())))
                .toList();
    }

    /** Below zero where it comes only. */
    private static List<MultiGauge.Row<?>> ages(List<Figure> parts, Instant now) {
        return parts.stream()
                .filter(figure -> figure.since() != null)
                .<MultiGauge.Row<?>>map(figure -> MultiGauge.Row.of(Tags.of("part", figure.part()), ageOf(figure, now)))
                .toList();
    }

    private static Number ageOf(Figure figure, Instant now) {
        var since = figure.since();
        return since == null ? number(0) : age(since, now);
    }

    /** Nought for in order, one for today, two for now. */
    private static List<MultiGauge.Row<?>> states(List<Figure> figures) {
        return figures.stream()
                .<MultiGauge.Row<?>>map(figure -> MultiGauge.Row.of(
                        Tags.of("figure", figure.name(), "part", figure.part()),
                        number(figure.state().ordinal())))
                .toList();
    }

    private static Number age(Instant since, Instant now) {
        return number(Duration.between(since, now).toSeconds());
    }

    private static Number number(long value) {
        return value;
    }
}
