package org.rogatory.letterheads;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One edition of what stands in the head of an authority's letters in one language; none is changed or removed. */
@Entity
@Table(name = "letterheads_head")
class KeptLetterhead {

    @Id
    private String headId;

    private String authority;
    private String language;
    private int edition;
    private String address;
    private String telephone;
    private String email;
    private String web;
    private boolean chosen;
    private String keptBy;
    private Instant keptAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptLetterhead() {}

    KeptLetterhead(String headId, NewLetterhead wanted, String keptBy, Instant now) {
        this.headId = headId;
        this.authority = wanted.authority();
        this.language = wanted.language();
        this.edition = wanted.edition() + 1;
        this.address = wanted.words().address();
        this.telephone = wanted.words().telephone();
        this.email = wanted.words().email();
        this.web = wanted.words().web();
        this.chosen = wanted.chosen();
        this.keptBy = keptBy;
        this.keptAt = now;
    }

    String headId() {
        return headId;
    }

    HeadWords words() {
        return new HeadWords(address, telephone, email, web);
    }

    LetterheadView view() {
        return new LetterheadView(authority, language, words(), chosen, edition, keptBy, keptAt);
    }
}
