package org.rogatory.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.registers.JournalsOn.OFFICE;
import static org.rogatory.registers.JournalsOn.clerk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Refusal;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.NumberSeriesRepository.Series;

/** Many clerks at once: what must hold on every database. */
@Tag("slow")
@OnBothDatabases
class ParallelNumbersTest {

    private static final int LETTERS = 200;
    private static final int CLERKS = 16;
    private static final Crossings CROSSINGS = new Crossings();

    private final JournalsOn office = JournalsOn.emptied();

    /** Two hundred registrations on an index nobody has used; every tenth act is rolled back after it got its number. */
    @Test
    void haveNoGapAndNoDouble() throws InterruptedException, ExecutionException {
        office.index(JournalKind.INCOMING, "14-1", "{index}-{seq}/{yy}");

        var numbers = together(LETTERS, this::registered);

        var kept = office.jdbc
                .sql("select running_number from registers_entry order by running_number")
                .query(Long.class)
                .list();
        assertThat(numbers).doesNotHaveDuplicates().hasSize(LETTERS);
        assertThat(kept).isEqualTo(LongStream.rangeClosed(1, LETTERS).boxed().toList());
        assertThat(office.journals.series(OFFICE, clerk()))
                .extracting(SeriesView::lastNumber)
                .containsExactly((long) LETTERS);
    }

    /** The database undoes one of two acts that wait for each other, or both; each is done again until it is done once. */
    @Test
    void areCountedOnceWhenTwoActsWaitForEachOther() throws InterruptedException, ExecutionException {
        var one = new Series(OFFICE, JournalKind.INCOMING, "14-1", 2026);
        var other = new Series(OFFICE, JournalKind.OUTGOING, "14-4", 2026);
        List.of(one, other).forEach(series -> office.transaction.executeWithoutResult(act -> advance(series)));
        var bothHoldOne = new CyclicBarrier(2);
        var tries = new AtomicInteger();
        var clerks = Executors.newFixedThreadPool(2);
        try {
            var first = clerks.submit(() -> inTurn(one, other, bothHoldOne, tries));
            var second = clerks.submit(() -> inTurn(other, one, bothHoldOne, tries));
            first.get();
            second.get();
        } finally {
            clerks.shutdownNow();
        }

        assertThat(tries.get()).as("tries of the two acts").isGreaterThanOrEqualTo(3);
        assertThat(office.series.last(one.key())).isEqualTo(3);
        assertThat(office.series.last(other.key())).isEqualTo(3);
    }

    private @Nullable Void inTurn(Series held, Series wanted, CyclicBarrier bothHoldOne, AtomicInteger tries) {
        return CROSSINGS.again(() -> office.transaction.execute(act -> {
            advance(held);
            if (tries.incrementAndGet() <= 2) {
                met(bothHoldOne);
            }
            advance(wanted);
            return null;
        }));
    }

    private void advance(Series series) {
        office.series.advance(series, 1);
    }

    private static void met(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException alone) {
            throw new IllegalStateException(alone);
        }
    }

    /** The same letter lies on every desk: one clerk registers it, the others are shown that entry, and no number is lost. */
    @Test
    void areGivenOnceWhenEveryClerkRegistersTheSameLetter() throws InterruptedException, ExecutionException {
        office.index(JournalKind.INCOMING, "14-1", "{index}-{seq}/{yy}");
        var theirs = new Numbered("12/345", LocalDate.of(2026, 4, 1));
        var letter = NewEntry.of(OFFICE, JournalKind.INCOMING, LetterSubject.REQUEST)
                .of("KZ-GPO", theirs)
                .described(null, "the synthetic letter of all");

        var answers = together(CLERKS, clerk -> {
            try {
                return CROSSINGS
                        .again(() -> office.registers.register(letter, false, clerk()))
                        .number();
            } catch (Refusal refused) {
                return refused.code();
            }
        });

        assertThat(answers).filteredOn("probably-registered"::equals).hasSize(CLERKS - 1);
        assertThat(office.registers.alike(letter, clerk()).entries()).hasSize(1);
        assertThat(office.journals.series(OFFICE, clerk()))
                .extracting(SeriesView::lastNumber)
                .containsExactly(1L);
    }

    private static List<String> together(int acts, IntFunction<String> done)
            throws InterruptedException, ExecutionException {
        var clerks = Executors.newFixedThreadPool(CLERKS);
        var start = new CountDownLatch(1);
        try {
            var results = new ArrayList<Future<String>>();
            for (int letter = 0; letter < acts; letter++) {
                var given = letter;
                Callable<String> act = () -> {
                    start.await();
                    return done.apply(given);
                };
                results.add(clerks.submit(act));
            }
            start.countDown();
            var numbers = new ArrayList<String>();
            for (var result : results) {
                numbers.add(result.get());
            }
            return numbers;
        } finally {
            clerks.shutdownNow();
        }
    }

    private String registered(int letter) {
        var entry = NewEntry.of(OFFICE, JournalKind.INCOMING, LetterSubject.REQUEST)
                .described(null, "synthetic letter " + letter);
        if (letter % 10 == 0) {
            CROSSINGS.again(() -> office.transaction.execute(act -> {
                act.setRollbackOnly();
                return office.registers.enter(entry, clerk());
            }));
        }
        return CROSSINGS
                .again(() -> office.registers.register(entry, false, clerk()))
                .number();
    }
}
