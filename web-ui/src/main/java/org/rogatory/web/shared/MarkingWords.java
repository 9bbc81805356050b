package org.rogatory.web.shared;

import java.util.Arrays;
import java.util.List;
import org.rogatory.markings.Declarations;
import org.rogatory.markings.Marking;
import org.springframework.stereotype.Component;

/** Markings in the reader's words. */
@Component
public class MarkingWords {

    private final Declarations declarations;
    private final Words words;

    MarkingWords(Declarations declarations, Words words) {
        this.declarations = declarations;
        this.words = words;
    }

    /** How a marking is called. */
    public String of(Marking marking) {
        return words.text("markings.marking." + marking.key());
    }

    /** How the highest marking is called that may be kept on this node. */
    public String highest() {
        return of(declarations.highest());
    }

    /** All markings as choices, the lowest first. */
    public List<Option> choices() {
        return Arrays.stream(Marking.values())
                .map(marking -> new Option(marking.key(), of(marking)))
                .toList();
    }
}
