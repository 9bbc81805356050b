package org.rogatory.web.administration;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rogatory.identity.Delegations;
import org.rogatory.identity.Delegations.Delegation;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Who was named to administer the accounts of an authority, in the reader's words. */
@Component
class DelegatePages {

    private final Delegations delegations;
    private final UserPages users;
    private final People people;
    private final Words words;

    DelegatePages(Delegations delegations, UserPages users, People people, Words words) {
        this.delegations = delegations;
        this.users = users;
        this.people = people;
        this.words = words;
    }

    /** One line: who, for which authority, named by whom and when. */
    record Line(String username, String name, String authority, String by, String when) {}

    List<Line> lines(List<Delegation> named, Officer reader, Locale locale) {
        var zone = users.zone(reader);
        var names = people.names(named.stream()
                .flatMap(each -> Stream.of(each.username(), each.namedBy()))
                .toList());
        return named.stream()
                .map(each -> new Line(
                        each.username(),
                        names.of(each.username()),
                        users.authority(each.authority(), locale),
                        names.of(each.namedBy()),
                        words.moment(each.namedAt(), zone)))
                .toList();
    }

    /** Those who may be named, and where each of them serves. */
    List<Option> candidates(Officer admin, Locale locale) {
        return delegations.candidates(admin).stream()
                .map(officer -> new Option(
                        officer.username(),
                        officer.displayName() + " (" + users.authority(officer.authority(), locale) + ")"))
                .toList();
    }

    /** What is missing, or not one of the choices. */
    FormErrors check(DelegateForm form, List<Option> officers, List<Option> authorities) {
        var errors = new FormErrors();
        if (!offered(officers, form.officer())) {
            errors.add("username", words.text("administration.delegates.problem.officer"));
        }
        if (!offered(authorities, form.branch())) {
            errors.add("authority", words.text("administration.users.problem.authority"));
        }
        return errors;
    }

    private static boolean offered(List<Option> options, String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
