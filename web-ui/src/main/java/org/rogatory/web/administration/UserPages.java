package org.rogatory.web.administration;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Delegations;
import org.rogatory.identity.Mandate;
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

    /** The refusal that is about what somebody is given while another has chosen his password. */
    static final String HIS_PASSWORD = "password-of-another";

    private static final int LONGEST_NAME = 200;

    /** The hash in use takes no more bytes. */
    private static final int LONGEST_PASSWORD = 72;

    private final Directory directory;

    private final Delegations delegations;

    private final Words words;

    UserPages(Directory directory, Delegations delegations, Words words) {
        this.directory = directory;
        this.delegations = delegations;
        this.words = words;
    }

    /** Whose accounts the reader administers; who administers none is refused before anything else is said. */
    Mandate mandate(Officer admin) {
        var mandate = delegations.mandate(admin);
        Roles.demand(mandate.any());
        return mandate;
    }

    UserView view(Account account, Locale locale) {
        var officer = account.officer();
        return new UserView(
                officer.username(),
                officer.displayName(),
                authority(officer.authority(), locale),
                officer.roles().stream().sorted().map(this::role).toList(),
                account.enabled(),
                account.keptElsewhere(),
                account.version());
    }

    /** What an authority is called; its key where the directory does not know it any more. */
    String authority(String key, Locale locale) {
        return directory.find(key).map(authority -> authority.name().in(locale)).orElse(key);
    }

    /** The time by which the reader works. */
    ZoneId zone(Officer reader) {
        return directory.times().zone(reader.authority());
    }

    List<Option> authorities(Mandate mandate, Locale locale) {
        return covered(mandate).stream()
                .map(authority -> new Option(authority.key(), authority.name().in(locale)))
                .toList();
    }

    List<Option> roles(Mandate mandate) {
        return Arrays.stream(Role.values())
                .filter(mandate::gives)
                .map(role -> new Option(role.key(), role(role)))
                .toList();
    }

    List<Option> languages() {
        return Languages.ALL.stream()
                .map(language -> new Option(language.getLanguage(), Languages.name(language, language)))
                .toList();
    }

    FormErrors check(UserForm form, Mandate mandate) {
        var errors = check(form.displayName(), form.authority(), form.roles(), mandate);
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

    FormErrors check(ChangeForm form, Mandate mandate) {
        return check(form.displayName(), form.authority(), form.roles(), mandate);
    }

    private FormErrors check(
            @Nullable String name, @Nullable String authority, @Nullable List<String> roles, Mandate mandate) {
        var errors = new FormErrors();
        require(errors, length(name, 0, 0), "displayName", "name");
        if (!length(name, 0, LONGEST_NAME)) {
            errors.add("displayName", words.text("administration.users.problem.name-long", LONGEST_NAME));
        }
        require(
                errors,
                covered(mandate).stream().noneMatch(known -> known.key().equals(authority)),
                "authority",
                "authority");
        require(errors, roles == null || roles.isEmpty() || !given(mandate).containsAll(roles), "roles", "roles");
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

    private List<Authority> covered(Mandate mandate) {
        return directory.authorities(mandate.holder().state()).stream()
                .filter(authority -> !authority.test() && mandate.covers(authority.key()))
                .toList();
    }

    private static Set<String> given(Mandate mandate) {
        return Arrays.stream(Role.values())
                .filter(mandate::gives)
                .map(Role::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String role(Role role) {
        return words.text("identity.role." + role.key());
    }
}
