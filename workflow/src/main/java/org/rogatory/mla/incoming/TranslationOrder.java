package org.rogatory.mla.incoming;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That the answer under way is to be translated: by which day, by whom if somebody is named, and who wants it. */
@Entity
@Table(name = "mla_translation_order")
class TranslationOrder {

    @Id
    private String caseRef;

    private String orderedBy;
    private @Nullable String askedOf;
    private LocalDate wantedBy;
    private @Nullable String wantedInto;
    private boolean standing;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TranslationOrder() {}

    TranslationOrder(String caseRef, String orderedBy, LocalDate wantedBy) {
        this.caseRef = caseRef;
        this.orderedBy = orderedBy;
        this.wantedBy = wantedBy;
    }

    /** From now on it is wanted so; what was wanted before counts no more. */
    void want(String by, @Nullable String of, LocalDate day, @Nullable String into) {
        this.orderedBy = by;
        this.askedOf = of;
        this.wantedBy = day;
        this.wantedInto = into;
        this.standing = true;
    }

    void settle() {
        this.standing = false;
    }

    String caseRef() {
        return caseRef;
    }

    String orderedBy() {
        return orderedBy;
    }

    @Nullable
    String askedOf() {
        return askedOf;
    }

    LocalDate wantedBy() {
        return wantedBy;
    }

    /** The language of the translation; null where nobody said it: then it is that of the page. */
    @Nullable
    String wantedInto() {
        return wantedInto;
    }

    /** Whether a translation into this language is what was ordered. */
    boolean takes(String language) {
        return wantedInto == null || wantedInto.equals(language);
    }

    /** Whether it is still wanted: also once it is written, for words may change. */
    boolean standing() {
        return standing;
    }
}
