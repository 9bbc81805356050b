package org.rogatory.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who was named to administer the accounts of an authority and of all below it. */
@Entity
@Table(name = "identity_delegate")
class Delegate {

    @Id
    private String username;

    private String state;
    private String authority;
    private String serving;
    private String namedBy;
    private Instant namedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Delegate() {}

    Delegate(Officer officer, String authority, String namedBy, Instant namedAt) {
        this.username = officer.username();
        this.state = officer.state();
        this.authority = authority;
        this.serving = officer.authority();
        this.namedBy = namedBy;
        this.namedAt = namedAt;
    }

    /** Whether an officer is who was named and serves where he did then, without a role that does not go with it. */
    boolean holds(Officer officer) {
        return username.equals(officer.username())
                && serving.equals(officer.authority())
                && officer.roles().stream().noneMatch(Officer.ONLOOKERS::contains);
    }

    String username() {
        return username;
    }

    String state() {
        return state;
    }

    String authority() {
        return authority;
    }

    Delegations.Delegation view() {
        return new Delegations.Delegation(username, authority, namedBy, namedAt);
    }
}
