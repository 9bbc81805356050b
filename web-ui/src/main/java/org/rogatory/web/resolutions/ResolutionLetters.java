package org.rogatory.web.resolutions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.resolutions.ResolutionView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The letters of a file on which resolutions are written, by the numbers of their journals. */
@Component
class ResolutionLetters {

    private final CaseLetters letters;
    private final CaseWords caseWords;
    private final Words words;

    ResolutionLetters(CaseLetters letters, CaseWords caseWords, Words words) {
        this.letters = letters;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** The numbers by the entries; asked only where there is one. */
    Map<String, String> numbers(List<ResolutionView> tree, CaseFile file) {
        return tree.stream().allMatch(resolution -> resolution.letter() == null)
                ? Map.of()
                : letters.of(file.caseRef(), file.authority()).stream()
                        .collect(Collectors.toMap(EntryView::entryId, caseWords::entered));
    }

    /** Those from which one is chosen, the latest first. */
    List<Option> choices(CaseFile file) {
        return letters.of(file.caseRef(), file.authority()).stream()
                .filter(entry -> entry.voided() == null)
                .sorted(Comparator.comparing(EntryView::registeredAt).reversed())
                .map(entry -> new Option(entry.entryId(), told(entry)))
                .toList();
    }

    private String told(EntryView entry) {
        return words.text("registers.kind." + entry.kind().key()) + ": " + caseWords.entered(entry) + ", "
                + words.text("registers.subject." + entry.subject().key());
    }
}
