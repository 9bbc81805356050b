package org.rogatory.web.administration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration.NewAccount;

/** A new account as it was typed. */
record UserForm(
        @Nullable String displayName,
        @Nullable String username,
        @Nullable String authority,
        @Nullable List<String> roles,
        @Nullable String language,
        @Nullable String password) {

    static UserForm empty(String language) {
        return new UserForm("", "", "", List.of(), language, "");
    }

    NewAccount account() {
        Set<Role> chosen = new LinkedHashSet<>();
        Objects.requireNonNullElse(roles, List.<String>of()).forEach(role -> chosen.add(Role.of(role)));
        return new NewAccount(
                Objects.toString(username, "").strip(),
                Objects.toString(displayName, "").strip(),
                Objects.toString(authority, ""),
                chosen,
                Objects.toString(password, ""),
                Objects.toString(language, ""));
    }
}
