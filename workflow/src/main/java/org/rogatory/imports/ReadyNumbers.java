package org.rogatory.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.imports.Imports.NextNumbers;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.PaperBook;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The numbers of the office itself that the ready rows of a table bring, and the journals in which they stand. */
@Component
class ReadyNumbers {

    private final ImportRowRepository rows;
    private final RowCells hidden;
    private final ImportCodes codes;
    private final PaperBook book;

    ReadyNumbers(ImportRowRepository rows, RowCells hidden, ImportCodes codes, PaperBook book) {
        this.rows = rows;
        this.hidden = hidden;
        this.codes = codes;
        this.book = book;
    }

    /** Those that would be given next once the rows are taken over; every row is read once. */
    NextNumbers next(KeptImport kept, Officer officer) {
        var numbers = byJournal(kept, officer);
        return new NextNumbers(
                next(kept, JournalKind.INCOMING, numbers.getOrDefault(JournalKind.INCOMING, List.of())),
                next(kept, JournalKind.OUTGOING, numbers.getOrDefault(JournalKind.OUTGOING, List.of())));
    }

    private List<String> next(KeptImport kept, JournalKind journal, List<Numbered> numbers) {
        return numbers.isEmpty() ? List.of() : book.next(kept.authority(), journal, numbers);
    }

    /** Refuses what would stand in no journal: its numbers would be lost, and later given to other letters. */
    void demandJournals(KeptImport kept, Officer bringer) {
        var without = Stream.of(JournalKind.INCOMING, JournalKind.OUTGOING)
                .filter(journal -> !book.kept(kept.authority(), journal))
                .toList();
        if (without.isEmpty()) {
            return;
        }
        var brought = byJournal(kept, bringer);
        if (without.stream().anyMatch(brought::containsKey)) {
            throw Refusal.of("import-without-index");
        }
    }

    private Map<JournalKind, List<Numbered>> byJournal(KeptImport kept, Officer officer) {
        var importId = kept.importId();
        var check = new RowCheck(codes.lists(officer));
        return rows.of(importId, EnumSet.of(RowStatus.READY), 0, Limit.of(SheetReader.MOST_LINES)).stream()
                .map(row ->
                        check.check(hidden.show(importId, row.hiddenCells())).file())
                .filter(Objects::nonNull)
                .collect(groupingBy(PaperFile::journal, mapping(PaperFile::own, toList())));
    }
}
