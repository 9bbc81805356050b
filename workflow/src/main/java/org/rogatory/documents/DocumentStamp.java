package org.rogatory.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.SignedContent.Revision;
import org.rogatory.documents.signature.ArchiveStamp;
import org.rogatory.documents.signature.Expected;

/**
 * A time-stamp over a whole letter, which ends a revision of the file as a signature does. The last day is kept and not
 * the moment: certificates outlive what databases know as moments. The hash is encrypted.
 */
@Entity
@Table(name = "documents_stamp")
class DocumentStamp {

    private static final String NOTHING = "";

    @Id
    @Column(name = "stamp_ref")
    private String stampRef;

    private String documentRef;

    private int turn;

    private String address;

    @Column(name = "fingerprint")
    private String hiddenSha256;

    @Column(name = "size_bytes")
    private long size;

    private Instant stampedAt;

    private LocalDate holdsUntil;

    private @Nullable Instant renewedAt;

    @Version
    private @Nullable Long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected DocumentStamp() {}

    DocumentStamp(String documentRef, int turn, Revision revision, ArchiveStamp stamp) {
        this.stampRef = documentRef + "/stamp/" + turn;
        this.documentRef = documentRef;
        this.turn = turn;
        this.address = revision.kept().address();
        this.hiddenSha256 = revision.hiddenSha256();
        this.size = revision.kept().size();
        this.stampedAt = stamp.stampedAt();
        this.holdsUntil = lastDay(stamp);
    }

    /** The day before the one on which it ends: that day it may prove nothing any more. */
    static LocalDate lastDay(ArchiveStamp stamp) {
        return LocalDate.ofInstant(stamp.end(), ZoneOffset.UTC).minusDays(1);
    }

    int turn() {
        return turn;
    }

    String address() {
        return address;
    }

    LocalDate holdsUntil() {
        return holdsUntil;
    }

    boolean newest() {
        return renewedAt == null;
    }

    void renewed(Instant at) {
        renewedAt = at;
    }

    /** Nothing is left of the content it closed. */
    void erase() {
        hiddenSha256 = NOTHING;
        size = 0;
    }

    /** The revision that it closed. */
    Expected.Revision revision(UnaryOperator<String> open) {
        return new Expected.Revision(size, open.apply(hiddenSha256));
    }

    StampView view() {
        return new StampView(stampedAt, holdsUntil, renewedAt);
    }
}
