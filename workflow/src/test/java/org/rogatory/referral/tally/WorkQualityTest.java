package org.rogatory.referral.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.tally.FigureRepository.Cared;
import org.rogatory.referral.tally.FigureRepository.Passed;
import org.rogatory.referral.tally.FigureTable.Line;

/** How well the work is done, of enough cases alone, and nothing by which a few would be found. */
class WorkQualityTest {

    private static final Instant NOW = Instant.parse("2026-07-01T08:00:00Z");

    private static List<Shown> cells(FigureTable table, String code) {
        return table.lines().stream()
                .filter(line -> line.code().equals(code))
                .map(Line::cells)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Passed> passed(ShareStatus status, int number) {
        return Stream.generate(() -> new Passed("legal_aid", "KZ-SHELTER-1", "consent", status, NOW, NOW))
                .limit(number);
    }

    private static FigureTable success(int accepted, int done, int rejected, int expired) {
        var sent = Stream.of(
                        passed(ShareStatus.ACCEPTED, accepted),
                        passed(ShareStatus.DONE, done),
                        passed(ShareStatus.REJECTED, rejected),
                        passed(ShareStatus.EXPIRED, expired),
                        passed(ShareStatus.REVOKED, 15),
                        passed(ShareStatus.RECALLED, 15),
                        passed(ShareStatus.SEEN, 20))
                .flatMap(each -> each)
                .toList();
        return WorkQuality.success(sent, List.of());
    }

    @Test
    void whatIsOverSucceededOrDidNot() {
        var table = success(50, 40, 15, 15);
        assertThat(cells(table, "sent")).containsExactly(new Shown(90), new Shown(60), new Shown(60));
        assertThat(cells(table, "received")).containsOnly(Shown.HIDDEN);
        assertThat(table.unanswered()).as("what waits is neither").isEqualTo(new Shown(20));
    }

    @Test
    void aSumThatWouldTellAFewIsNotTold() {
        assertThat(cells(success(50, 3, 15, 15), "sent"))
                .as("who is done would be the sum less who is accepted")
                .containsOnly(Shown.HIDDEN);
        assertThat(cells(success(50, 40, 2, 3), "sent"))
                .as("two under a few are few together, too")
                .containsOnly(Shown.HIDDEN);
        assertThat(cells(success(50, 40, 8, 9), "sent"))
                .as("seventeen may stand under either")
                .containsExactly(new Shown(90), new Shown(45), new Shown(67));
    }

    @Test
    void ofFilesItIsToldInHowManyThereIsWhatHelps() {
        var files = Stream.concat(
                        Stream.generate(() -> new Cared(NOW, 1L, 1L, 1L)).limit(30),
                        Stream.generate(() -> new Cared(NOW, 0L, 1L, 2L)).limit(20))
                .toList();
        var table = WorkQuality.quality(files);
        assertThat(cells(table, "safety_plan")).containsExactly(new Shown(30), new Shown(20), new Shown(60));
        assertThat(cells(table, "asked_again")).containsExactly(new Shown(20), new Shown(30), new Shown(40));
        assertThat(cells(table, "plan_agreed"))
                .as("all of them: that would tell of each")
                .containsOnly(Shown.HIDDEN);
    }

    @Test
    void whatWaitsIsToldByHowLongItHasWaited() {
        var opened = Stream.of(0, 7, 8, 30, 31, 90, 91, 400)
                .flatMap(days ->
                        Stream.generate(() -> NOW.minus(Duration.ofDays(days))).limit(10))
                .toList();
        var table = WorkQuality.ageing(opened, NOW);
        assertThat(table.lines()).extracting(Line::code).containsExactly("age_7", "age_30", "age_90", "age_more");
        assertThat(table.lines())
                .flatExtracting(Line::cells)
                .containsExactly(new Shown(20), new Shown(20), new Shown(20), new Shown(20));
    }
}
