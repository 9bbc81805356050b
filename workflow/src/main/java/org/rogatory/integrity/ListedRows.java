package org.rogatory.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.ChainedRow;

/** The rows of a certificate: those that are listed, and what is told of those that are not. */
final class ListedRows {

    /** More than these are only counted. */
    static final int MOST = 2000;

    /**
     * Acts by which nothing is done but looked, or asked whether there is something to look at, or somebody is let look
     * at a sealed annex, which to others is none.
     */
    private static final Set<String> LOOKING = Set.of(
            "cases.view",
            "cases.people",
            "cases.print",
            "cases.search",
            "documents.read",
            "audit.read",
            "audit.export",
            "cases.access_log",
            "cases.refused",
            "access.basic",
            "access.read",
            "referral.reveal",
            "exchange.take_package",
            "exchange.open_sealed",
            "exchange.read_sealed",
            "exchange.appoint_sealed");

    private final Predicate<ChainedRow> about;
    private final Predicate<ChainedRow> told;
    private final List<ChainedRow> listed = new ArrayList<>();
    private final RowsDigest rest = new RowsDigest();
    private final RowsDigest looks = new RowsDigest();
    private @Nullable ChainedRow first;
    private @Nullable ChainedRow last;
    private int count;
    private int unsealed;

    private ListedRows(Predicate<ChainedRow> about, Predicate<ChainedRow> told) {
        this.about = about;
        this.told = told;
    }

    /**
     * No rows yet.
     *
     * @param documentRef the document that rows have to name; null for all rows of the file
     * @param by who has the certificate made: his own looks are told
     * @param views whether those of others are, too
     */
    static ListedRows of(@Nullable String documentRef, String by, boolean views) {
        return new ListedRows(
                row -> documentRef == null || row.details().contains(documentRef),
                row -> views || by.equals(row.actor()) || !LOOKING.contains(row.action()));
    }

    void take(ChainedRow row) {
        if (!about.test(row)) {
            return;
        }
        count++;
        if (row.position() == null) {
            unsealed++;
        } else {
            first = first == null ? row : first;
            last = row;
        }
        if (!told.test(row)) {
            looks.take(row);
        } else if (listed.size() < MOST) {
            listed.add(row);
        } else {
            rest.take(row);
        }
    }

    List<ChainedRow> listed() {
        return List.copyOf(listed);
    }

    /** What is beyond the longest list. */
    RowsDigest.Unlisted rest() {
        return rest.told();
    }

    /** Looks of others that are not for who has the certificate made. */
    RowsDigest.Unlisted looks() {
        return looks.told();
    }

    /** The first sealed row. */
    @Nullable
    ChainedRow first() {
        return first;
    }

    /** The last sealed row. */
    @Nullable
    ChainedRow last() {
        return last;
    }

    int count() {
        return count;
    }

    /** Those among them that the sealer has not taken in yet. */
    int unsealed() {
        return unsealed;
    }
}
