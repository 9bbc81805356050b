package org.rogatory.law;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Checks that read free text. They never give more than a warning, save where a reason is missing altogether. */
final class ProseChecks {

    static final Map<String, Check> CHECKS = Map.of(
            "dated_act_and_place", Check.of("dated_act_and_place", ProseChecks::datedActAndPlace),
            "min_sentences_2", Check.of("min_sentences_2", subject -> sentences(subject.text()) >= 2),
            "named_institution", ProseChecks::namedInstitution,
            "reason_given", Check.of("reason_given", ProseChecks::reasonGiven),
            "reason_and_future_date", ProseChecks::reasonAndFutureDate);

    private static final int LONGEST_NAME = 500;
    private static final Pattern DATE =
            Pattern.compile("\\b\\d{4}-\\d{2}(-\\d{2})?\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4}\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])(?=\\s|$)");
    private static final Pattern ALL_OF_THEM = Pattern.compile(
            "\\b(all|any|every|each)\\b.*\\b(banks?|institutions?|providers?)\\b"
                    + "|\\b(все|всех|всем|любой|любого|любые|каждый)\\b.*\\b(банк\\w*|учреждени\\w*|организаци\\w*)"
                    + "|\\b(barcha|har qanday|hamma)\\b.*\\b(bank\\w*|muassasa\\w*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern REGISTER =
            Pattern.compile("\\b(regist\\w*|реестр\\w*|reyestr\\w*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ProseChecks() {}

    private static boolean datedActAndPlace(Check.Subject subject) {
        var acts = Values.elements(subject.request().at("acts"));
        var dated = acts.stream().anyMatch(act -> Values.has(act, "date"))
                || DATE.matcher(subject.text()).find();
        return dated && acts.stream().anyMatch(act -> Values.has(act, "place"));
    }

    /** A sentence has three words or more and ends with a full stop, an exclamation or a question mark. */
    static long sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text.strip())
                .map(String::strip)
                .filter(sentence -> sentence.endsWith(".") || sentence.endsWith("!") || sentence.endsWith("?"))
                .filter(sentence -> sentence.split("\\s+").length >= 3)
                .count();
    }

    private static List<String> namedInstitution(Check.Subject subject) {
        var text = subject.text().substring(0, Math.min(subject.text().length(), LONGEST_NAME));
        if (ALL_OF_THEM.matcher(text).find() && !REGISTER.matcher(text).find()) {
            return List.of("broad_institution");
        }
        return text.chars().filter(Character::isLetter).count() >= 2 ? List.of() : List.of("named_institution");
    }

    private static boolean reasonGiven(Check.Subject subject) {
        return subject.value().isObject() ? subject.has("reason") : Values.present(subject.value());
    }

    private static List<String> reasonAndFutureDate(Check.Subject subject) {
        JsonNode wanted = subject.value().path("wanted_by");
        var date = Values.date(wanted);
        if (!subject.has("reason") || date.isEmpty()) {
            return List.of("reason_and_future_date");
        }
        return date.get().isAfter(subject.request().asOf()) ? List.of() : List.of("date_passed");
    }
}
