package org.rogatory.web.identity;

import java.util.Collection;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts.Account;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in officer; each of his roles is an authority {@code ROLE_<NAME>}. */
public record OfficerDetails(Officer officer, String passwordHash, boolean enabled, String language, boolean mustChange)
        implements UserDetails, SignedIn {

    static OfficerDetails of(Account account) {
        return new OfficerDetails(
                account.officer(), account.passwordHash(), account.enabled(), account.language(), account.mustChange());
    }

    /** Whether an issuer of identities keeps his password and all the rest. */
    boolean keptElsewhere() {
        return new Account(officer, passwordHash, enabled, language, mustChange, 0).keptElsewhere();
    }

    @Override
    public OfficerDetails account() {
        return this;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return officer.roles().stream()
                .map(Role::name)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return officer.username();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** Without the hash: a session dump or a log line must not carry it. */
    @Override
    public String toString() {
        return "OfficerDetails[" + officer.username() + "]";
    }
}
