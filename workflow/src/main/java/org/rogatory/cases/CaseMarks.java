package org.rogatory.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a file presses, as its content says: urgent, wanted by a day, confidential. */
@Embeddable
public class CaseMarks {

    private boolean urgent;
    private boolean confidential;
    private @Nullable LocalDate wantedBy;

    /** Written by a statement of its own, so that no act on the file puts it back. */
    @Column(insertable = false, updatable = false)
    private boolean challenged;

    /** The same. */
    @Column(name = "named_readers", insertable = false, updatable = false)
    private boolean reserved;

    protected CaseMarks() {}

    public CaseMarks(boolean urgent, boolean confidential, @Nullable LocalDate wantedBy) {
        this.urgent = urgent;
        this.confidential = confidential;
        this.wantedBy = wantedBy;
    }

    /** The same file, but urgent. */
    public CaseMarks pressing() {
        return new CaseMarks(true, confidential, wantedBy);
    }

    /** The same of a file of which is known already what is written by statements of their own. */
    CaseMarks keeping(CaseMarks before) {
        var kept = new CaseMarks(urgent, confidential, wantedBy);
        kept.challenged = before.challenged;
        kept.reserved = before.reserved;
        return kept;
    }

    /** Such a statement was written just now. */
    void reserve() {
        this.reserved = true;
    }

    public boolean urgent() {
        return urgent;
    }

    public boolean confidential() {
        return confidential;
    }

    /** Whether somebody has looked into the file by his own word. */
    boolean challenged() {
        return challenged;
    }

    /** Whether something of the file is, or was, for named people only. */
    public boolean reserved() {
        return reserved;
    }

    /** The day by which the requesting State wants its answer, if it named one. */
    public @Nullable LocalDate wantedBy() {
        return wantedBy;
    }
}
