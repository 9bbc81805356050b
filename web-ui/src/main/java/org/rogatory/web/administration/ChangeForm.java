package org.rogatory.web.administration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.identity.UserAdministration.Change;

/**
 * What is to change about an account, as it was typed.
 *
 * @param version of the account as it was read
 */
record ChangeForm(
        @Nullable String displayName,
        @Nullable String authority,
        @Nullable List<String> roles,
        @Nullable Long version) {

    static ChangeForm of(Account account) {
        var officer = account.officer();
        return new ChangeForm(
                officer.displayName(),
                officer.authority(),
                officer.roles().stream().map(Role::key).sorted().toList(),
                account.version());
    }

    /** The same on the account as it is now. */
    ChangeForm on(long latest) {
        return new ChangeForm(displayName, authority, roles, latest);
    }

    Change change() {
        Set<Role> chosen = new LinkedHashSet<>();
        Objects.requireNonNullElse(roles, List.<String>of()).forEach(role -> chosen.add(Role.of(role)));
        return new Change(Objects.toString(displayName, "").strip(), Objects.toString(authority, ""), chosen);
    }
}
