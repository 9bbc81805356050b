package org.rogatory.resolutions;

import java.util.Optional;
import org.rogatory.persons.WordKeys;
import org.rogatory.registers.DeskLetters;
import org.rogatory.registers.EntryView;
import org.springframework.stereotype.Component;

/** Words written on letters of the desk lie under the key of the authority that keeps the letter. */
@Component
class LetterKeys implements WordKeys {

    private final DeskLetters desk;

    LetterKeys(DeskLetters desk) {
        this.desk = desk;
    }

    @Override
    public Optional<String> of(String reference) {
        return Matter.ofLetter(reference)
                ? desk.find(reference).map(EntryView::authority).map(DeskLetters::key)
                : Optional.empty();
    }
}
