package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.HEAD;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rogatory.audit.Anchors;
import org.rogatory.audit.AuditSealer;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureRounds;
import org.rogatory.figures.FigureState;
import org.rogatory.figures.Figures;
import org.springframework.beans.factory.annotation.Autowired;

/** The operator sees that the end of the trail is not signed any more. */
@EngineTest
class TrailFiguresProcessTest {

    private final Files files;
    private final AuditSealer sealer;
    private final Anchors anchors;
    private final FigureRounds rounds;
    private final Figures figures;

    @Autowired
    TrailFiguresProcessTest(Files files, AuditSealer sealer, Anchors anchors, FigureRounds rounds, Figures figures) {
        this.files = files;
        this.sealer = sealer;
        this.anchors = anchors;
        this.rounds = rounds;
        this.figures = figures;
    }

    private void seal() {
        while (sealer.unsealed() > 0) {
            sealer.seal();
        }
    }

    private Figure unsigned() {
        rounds.measure();
        return figures.read().figures().stream()
                .filter(figure -> figure.name().equals("trail-unsigned"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEndThatNobodySignsAsksForSomebodyUntilItIsSigned() {
        var ours = files.underReview();
        seal();
        anchors.take();
        assertThat(unsigned()).returns(0L, Figure::amount).returns(FigureState.OK, Figure::state);

        files.node().cases().view(ours.file(), ours.officer(HEAD));
        seal();
        assertThat(unsigned()).returns(1L, Figure::amount).returns(FigureState.OK, Figure::state);
        files.node().pass(Duration.ofMinutes(16));
        assertThat(unsigned().state()).isEqualTo(FigureState.WARN);
        files.node().pass(Duration.ofMinutes(50));
        assertThat(unsigned().state()).isEqualTo(FigureState.BAD);

        anchors.take();
        assertThat(unsigned()).returns(0L, Figure::amount).returns(FigureState.OK, Figure::state);
    }
}
