package org.rogatory.web.administration;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Accounts in the reader's words, and what a new one must have. */
@Component
class UserPages {

    static final int SHORTEST_PASSWORD = 12;

    private static final int LONGEST_NAME = 200;

    /** The hash in use takes no more bytes. */
    private static final int LONGEST_PASSWORD = 72;

    private static final Set<String> GRANTABLE = Arrays.stream(Role.values())
            .filter(role -> role != Role.SYSTEM)
            .map(Role::key)
            .collect(Collectors.toUnmodifiableSet());

    private final Directory directory;

    private final Words words;

    UserPages(Directory directory, Words words) {
        this.directory = directory;
        this.words = words;
    }

    UserView view(Account account, Officer admin, Locale locale) {
        var officer = account.officer();
        return new UserView(
                officer.username(),
                officer.displayName(),
                directory
                        .find(officer.authority())
                        .map(authority -> authority.name().in(locale))
                        .orElse(officer.authority()),
                officer.roles().stream().sorted().map(this::role).toList(),
                account.enabled(),
                officer.username().equals(admin.username()),
                account.keptElsewhere());
    }

    List<Option> authorities(Officer admin, Locale locale) {
        return ofState(admin).stream()
                .map(authority -> new Option(authority.key(), authority.name().in(locale)))
                .toList();
    }

    List<Option> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> GRANTABLE.contains(role.key()))
                .map(role -> new Option(role.key(), role(role)))
                .toList();
    }

    List<Option> languages() {
        return Languages.ALL.stream()
                .map(language -> new Option(language.getLanguage(), Languages.name(language, language)))
                .toList();
    }

    FormErrors check(UserForm form, Officer admin) {
        var errors = check(form.displayName(), form.authority(), form.roles(), admin);
        require(
                errors,
                !Objects.toString(form.username(), "").strip().matches("[a-z0-9][a-z0-9._-]{0,119}"),
                "username",
                "username");
        require(errors, Languages.of(form.language()).isEmpty(), "language", "language");
        var bytes = Objects.toString(form.password(), "").getBytes(StandardCharsets.UTF_8).length;
        require(
                errors,
                !length(form.password(), SHORTEST_PASSWORD, LONGEST_PASSWORD) || bytes > LONGEST_PASSWORD,
                "password",
                "password");
        return errors;
    }

    FormErrors check(ChangeForm form, Officer admin) {
        return check(form.displayName(), form.authority(), form.roles(), admin);
    }

    private FormErrors check(
            @Nullable String name, @Nullable String authority, @Nullable List<String> roles, Officer admin) {
        var errors = new FormErrors();
        require(errors, length(name, 0, 0), "displayName", "name");
        if (!length(name, 0, LONGEST_NAME)) {
            errors.add("displayName", words.text("administration.users.problem.name-long", LONGEST_NAME));
        }
        require(
                errors,
                ofState(admin).stream().noneMatch(known -> known.key().equals(authority)),
                "authority",
                "authority");
        require(errors, roles == null || roles.isEmpty() || !GRANTABLE.containsAll(roles), "roles", "roles");
        return errors;
    }

    private void require(FormErrors errors, boolean broken, String field, String problem) {
        if (broken) {
            errors.add(field, words.text("administration.users.problem." + problem));
        }
    }

    private static boolean length(@Nullable String text, int shortest, int longest) {
        var length = Objects.toString(text, "").strip().length();
        return length >= shortest && length <= longest;
    }

    private List<Authority> ofState(Officer admin) {
        return directory.authorities(admin.state()).stream()
                .filter(authority -> !authority.test())
                .toList();
    }

    private String role(Role role) {
        return words.text("identity.role." + role.key());
    }
}
