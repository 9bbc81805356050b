package org.rogatory.resolutions;

import org.rogatory.identity.Officer;
import org.rogatory.registers.LetterReaders;
import org.springframework.stereotype.Component;

/** Whom a resolution on a letter of the desk names reads the letter. */
@Component
class NamedReaders implements LetterReaders {

    private final AssigneeRepository assignees;

    NamedReaders(AssigneeRepository assignees) {
        this.assignees = assignees;
    }

    @Override
    public boolean reads(String entryId, Officer officer) {
        return assignees.of(entryId).stream().anyMatch(named -> officer.names().contains(named.officer()));
    }
}
