package org.rogatory.imports;

import java.util.List;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a file of one row: the file, its number, its deadlines, its process and the mark on the row, or nothing. */
@Component
class RowTaking {

    private final ImportRowRepository rows;
    private final TakenNumberRepository numbers;
    private final KnownNumbers known;
    private final RowCells hidden;
    private final ImportCodes codes;
    private final List<PaperFiles> procedures;
    private final Bringers bringers;

    RowTaking(
            ImportRowRepository rows,
            TakenNumberRepository numbers,
            KnownNumbers known,
            RowCells hidden,
            ImportCodes codes,
            List<PaperFiles> procedures,
            Bringers bringers) {
        this.rows = rows;
        this.numbers = numbers;
        this.known = known;
        this.hidden = hidden;
        this.codes = codes;
        this.procedures = procedures;
        this.bringers = bringers;
    }

    /** In whose name rows are taken over, and what may stand in them. */
    record Taker(Officer officer, RowCheck check) {}

    /** Whoever brought the table takes it over, if he still may; who asks goes on where he may not. */
    @Transactional(readOnly = true, noRollbackFor = Refusal.class)
    public Taker taker(KeptImport kept) {
        var officer = bringers.of(kept);
        return new Taker(officer, new RowCheck(codes.lists(officer)));
    }

    /** Takes one row over; one that is not ready any more is left as it is. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void take(String rowId, Taker taker) {
        var row = rows.findById(rowId).filter(ImportRow::ready).orElse(null);
        if (row == null) {
            return;
        }
        var checked = taker.check().check(hidden.show(row.importId(), row.hiddenCells()));
        var file = checked.file();
        if (file == null) {
            row.faulty(checked.faults());
        } else {
            become(row, file, taker.officer());
        }
    }

    /** The number is taken first: of two imports at once the later one waits here, and finds it taken. */
    private void become(ImportRow row, PaperFile file, Officer officer) {
        var key = KnownNumbers.key(officer.authority(), file);
        var earlier = known.among(officer.authority(), List.of(file));
        if (earlier.has(file)) {
            row.known(earlier.caseRef(file));
            return;
        }
        var number = numbers.saveAndFlush(new TakenNumber(key));
        var opened = procedure(file).takeOver(file, officer);
        number.became(opened.caseRef());
        row.taken(opened.caseRef());
    }

    private PaperFiles procedure(PaperFile file) {
        return procedures.stream()
                .filter(procedure -> procedure.outgoing() == file.outgoing())
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Notes on a row why it was not taken over. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refuse(String rowId, String code) {
        rows.findById(rowId).filter(ImportRow::ready).ifPresent(row -> row.faulty(List.of(Fault.ofRow(code))));
    }
}
