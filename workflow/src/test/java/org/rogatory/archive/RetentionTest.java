package org.rogatory.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.archive.ArchiveFile.Filed;
import org.rogatory.cases.Refusal;

/** How long a file is kept, and what keeps it from destruction. */
class RetentionTest {

    private static final LocalDate CLOSED = LocalDate.of(2026, 4, 20);
    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);

    private static Retention years(@Nullable Integer years) {
        return new Retention("ст. 12, ЭПК", years);
    }

    private static ArchiveFile filed(@Nullable Integer years) {
        var filing = new Filing("14-1", years(years));
        return new ArchiveFile("UZ-MLA-2026-000001", "UZ-GPO", filing, new Filed("registrar.uz", CLOSED));
    }

    private static ArchiveFile closed(@Nullable Integer years) {
        var file = filed(years);
        file.close(CLOSED, 1);
        return file;
    }

    private static String refused(Retention retention) {
        var refusal = catchThrowableOfType(Refusal.class, retention::check);
        return refusal == null ? "admitted" : refusal.code();
    }

    @Test
    void aTermRunsFromTheFirstDayOfTheYearAfterTheFileWasClosed() {
        assertThat(years(5).lastDay(CLOSED)).isEqualTo(LAST);
        assertThat(years(5).lastDay(LocalDate.of(2026, 1, 1))).isEqualTo(LAST);
        assertThat(years(5).lastDay(LocalDate.of(2026, 12, 31))).isEqualTo(LAST);
        assertThat(years(0).lastDay(CLOSED)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(years(null).lastDay(CLOSED)).isNull();
    }

    @Test
    void onlyAClosedFileThatNobodyHoldsIsDestroyedAfterItsTerm() {
        assertThat(filed(5).view().spared(LAST.plusYears(50))).contains("archive-not-closed");
        assertThat(closed(5).view().spared(LAST)).contains("archive-term");
        assertThat(closed(5).view().spared(LAST.plusDays(1))).isEmpty();
        assertThat(closed(null).view().spared(LAST.plusYears(50))).contains("archive-permanent");
        var held = closed(5);
        held.hold(true);
        assertThat(held.view().spared(LAST.plusDays(1))).contains("archive-held");
        held.hold(false);
        assertThat(held.view().spared(LAST.plusDays(1))).isEmpty();
    }

    @Test
    void anArticleIsAPlaceInAListAndNoWords() {
        assertThat(refused(years(5))).isEqualTo("admitted");
        assertThat(refused(new Retention("no number", 5))).isEqualTo("archive-article");
        assertThat(refused(new Retention("1".repeat(61), 5))).isEqualTo("archive-article");
        assertThat(refused(years(-1))).isEqualTo("archive-years");
        assertThat(refused(years(101))).isEqualTo("archive-years");
        assertThat(refused(years(null))).isEqualTo("admitted");
    }

    @Test
    void aVolumeOfMoreThanTwoHundredAndFiftySheetsIsTold() {
        assertThat(new VolumeView(1, CLOSED, CLOSED, 250).thick()).isFalse();
        assertThat(new VolumeView(1, CLOSED, CLOSED, 251).thick()).isTrue();
        assertThat(new VolumeView(1, CLOSED, null, null).thick()).isFalse();
    }

    @Test
    void aTermIsShorterWithFewerYears() {
        assertThat(years(3).shorterThan(years(5))).isTrue();
        assertThat(years(5).shorterThan(years(5))).isFalse();
        assertThat(years(100).shorterThan(years(null))).isTrue();
        assertThat(years(null).shorterThan(years(3))).isFalse();
    }
}
