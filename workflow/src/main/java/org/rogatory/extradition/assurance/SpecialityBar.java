package org.rogatory.extradition.assurance;

import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.LinkBar;
import org.rogatory.extradition.outgoing.SurrenderedPersons;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.flow.StepBar;
import org.springframework.stereotype.Component;

/**
 * Speciality keeps a new request from going on from the file of a person who was given up to us, and him from being
 * given on to a third State, until consent or another ground is written down on that file. Only the request for that
 * consent goes on from it before, and the transit of who is here for a time.
 */
@Component
class SpecialityBar implements LinkBar, StepBar {

    static final String BARS = "speciality-bars";

    /**
     * By these a person who was given up to us would be given up to a third State; a court that grants in place of the
     * authority frees nobody from it.
     */
    private static final Set<String> GIVING_ON = Set.of("decide_grant", "schedule_surrender", "surrender_temporarily");

    private final Speciality speciality;
    private final WantedPersons persons;

    SpecialityBar(Speciality speciality, WantedPersons persons) {
        this.speciality = speciality;
        this.persons = persons;
    }

    @Override
    public Optional<String> bars(CaseFile earlier, CaseFile next) {
        var free = asksConsent(next) || leadsBack(earlier, next);
        return !free && speciality.protects(earlier) ? Optional.of(BARS) : Optional.empty();
    }

    /** Who is here for a time goes back, perhaps through a third State: that asks for no more of him. */
    private static boolean leadsBack(CaseFile earlier, CaseFile next) {
        return RequestForms.TRANSIT.equals(next.form()) && SurrenderedPersons.LENT.equals(earlier.status());
    }

    /** Whoever asks back for a person whom he has given up himself needs nobody's consent but his own. */
    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        if (!GIVING_ON.contains(verb) || !AssuranceFiles.ASKED.equals(file.machine()) || asksConsent(file)) {
            return Optional.empty();
        }
        return persons.sameIn(file, earlier -> ofAnotherState(earlier, file) && speciality.protects(earlier))
                .map(earlier -> BARS);
    }

    private static boolean ofAnotherState(CaseFile earlier, CaseFile file) {
        return earlier.outgoing() && !earlier.requested().equals(file.requesting());
    }

    private static boolean asksConsent(CaseFile file) {
        return RequestForms.SPECIALITY_CONSENT.equals(file.form());
    }
}
