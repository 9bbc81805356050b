package org.rogatory.law;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Days in a request about a person that cannot be: he is born after today, the case was opened after it, a judgment was
 * final before it was given. Nobody is kept from sending it: a person looks whether it is a slip.
 */
record ImpossibleDays(RequestContent request) {

    private static final Set<String> FORMS = Set.of(
            "extradition_request",
            "provisional_arrest_request",
            "transit_request",
            "speciality_consent_request",
            "transfer_sentenced_request");

    /** Some forms judge the day of opening by an item of their own. */
    private static final String OPENING = "case_number_and_opened";

    /** Who is born after today is a slip in any request; the case and the judgment are those of these forms. */
    Stream<Finding> findings() {
        return FORMS.contains(request.text("form"))
                ? Stream.of(births(), opening(), judgment("extradition.judgment"), judgment("transfer.judgment"))
                        .flatMap(found -> found)
                : births();
    }

    private Stream<Finding> births() {
        return request.persons().stream()
                .flatMap(person -> Values.date(person, "born").stream())
                .filter(this::ahead)
                .limit(1)
                .map(born -> new Finding(Level.WARNING, "birth_ahead", "persons"));
    }

    private Stream<Finding> opening() {
        var judged = request.form().stream()
                .flatMap(form -> form.items().stream())
                .anyMatch(item -> OPENING.equals(item.check()));
        return request.date("opened").stream()
                .filter(day -> !judged && ahead(day))
                .map(day -> new Finding(Level.WARNING, "opening_ahead", "case_number"));
    }

    private Stream<Finding> judgment(String block) {
        var given = request.date(block + ".date");
        return request.date(block + ".final_on").stream()
                .filter(day -> given.filter(day::isBefore).isPresent())
                .map(day -> new Finding(Level.WARNING, "final_before_judgment", "judgment"));
    }

    private boolean ahead(LocalDate day) {
        return day.isAfter(request.asOf());
    }
}
