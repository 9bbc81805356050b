package org.rogatory.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.registers.JournalsOn.OFFICE;
import static org.rogatory.registers.JournalsOn.clerk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.rogatory.cases.Crossings;

/** Many clerks at once: what must hold on every database. */
final class ParallelNumbers {

    private static final int LETTERS = 200;
    private static final int CLERKS = 16;
    private static final Crossings CROSSINGS = new Crossings();

    private ParallelNumbers() {}

    /** Two hundred registrations on an index nobody has used; every tenth act is rolled back after it got its number. */
    static void haveNoGapAndNoDouble(JournalsOn office) throws InterruptedException, ExecutionException {
        office.index(JournalKind.INCOMING, "14-1", "{index}-{seq}/{yy}");

        var numbers = together(office);

        var kept = office.jdbc
                .sql("select running_number from registers_entry order by running_number")
                .query(Long.class)
                .list();
        assertThat(numbers).doesNotHaveDuplicates().hasSize(LETTERS);
        assertThat(kept).isEqualTo(LongStream.rangeClosed(1, LETTERS).boxed().toList());
        assertThat(office.journals.series(OFFICE, clerk()))
                .extracting(Journals.SeriesView::lastNumber)
                .containsExactly((long) LETTERS);
    }

    private static List<String> together(JournalsOn office) throws InterruptedException, ExecutionException {
        var clerks = Executors.newFixedThreadPool(CLERKS);
        var start = new CountDownLatch(1);
        try {
            var results = new ArrayList<Future<String>>();
            for (int letter = 0; letter < LETTERS; letter++) {
                var given = letter;
                Callable<String> act = () -> {
                    start.await();
                    return registered(office, given);
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

    private static String registered(JournalsOn office, int letter) {
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
