package org.rogatory.markings;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Isolable;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts that an officer can have isolated each by itself, and those that are isolated already. */
@Service
public class SpillTexts {

    private final List<Isolable> kinds;
    private final Cases cases;

    SpillTexts(List<Isolable> kinds, Cases cases) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(Isolable::kind)).toList();
        this.cases = cases;
    }

    /** A text that the officer reads or that was taken away, with its kind. */
    public record Text(String kind, Isolable.Part part) {}

    /** Those of a file. */
    @Transactional(readOnly = true)
    public List<Text> of(String caseRef, Officer officer) {
        return texts(cases.find(caseRef, AccessScope.of(officer)).caseRef(), kind -> true, officer);
    }

    /** Those on a letter that lies in no file, as far as the officer reads what is written on it. */
    @Transactional(readOnly = true)
    public List<Text> onLetter(String entryId, Officer officer) {
        return texts(entryId, Isolable::onLetters, officer);
    }

    private List<Text> texts(String reference, Predicate<Isolable> which, Officer officer) {
        return kinds.stream()
                .filter(which)
                .flatMap(kind -> kind.parts(reference, officer).stream().map(part -> new Text(kind.kind(), part)))
                .toList();
    }
}
