package org.rogatory.extradition.assurance;

import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.LinkBar;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.flow.StepBar;
import org.springframework.stereotype.Component;

/**
 * Speciality keeps a new request from going on from the file of a person who was given up, and one about the same person
 * from being submitted or granted, until consent or another ground is written down on that file. Only the request for
 * that consent goes on from it before.
 */
@Component
class SpecialityBar implements LinkBar, StepBar {

    static final String BARS = "speciality-bars";

    /** By these our own request leaves its unit. */
    private static final Set<String> ASKING = Set.of("submit", "submit_by_court");

    /** By this a person who was given up to us would be given up to a third State. */
    private static final Set<String> GIVING_ON = Set.of("decide_grant");

    private final Speciality speciality;
    private final WantedPersons persons;

    SpecialityBar(Speciality speciality, WantedPersons persons) {
        this.speciality = speciality;
        this.persons = persons;
    }

    @Override
    public Optional<String> bars(CaseFile earlier, CaseFile next) {
        return !asksConsent(next) && speciality.protects(earlier) ? Optional.of(BARS) : Optional.empty();
    }

    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        var asked = file.machine().equals(AssuranceFiles.ASKING) && ASKING.contains(verb)
                || file.machine().equals(AssuranceFiles.ASKED) && GIVING_ON.contains(verb);
        return asked && !asksConsent(file) && protectedPerson(file) ? Optional.of(BARS) : Optional.empty();
    }

    /** Whoever asks for a person back whom he has given up himself needs nobody's consent but his own. */
    private boolean protectedPerson(CaseFile file) {
        return persons.sameIn(
                        file,
                        earlier -> speciality.protects(earlier)
                                && (file.outgoing() || !earlier.requested().equals(file.requesting())))
                .isPresent();
    }

    private static boolean asksConsent(CaseFile file) {
        return RequestForms.SPECIALITY_CONSENT.equals(file.form());
    }
}
