package org.rogatory.web.shared;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mockito.Mockito;
import org.rogatory.cases.Draftings;
import org.rogatory.cases.Listed;
import org.rogatory.extradition.incoming.PaperExtraditions;
import org.rogatory.figures.Counted;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureState;
import org.rogatory.figures.FigureUnit;
import org.rogatory.figures.Figures;
import org.rogatory.figures.Measured;
import org.rogatory.mla.incoming.PaperWriting;
import org.rogatory.operations.EngineState;
import org.rogatory.operations.FailedJob;
import org.rogatory.operations.FailedJobs;
import org.rogatory.operations.JobSkips;
import org.rogatory.operations.NodeFigures;
import org.rogatory.persons.MasterKeyLine;
import org.rogatory.persons.MasterRotation;
import org.rogatory.requests.inbox.TheirLetters;
import org.rogatory.transfer.incoming.PaperTransfers;
import org.springframework.context.annotation.Bean;

/** What the operator's pages ask of the engine, for {@link PagesWithoutEngine}. */
class OperationsWithoutEngine {

    /** One job of a model as it is, one of a step that models have no more, and one that is tried at once. */
    @Bean
    FailedJobs failedJobs(Clock clock) {
        var jobs = Mockito.mock(FailedJobs.class);
        var since = clock.instant();
        var later = since.plusSeconds(7200);
        when(jobs.page(eq(0), any()))
                .thenReturn(new Listed<>(
                        List.of(
                                new FailedJob(
                                        "1", "make-letter", "RenderLetter", null, "IOException", 0, 5, since, null),
                                new FailedJob("2", "send-message", "OldStep", null, "", 2, 3, since, later),
                                new FailedJob("3", "send-message", "OldStep", null, "", 1, 4, since, since)),
                        true));
        when(jobs.page(eq(3), any())).thenReturn(new Listed<>(List.of(), false));
        when(jobs.find(eq("1"), any()))
                .thenReturn(Optional.of(
                        new FailedJob("1", "make-letter", "RenderLetter", null, "IOException", 0, 5, since, null)));
        when(jobs.find(eq("4"), any()))
                .thenReturn(Optional.of(
                        new FailedJob("4", "deliver-events", "DeliverEvents", null, "IOException", 0, 5, since, null)));
        return jobs;
    }

    @Bean
    PaperWriting paperWriting() {
        return Mockito.mock(PaperWriting.class);
    }

    @Bean
    Draftings draftings() {
        return Mockito.mock(Draftings.class);
    }

    @Bean
    TheirLetters theirLetters() {
        return Mockito.mock(TheirLetters.class);
    }

    @Bean
    PaperExtraditions paperExtraditions() {
        return Mockito.mock(PaperExtraditions.class);
    }

    @Bean
    PaperTransfers paperTransfers() {
        return Mockito.mock(PaperTransfers.class);
    }

    @Bean
    JobSkips jobSkips() {
        return Mockito.mock(JobSkips.class);
    }

    @Bean
    EngineState engineState() {
        return Mockito.mock(EngineState.class);
    }

    @Bean
    NodeFigures nodeFigures(Figures figures) {
        var read = Mockito.mock(NodeFigures.class);
        when(read.read(any())).thenAnswer(asked -> figures.read());
        return read;
    }

    /** A figure of each page; one of them asks for somebody. */
    @Bean
    Figures figures(Clock clock) {
        var figures = Mockito.mock(Figures.class);
        var since = clock.instant().minusSeconds(7200);
        when(figures.read())
                .thenReturn(new Measured(
                        clock.instant(),
                        List.of(
                                Figure.of("outbox", new Counted(3, since)).in(FigureState.BAD),
                                Figure.of("store-room", 5L << 20).counting(FigureUnit.BYTES),
                                Figure.of("outside", 0)
                                        .counting(FigureUnit.SWITCH)
                                        .forPart("validator/KZ"),
                                Figure.of("outside", 0)
                                        .counting(FigureUnit.SWITCH)
                                        .forPart("webhooks/UZ-GPO/0a1b2c3d"),
                                Figure.of("outside-failed", 0)
                                        .counting(FigureUnit.SWITCH)
                                        .forPart("validator/KZ/slow"),
                                Figure.of("tokens", 2).forPart("make-letter/RenderLetter"),
                                Figure.of("files", 7).forPart("mla_outgoing/transmitted"),
                                Figure.of("certificates", 12)
                                        .counting(FigureUnit.DAYS)
                                        .forPart("UZ/SEAL/UZ-GPO"))));
        return figures;
    }

    /** The first master key and one that can take its place. */
    @Bean
    MasterRotation masterRotation() {
        var rotation = Mockito.mock(MasterRotation.class);
        when(rotation.lines(any()))
                .thenReturn(List.of(
                        new MasterKeyLine(1, MasterKeyLine.State.IN_USE, null, 0),
                        new MasterKeyLine(2, MasterKeyLine.State.READY, null, 0)));
        when(rotation.use(eq(2), any())).thenReturn(true);
        return rotation;
    }
}
