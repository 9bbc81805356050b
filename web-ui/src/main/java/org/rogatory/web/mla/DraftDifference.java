package org.rogatory.web.mla;

import java.util.List;
import org.rogatory.web.shared.Words;

/** A value in which what was typed and what another person has written differ. */
record DraftDifference(String key, String label, String theirs, String mine) {

    static DraftDifference of(
            String key, List<DraftAnswers.Answer> theirs, List<DraftAnswers.Answer> mine, Words words) {
        return new DraftDifference(key, label(key, theirs, words), text(key, theirs, words), text(key, mine, words));
    }

    private static String label(String key, List<DraftAnswers.Answer> answers, Words words) {
        var labels = answers.stream().filter(answer -> answer.key().equals(key)).toList();
        return labels.size() == 1 ? labels.get(0).label() : words.text("mladraft.key." + key);
    }

    private static String text(String key, List<DraftAnswers.Answer> answers, Words words) {
        var ofKey = answers.stream()
                .filter(answer -> answer.key().equals(key) && !answer.text().isEmpty())
                .toList();
        if (ofKey.isEmpty()) {
            return words.text("mladraft.no-answer");
        }
        return ofKey.size() == 1
                ? ofKey.get(0).text()
                : String.join(
                        "\n",
                        ofKey.stream()
                                .map(answer -> answer.label() + ": " + answer.text())
                                .toList());
    }
}
