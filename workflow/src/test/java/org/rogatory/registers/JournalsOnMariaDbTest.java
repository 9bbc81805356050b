package org.rogatory.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.rogatory.registers.JournalsOn.OFFICE;
import static org.rogatory.registers.JournalsOn.clerk;

import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.registers.NewEntry.Numbered;

/** What the journals promise holds on MariaDB too. */
@Tag("mariadb")
class JournalsOnMariaDbTest {

    @BeforeEach
    void needAServer() {
        assumeThat(System.getenv("ROGATORY_TEST_MARIADB_URL"))
                .as("started by ./test")
                .isNotNull();
    }

    @Test
    void numbersHaveNoGapAndNoDouble() throws InterruptedException, ExecutionException {
        try (var office = JournalsOn.mariaDb()) {
            ParallelNumbers.haveNoGapAndNoDouble(office);
        }
    }

    @Test
    void theBookIsTurnedAndSearchedAsOnH2() {
        try (var office = JournalsOn.mariaDb()) {
            office.index(JournalKind.INCOMING, "14-1", "{index}-{seq:4}/{yy}");
            var day = LocalDate.of(2026, 11, 20);
            var letter = NewEntry.of(OFFICE, JournalKind.INCOMING, LetterSubject.REQUEST);
            office.registers.register(letter.of("KZ-GPO", new Numbered("8/15-АС", day)), false, clerk());
            office.registers.register(letter.numbered("Ў-7 🕊", day), false, clerk());

            var book = JournalQuery.of(OFFICE, JournalKind.INCOMING, 2026);
            assertThat(office.journals.book(book, null, clerk()).entries())
                    .extracting(EntryView::number)
                    .containsExactly("Ў-7 🕊", "14-1-0001/26");
            assertThat(office.journals.newest(book, null, clerk()).entries())
                    .extracting(EntryView::number)
                    .containsExactly("14-1-0001/26", "Ў-7 🕊");
            assertThat(office.journals.search("8/15 ac", clerk())).isEmpty();
            assertThat(office.journals.search("8/15-ac", clerk())).hasSize(1);
        }
    }
}
