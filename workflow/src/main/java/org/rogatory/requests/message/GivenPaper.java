package org.rogatory.requests.message;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A document of a file that an executing authority was given. */
@Entity
@Table(name = "mla_given_paper")
class GivenPaper {

    @Id
    private String givenRef;

    private String caseRef;
    private String documentRef;
    private String authority;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected GivenPaper() {}

    GivenPaper(String caseRef, String documentRef, String authority) {
        this.givenRef = documentRef + "@" + authority;
        this.caseRef = caseRef;
        this.documentRef = documentRef;
        this.authority = authority;
    }

    String documentRef() {
        return documentRef;
    }

    String authority() {
        return authority;
    }
}
