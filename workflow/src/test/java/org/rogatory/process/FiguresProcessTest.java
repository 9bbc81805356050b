package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureRounds;
import org.rogatory.figures.FigureState;
import org.rogatory.figures.Figures;
import org.springframework.beans.factory.annotation.Autowired;

/** A round counts the work once; whoever reads afterwards counts nothing. */
@EngineTest
class FiguresProcessTest {

    private final Files files;
    private final FigureRounds rounds;
    private final Figures figures;

    @Autowired
    FiguresProcessTest(Files files, FigureRounds rounds, Figures figures) {
        this.files = files;
        this.rounds = rounds;
        this.figures = figures;
    }

    private List<Figure> of(String name) {
        return figures.read().figures().stream()
                .filter(figure -> figure.name().equals(name))
                .toList();
    }

    @Test
    void countsWhatWaitsToLeaveAndWhereFilesStand() {
        rounds.measure();
        var before = of("outbox").get(0).amount();
        var ours = files.signed();
        files.node().courier().stop();
        ours.only(REGISTRAR, Act.draft("transmit"));
        assertThat(of("outbox").get(0).amount()).as("until the next round").isEqualTo(before);
        files.node().pass(Duration.ofHours(5));
        rounds.measure();

        assertThat(of("outbox"))
                .singleElement()
                .returns(before + 1, Figure::amount)
                .returns(FigureState.BAD, Figure::state);
        assertThat(of("files")).extracting(Figure::part).contains("mla_outgoing/transmitted");
        assertThat(of("tokens")).extracting(Figure::part).anyMatch(part -> part.startsWith("mla-outgoing/"));
        assertThat(figures.read().at()).isEqualTo(files.node().clock().instant());
        assertThat(figures.read().figures())
                .extracting(Figure::name)
                .contains("jobs-failed", "jobs-due", "trail-unsealed", "deadlines-running", "tasks-untaken")
                .contains("trail-unsigned", "store-room")
                .doesNotContain("unmeasured");
        assertThat(figures.read().figures()).extracting(Figure::part).noneMatch(part -> part.contains(ours.caseRef()));
        files.node().courier().goOn();
        files.node().jobs().drain();
    }

    @Test
    void countsNoReceiptAsAMessageWithoutOne() {
        rounds.measure();
        var before = of("receipts-missing").get(0).amount();
        files.transmitted();
        files.node().pass(Duration.ofDays(8));
        rounds.measure();

        assertThat(of("receipts-missing")).singleElement().returns(before, Figure::amount);
    }

    /** The clock of these tests is not that of the database; by how much it is moved the figure grows. */
    @Test
    void tellsByHowMuchTheClockOfTheNodeIsAheadOfTheDatabase() {
        rounds.measure();
        var before = of("clock").get(0).amount();
        files.node().pass(Duration.ofDays(1));
        rounds.measure();

        assertThat(of("clock"))
                .singleElement()
                .returns(FigureState.BAD, Figure::state)
                .satisfies(clock -> assertThat(clock.amount() - before)
                        .isCloseTo(Duration.ofDays(1).toSeconds(), within(120L)));
    }

    @Test
    @OnBothDatabases
    void isMadeOnceAMinuteHoweverManyNodesLook() {
        files.node().pass(Duration.ofDays(400));
        rounds.look();
        var first = figures.read().at();
        assertThat(first).isEqualTo(files.node().clock().instant());
        files.node().pass(Duration.ofSeconds(10));
        rounds.look();
        assertThat(figures.read().at()).isEqualTo(first);

        files.node().pass(Duration.ofMinutes(1));
        rounds.look();
        assertThat(figures.read().at()).isEqualTo(files.node().clock().instant());
    }

    @Test
    @OnBothDatabases
    void isMadeAgainOnceAClockThatRanAheadIsSetRight() {
        files.node().pass(Duration.ofDays(600));
        rounds.look();
        assertThat(figures.read().at()).isEqualTo(files.node().clock().instant());
        files.node().pass(Duration.ofDays(600).negated());
        assertThat(figures.read().stale(files.node().clock().instant())).isTrue();

        rounds.look();
        assertThat(figures.read().at()).isEqualTo(files.node().clock().instant());
        assertThat(figures.read().stale(files.node().clock().instant())).isFalse();
    }
}
