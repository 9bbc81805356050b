package org.rogatory.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A signed place of the chain, beside the chain. */
@Entity
@Table(name = "audit_anchor")
class AnchorRow {

    @Id
    @Column(name = "anchor_position")
    private long position;

    private String said;

    @Column(length = Length.LONG32)
    private @Nullable String seal;

    @Column(length = Length.LONG32)
    private @Nullable String stamp;

    @SuppressWarnings("NullAway.Init")
    protected AnchorRow() {}

    AnchorRow(Anchor anchor) {
        this.position = anchor.position();
        this.said = anchor.said();
        this.seal = anchor.seal();
        this.stamp = anchor.stamp();
    }

    long position() {
        return position;
    }

    Anchor anchor() {
        return Anchor.of(position, said, seal, stamp);
    }
}
