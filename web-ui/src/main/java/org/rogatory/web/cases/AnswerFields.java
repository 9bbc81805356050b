package org.rogatory.web.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.ActField;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** A field of its own for each thing about which something was asked, where that is told or written down. */
@Component
class AnswerFields {

    private static final String NAME = ActField.ANSWERS.key();

    /** An item of assistance, whose number stands in brackets, which end the name of a field. */
    private static final Pattern NUMBERED = Pattern.compile("assistance\\[(\\d+)]");

    private static final Pattern IN_FIELD = Pattern.compile("assistance\\.(\\d+)");

    private final InquiryPart inquiries;
    private final StepWords steps;
    private final Words words;

    AnswerFields(InquiryPart inquiries, StepWords steps, Words words) {
        this.inquiries = inquiries;
        this.steps = steps;
        this.words = words;
    }

    /** The fields in the order of the question; none where nothing was asked by name. */
    Stream<ActFieldView> views(GroundChoices.About about, ActJson typed, Locale reader) {
        var told = typed.answered();
        return inquiries.keys(about.file(), about.verb(), about.officer()).stream()
                .map(key -> view(key, steps.code(key, about.file(), reader), told, inquiries.leaves(about.verb())));
    }

    private ActFieldView view(String key, String label, Map<String, String> told, boolean leaves) {
        return new ActFieldView(
                name(key),
                words.text("cases.answer-to", label) + " (" + words.text("cases.field-optional") + ")",
                words.text(leaves ? "cases.hint.answer" : "cases.hint.answer-came"),
                "area",
                false,
                false,
                List.of(),
                Stream.ofNullable(told.get(key)).toList(),
                null);
    }

    /** Whether a field is one of these. */
    static boolean named(String field) {
        return field.startsWith(NAME + "[");
    }

    private static String name(String key) {
        return NAME + "[" + NUMBERED.matcher(key).replaceFirst("assistance.$1") + "]";
    }

    /** What was written by the keys that were asked about, as the form or a program sends it; empty fields say nothing. */
    static Map<String, String> told(Map<String, String> sent) {
        return sent.entrySet().stream()
                .filter(answer -> !answer.getValue().isBlank())
                .collect(Collectors.toMap(
                        answer -> IN_FIELD.matcher(answer.getKey()).replaceFirst("assistance[$1]"),
                        Map.Entry::getValue,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** The fields of a page to which a refused field belongs: those of the answers that were given. */
    static Stream<String> places(ActJson typed, String field) {
        var given = typed.answered().keySet();
        return NAME.equals(field) && !given.isEmpty() ? given.stream().map(AnswerFields::name) : Stream.of(field);
    }
}
