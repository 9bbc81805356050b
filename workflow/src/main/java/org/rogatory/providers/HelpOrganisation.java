package org.rogatory.providers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a service stands as a whole, and what somebody has proposed about that. No file is named. */
@Entity
@Table(name = "referral_organisation")
class HelpOrganisation {

    @Id
    private String authority;

    @Enumerated(EnumType.STRING)
    private OrganisationStanding standing;

    private @Nullable Instant sinceAt;
    private @Nullable String firstBy;
    private @Nullable String secondBy;
    private @Nullable String keeper;

    @Enumerated(EnumType.STRING)
    private @Nullable OrganisationWish wish;

    private @Nullable String wishKeeper;
    private @Nullable String wishedBy;
    private @Nullable Instant wishedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected HelpOrganisation() {}

    HelpOrganisation(String authority) {
        this.authority = authority;
        this.standing = OrganisationStanding.WORKING;
    }

    OrganisationStanding standing() {
        return standing;
    }

    @Nullable
    OrganisationWish wish() {
        return wish;
    }

    @Nullable
    String wishKeeper() {
        return wishKeeper;
    }

    @Nullable
    String wishedBy() {
        return wishedBy;
    }

    /** Somebody proposes it; another has to agree. */
    void propose(OrganisationWish what, @Nullable String whom, String by, Instant at) {
        this.wish = what;
        this.wishKeeper = whom;
        this.wishedBy = by;
        this.wishedAt = at;
    }

    /** Nothing comes of what was proposed. */
    void drop() {
        this.wish = null;
        this.wishKeeper = null;
        this.wishedBy = null;
        this.wishedAt = null;
    }

    /** Another agrees to what was proposed. */
    void agree(String by, Instant at) {
        this.standing = Objects.requireNonNull(wish).to();
        this.sinceAt = at;
        this.firstBy = wishedBy;
        this.secondBy = by;
        this.keeper = wishKeeper;
        drop();
    }

    /** Nothing of it is open any more. */
    void finish(String by, Instant at) {
        this.standing = OrganisationStanding.CLOSED;
        this.sinceAt = at;
        this.firstBy = by;
        this.secondBy = null;
        this.keeper = null;
        drop();
    }

    OrganisationView view() {
        return new OrganisationView(
                authority, standing, sinceAt, firstBy, secondBy, keeper, wish, wishKeeper, wishedBy, wishedAt);
    }
}
