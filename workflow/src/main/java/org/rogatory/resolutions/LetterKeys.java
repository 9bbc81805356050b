package org.rogatory.resolutions;

import java.util.List;
import java.util.Optional;
import org.rogatory.persons.WordKeys;
import org.rogatory.registers.DeskLetters;
import org.springframework.stereotype.Component;

/** Words on letters of the desk lie under the key of the authority, or under that of the file of another one. */
@Component
class LetterKeys implements WordKeys {

    private final DeskLetters desk;
    private final ResolutionRepository resolutions;

    LetterKeys(DeskLetters desk, ResolutionRepository resolutions) {
        this.desk = desk;
        this.resolutions = resolutions;
    }

    @Override
    public Optional<String> of(String reference) {
        return Matter.ofLetter(reference) ? desk.find(reference).map(DeskLetters::key) : Optional.empty();
    }

    @Override
    public List<String> under(String caseRef) {
        return Matter.ofLetter(caseRef) ? List.of() : resolutions.onLettersIn(caseRef);
    }
}
