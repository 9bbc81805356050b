package org.rogatory.law;

import java.util.List;
import java.util.Map;
import org.rogatory.directory.Authority;

/** Checks of the two sides: authorities, language, case and signature. */
final class PartyChecks {

    static final Map<String, Check> CHECKS = Map.of(
            "present", Check.of("present", subject -> Values.present(subject.value())),
            "known_authority", Check.of("known_authority", PartyChecks::knownAuthority),
            "case_number_and_opened", Check.of("case_number_and_opened", PartyChecks::caseNumberAndOpened),
            "language_accepted_by_requested", PartyChecks::language,
            "signed_and_sealed", Check.of("signed_and_sealed", PartyChecks::signedAndSealed));

    private PartyChecks() {}

    private static boolean knownAuthority(Check.Subject subject) {
        var request = subject.request();
        var state = request.text(subject.field().equals("requesting_authority") ? "requesting" : "requested");
        return request.data()
                .directory()
                .find(subject.text())
                .filter(authority -> authority.state().equals(state))
                .isPresent();
    }

    private static boolean caseNumberAndOpened(Check.Subject subject) {
        var request = subject.request();
        return Values.present(subject.value())
                && request.date("opened")
                        .filter(opened -> !opened.isAfter(request.asOf()))
                        .isPresent();
    }

    private static List<String> language(Check.Subject subject) {
        var request = subject.request();
        var authority = request.data().directory().find(request.text("requested_authority"));
        return authority
                .map(addressee -> language(addressee, subject.text().replaceFirst("-.*", "")))
                .orElse(List.of("language_accepted_by_requested"));
    }

    private static List<String> language(Authority addressee, String language) {
        if (addressee.letterLanguages().contains(language)) {
            return addressee.uncertain() ? List.of("language_to_confirm") : List.of();
        }
        return addressee.languagesToConfirm().contains(language)
                ? List.of("language_to_confirm")
                : List.of("language_accepted_by_requested");
    }

    private static boolean signedAndSealed(Check.Subject subject) {
        var request = subject.request();
        var opened = request.date("opened");
        return subject.has("office")
                && subject.value().path("seal").asBoolean(false)
                && Values.date(subject.value(), "date")
                        .filter(date -> !date.isAfter(request.asOf()))
                        .filter(date ->
                                opened.map(start -> !date.isBefore(start)).orElse(true))
                        .isPresent();
    }
}
