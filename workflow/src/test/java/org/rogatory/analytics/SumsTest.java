package org.rogatory.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.analytics.Report.Reason;
import org.rogatory.analytics.Report.StageTime;
import org.rogatory.analytics.Report.Traffic;

/** What the queries count apart is added up without losing or doubling a file. */
class SumsTest {

    private record Counted(
            boolean getOutgoing,
            String getOtherState,
            String getForm,
            String getSubject,
            Outcome getOutcome,
            long getNumber)
            implements FileFigureRepository.Counted {}

    private record Given(
            boolean getOutgoing,
            Outcome getOutcome,
            @Nullable String getReasons,
            long getNumber) implements FileFigureRepository.Given {}

    private record Taken(boolean getOutgoing, Stage getStage, long getDays, long getNumber)
            implements StageFigureRepository.Taken {}

    private static Counted counted(String state, Outcome outcome, long number) {
        return new Counted(false, state, "mla_request", "bank_records", outcome, number);
    }

    @Test
    void whatBeganEndedAndIsOpenStandsInOneLine() {
        var begun = List.<FileFigureRepository.Counted>of(
                counted("KZ", Outcome.EXECUTED, 3), counted("KZ", Outcome.REFUSED, 1), counted("KG", Outcome.NOTED, 5));
        var ended = List.<FileFigureRepository.Counted>of(
                counted("KZ", Outcome.EXECUTED, 2), counted("KZ", Outcome.REFUSED, 1));
        var open = List.<FileFigureRepository.Counted>of(counted("TJ", Outcome.EXECUTED, 7));

        assertThat(Sums.traffic(begun, ended, open))
                .containsExactly(
                        new Traffic(
                                false,
                                "KZ",
                                "mla_request",
                                "bank_records",
                                4,
                                Map.of(Outcome.EXECUTED, 2L, Outcome.REFUSED, 1L),
                                0),
                        new Traffic(false, "KG", "mla_request", "bank_records", 5, Map.of(), 0),
                        new Traffic(false, "TJ", "mla_request", "bank_records", 0, Map.of(), 7));
    }

    @Test
    void eachReasonIsCountedForItselfAndWhereNoneWasGivenThatIsTold() {
        assertThat(Sums.reasons(List.of(
                        new Given(false, Outcome.REFUSED, "sovereignty,political", 2),
                        new Given(false, Outcome.REFUSED, "sovereignty", 1),
                        new Given(false, Outcome.RETURNED, null, 4))))
                .containsExactly(
                        new Reason(false, Outcome.REFUSED, "sovereignty", 3),
                        new Reason(false, Outcome.REFUSED, "political", 2),
                        new Reason(false, Outcome.RETURNED, "", 4));
    }

    @Test
    void averageAndMedianWeighEveryFile() {
        assertThat(Sums.times(List.of(
                        new Taken(false, Stage.REVIEW, 100, 1),
                        new Taken(false, Stage.REVIEW, 2, 2),
                        new Taken(false, Stage.REVIEW, 4, 1),
                        new Taken(true, Stage.PARTNER, 30, 1))))
                .containsExactly(
                        new StageTime(false, Stage.REVIEW, 4, 27.0, 2),
                        new StageTime(true, Stage.PARTNER, 1, 30.0, 30));
        assertThat(Sums.times(List.of())).isEmpty();
    }
}
