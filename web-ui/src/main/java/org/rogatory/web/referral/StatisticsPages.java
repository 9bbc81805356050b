package org.rogatory.web.referral;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.referral.tally.TallyMapping;
import org.rogatory.referral.tally.TallyMapping.Code;
import org.rogatory.referral.tally.TallyMapping.Dimension;
import org.rogatory.referral.tally.TallyQuarter;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What is coded of a file for statistics, in the reader's words. */
@Component
class StatisticsPages {

    private final TallyMapping mapping;
    private final Words words;

    StatisticsPages(TallyMapping mapping, Words words) {
        this.mapping = mapping;
        this.words = words;
    }

    /**
     * One question.
     *
     * @param value what was answered, where one answer is given
     * @param values what was answered, where several may be
     */
    record Field(
            String name,
            String label,
            boolean many,
            List<Option> options,
            @Nullable String value,
            List<String> values) {}

    /** What a file was counted as, question by question. */
    record Answer(String label, String text) {}

    List<Field> fields(List<String> chosen) {
        return mapping.dimensions().stream()
                .map(dimension -> field(dimension, chosen))
                .toList();
    }

    private Field field(Dimension dimension, List<String> chosen) {
        var given = codes(dimension).stream().filter(chosen::contains).toList();
        return new Field(
                dimension.key(),
                dimension.label().in(words.language()),
                dimension.many(),
                dimension.codes().stream()
                        .map(code -> new Option(code.key(), code.label().in(words.language())))
                        .toList(),
                given.isEmpty() ? null : given.get(0),
                given);
    }

    static List<String> codes(Dimension dimension) {
        return dimension.codes().stream().map(Code::key).toList();
    }

    List<Answer> answers(List<String> chosen) {
        return mapping.dimensions().stream()
                .map(dimension -> new Answer(dimension.label().in(words.language()), text(dimension, chosen)))
                .filter(answer -> !answer.text().isEmpty())
                .toList();
    }

    private String text(Dimension dimension, List<String> chosen) {
        return dimension.codes().stream()
                .filter(code -> chosen.contains(code.key()))
                .map(code -> code.label().in(words.language()))
                .collect(Collectors.joining(", "));
    }

    /** What a question is called. */
    String question(String name) {
        return mapping.dimensions().stream()
                .filter(dimension -> dimension.key().equals(name))
                .map(dimension -> dimension.label().in(words.language()))
                .findFirst()
                .orElse(name);
    }

    List<Dimension> dimensions() {
        return mapping.dimensions();
    }

    /** A quarter as the reader calls it. */
    String quarter(String key) {
        return TallyQuarter.of(key)
                .map(found -> words.text(
                        "referral.figures.quarter", String.valueOf(found.number()), String.valueOf(found.year())))
                .orElse(key);
    }
}
