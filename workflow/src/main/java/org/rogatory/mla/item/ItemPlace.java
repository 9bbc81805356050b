package org.rogatory.mla.item;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An authority that has to do with one item of a request whose items were given to several. */
@Entity
@Table(name = "mla_item_place")
class ItemPlace {

    @Id
    private String placeRef;

    private String caseRef;
    private String itemRef;
    private String authority;
    private boolean holds;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ItemPlace() {}

    ItemPlace(AssistanceItem item, String authority, boolean holds) {
        this.placeRef = item.itemRef() + "@" + authority;
        this.caseRef = item.caseRef();
        this.itemRef = item.itemRef();
        this.authority = authority;
        this.holds = holds;
    }

    void holding(boolean whether) {
        this.holds = whether;
    }

    String placeRef() {
        return placeRef;
    }

    String itemRef() {
        return itemRef;
    }

    String authority() {
        return authority;
    }

    /** Whether the item was given to it; others keep the file, or stand below it. */
    boolean holds() {
        return holds;
    }
}
