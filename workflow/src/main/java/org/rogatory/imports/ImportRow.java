package org.rogatory.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of a table that was brought. Its cells are enciphered, and gone as soon as the file is there. */
@Entity
@Table(name = "imports_row")
class ImportRow {

    private static final String BETWEEN = ",";

    @Id
    private String rowId;

    private String importId;
    private int line;

    @Enumerated(EnumType.STRING)
    private RowStatus status;

    private @Nullable String cells;
    private @Nullable String faults;
    private @Nullable String caseRef;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ImportRow() {}

    ImportRow(String importId, int line, String hiddenCells) {
        this.rowId = importId + "/" + line;
        this.importId = importId;
        this.line = line;
        this.cells = hiddenCells;
        this.status = RowStatus.READY;
    }

    void faulty(List<Fault> found) {
        status = RowStatus.FAULTY;
        faults = found.stream().map(Fault::written).collect(Collectors.joining(BETWEEN));
    }

    /** The file was there before: from an earlier import, or registered at the desk. */
    void known(@Nullable String file) {
        status = RowStatus.KNOWN;
        caseRef = file;
    }

    void taken(String file) {
        status = RowStatus.TAKEN;
        caseRef = file;
        cells = null;
    }

    boolean ready() {
        return status == RowStatus.READY;
    }

    String importId() {
        return importId;
    }

    int line() {
        return line;
    }

    RowStatus status() {
        return status;
    }

    @Nullable
    String hiddenCells() {
        return cells;
    }

    List<Fault> faults() {
        return faults == null
                ? List.of()
                : Arrays.stream(faults.split(BETWEEN)).map(Fault::read).toList();
    }

    @Nullable
    String caseRef() {
        return caseRef;
    }
}
