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
    private @Nullable String executorWords;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ItemPlace() {}

    ItemPlace(AssistanceItem item, String authority, boolean holds) {
        this(item.caseRef(), item.itemRef(), authority);
        this.holds = holds;
    }

    private ItemPlace(String caseRef, String itemRef, String authority) {
        this.placeRef = itemRef + "@" + authority;
        this.caseRef = caseRef;
        this.itemRef = itemRef;
        this.authority = authority;
    }

    /** What was said to whoever had the item is gone with it. */
    void holding(boolean whether) {
        this.holds = whether;
        if (!whether) {
            this.executorWords = null;
        }
    }

    /** What it has to know of the case for this item, enciphered. */
    void hiding(@Nullable String words) {
        this.executorWords = words;
    }

    /** The same for the authority that takes the place of this one. */
    ItemPlace of(String successor) {
        var place = new ItemPlace(caseRef, itemRef, successor);
        place.take(this);
        return place;
    }

    /** What another authority had of the item is with this one now, beside what it has itself. */
    void take(ItemPlace former) {
        if (former.holds) {
            this.holds = true;
            this.executorWords = former.executorWords;
        }
    }

    String placeRef() {
        return placeRef;
    }

    @Nullable
    String hiddenWords() {
        return executorWords;
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
