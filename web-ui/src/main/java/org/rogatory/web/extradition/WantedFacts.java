package org.rogatory.web.extradition;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Roles;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.PersonFacts;
import org.springframework.stereotype.Component;

/** Whom a sheet of a file of extradition is about. */
@Component
class WantedFacts {

    private final WantedPersons persons;

    WantedFacts(WantedPersons persons) {
        this.persons = persons;
    }

    /** What is known of the person, with the trace of reading it; null to whoever reads codes in place of names. */
    @Nullable
    PersonFacts of(CaseFile file, Officer officer) {
        return Roles.readsNames(officer) ? PersonFacts.of(persons.read(file.caseRef(), officer)) : null;
    }
}
