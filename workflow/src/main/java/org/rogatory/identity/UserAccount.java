package org.rogatory.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One account: of the embedded default, or mirrored from an issuer of identities. */
@Entity
@Table(name = "identity_user")
class UserAccount {

    @Id
    private String username;

    private String displayName;
    private String passwordHash;
    private String state;
    private String authority;
    private String roles;
    private boolean enabled;
    private String language;
    private boolean mustChange;
    private @Nullable String subject;

    /** Since when he serves where he does; null of one who has served nowhere else. */
    private @Nullable Instant servesSince;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    UserAccount(Officer officer, String passwordHash, String language) {
        this.username = officer.username();
        this.displayName = officer.displayName();
        this.state = officer.state();
        this.authority = officer.authority();
        this.passwordHash = passwordHash;
        this.language = language;
        this.enabled = true;
        this.roles = written(officer.roles());
    }

    /** One that another enters and whose first password he chooses: until it is changed it is for work on files. */
    static UserAccount entered(Officer officer, String firstPassword, String language) {
        AccountNames.demandFree(officer.username());
        var account = new UserAccount(officer, firstPassword, language);
        account.password(firstPassword, true);
        return account;
    }

    private static String written(Set<Role> roles) {
        return roles.stream().map(Role::key).sorted().collect(Collectors.joining(","));
    }

    void disable() {
        enabled = false;
    }

    void enable() {
        enabled = true;
    }

    /** Other roles; to look on, to administer and to operate is given to nobody whose password another has chosen. */
    void assign(Set<Role> newRoles) {
        var held = held();
        if (newRoles.stream().anyMatch(role -> Officer.ONLOOKERS.contains(role) && !held.contains(role))) {
            demandOwnPassword();
        }
        roles = written(newRoles);
    }

    /** Another name or place; from now on he serves there. */
    void move(String newDisplayName, String newAuthority, Instant now) {
        if (!authority.equals(newAuthority)) {
            servesSince = now;
        }
        displayName = newDisplayName;
        authority = newAuthority;
    }

    /** Another password; one that somebody else has chosen must be changed at the next sign-in. */
    void password(String hash, boolean chosenByAnother) {
        passwordHash = hash;
        mustChange = chosenByAnother;
    }

    /** Refuses whose password another has chosen: that other could sign in and use what is given to him. */
    void demandOwnPassword() {
        if (mustChange) {
            throw new AccountRefused("password-of-another");
        }
    }

    /** From now on the issuer vouches for the holder, and no password opens the account. */
    void bind(String issuedSubject) {
        subject = issuedSubject;
        password(UserAccounts.Account.KEPT_ELSEWHERE, false);
    }

    boolean bound() {
        return subject != null;
    }

    boolean servesWith(Officer holder) {
        return state.equals(holder.state()) && authority.equals(holder.authority());
    }

    /** Whether nothing that an issuer says of its holder has changed. */
    boolean holds(Officer holder) {
        return servesWith(holder) && displayName.equals(holder.displayName()) && roles.equals(written(holder.roles()));
    }

    String username() {
        return username;
    }

    /** Since when he serves where he does; the beginning of time where he has served nowhere else. */
    Instant servesSince() {
        return servesSince == null ? Instant.MIN : servesSince;
    }

    private Set<Role> held() {
        return Arrays.stream(roles.split(",")).map(Role::of).collect(Collectors.toUnmodifiableSet());
    }

    UserAccounts.Account account() {
        var officer = new Officer(username, displayName, state, authority, held());
        return new UserAccounts.Account(officer, passwordHash, enabled, language, mustChange, version);
    }
}
