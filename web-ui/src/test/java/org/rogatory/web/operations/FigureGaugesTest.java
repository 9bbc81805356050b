package org.rogatory.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.audit.AuditEvent;
import org.rogatory.figures.Counted;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureState;
import org.rogatory.figures.Figures;
import org.rogatory.figures.Measured;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;

/** Measures and health say what the figures say. */
class FigureGaugesTest {

    private static final Instant NOW = Instant.parse("2026-05-05T06:00:00Z");

    private final Figures figures = mock(Figures.class);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final ObjectProvider<MeterRegistry> meters =
            new StaticListableBeanFactory(Map.of("registry", registry)).getBeanProvider(MeterRegistry.class);

    private void measured(Instant at, Figure... read) {
        when(figures.read()).thenReturn(new Measured(at, List.of(read)));
    }

    private double gauge(String name, String part) {
        return registry.get(name).tag("part", part).gauge().value();
    }

    @Test
    void areReadOnceForAllWhoFetchThem() {
        var gauges = new FigureGauges(figures, clock, meters);
        measured(
                NOW.minusSeconds(30),
                Figure.of("jobs-failed", new Counted(3, NOW.minusSeconds(60))).in(FigureState.WARN),
                Figure.of("files", 7).forPart("mla_outgoing/transmitted"));
        gauges.read();

        assertThat(gauge("rogatory.jobs.failed", "")).isEqualTo(3);
        assertThat(gauge("rogatory.jobs.failed.age.seconds", "")).isEqualTo(60);
        assertThat(gauge("rogatory.files", "mla_outgoing/transmitted")).isEqualTo(7);
        assertThat(registry.get("rogatory.figure.state")
                        .tag("figure", "jobs-failed")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(registry.get("rogatory.figures.age.seconds").gauge().value()).isEqualTo(30);

        measured(NOW, Figure.of("jobs-failed", 0));
        gauges.read();
        assertThat(gauge("rogatory.jobs.failed", "")).isZero();
        assertThat(registry.find("rogatory.files").gauge()).as("what has gone").isNull();
    }

    @Test
    void aRoundOfAClockAheadIsAsOldAsOneOfAClockBehind() {
        var gauges = new FigureGauges(figures, clock, meters);
        var health = new FiguresHealth(figures, clock);
        measured(NOW.plusSeconds(600), Figure.of("outbox", 1));
        gauges.read();

        assertThat(registry.get("rogatory.figures.age.seconds").gauge().value()).isEqualTo(600);
        assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
    }

    @Test
    void healthAsksForSomebodyWhereAFigureDoesOrNoneWasMade() {
        var health = new FiguresHealth(figures, clock);
        measured(NOW, Figure.of("outbox", 1).in(FigureState.WARN));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        measured(NOW, Figure.of("outbox", 1).in(FigureState.BAD));
        assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
        measured(NOW.minusSeconds(600), Figure.of("outbox", 1));
        assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
    }

    @Test
    void eventsAreCountedWithoutWhoAndWhat() {
        new EventCounts(meters).count(new SignedIn());

        assertThat(registry.get("rogatory.events")
                        .tag("event", "identity.sign_in")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.getMeters().toString()).doesNotContain("UZ-MLA-2026-000001", "officer.uz");
    }

    @Test
    void failedSignInsStandAtNoughtBeforeTheFirst() {
        new EventCounts(meters).begin();

        assertThat(registry.get("rogatory.events")
                        .tag("event", "identity.sign_in_failed")
                        .counter()
                        .count())
                .isZero();
    }

    /** An event of the trail. */
    private record SignedIn() implements AuditEvent {

        @Override
        public String action() {
            return "identity.sign_in";
        }

        @Override
        public String subject() {
            return "UZ-MLA-2026-000001";
        }

        @Override
        public String actor() {
            return "officer.uz";
        }
    }
}
