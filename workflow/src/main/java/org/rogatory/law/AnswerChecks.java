package org.rogatory.law;

import java.util.Map;

/** Checks of what is asked and of what is answered: items, results, grounds. */
final class AnswerChecks {

    static final Map<String, Check> CHECKS = Map.of(
            "assistance_complete", Check.of("assistance_complete", AnswerChecks::someAssistance),
            "result_for_each_item", Check.of("result_for_each_item", AnswerChecks::resultForEachItem),
            "ground_available", Check.of("ground_available", AnswerChecks::groundAvailable));

    private AnswerChecks() {}

    /** At least one item; the facts of each are checked one by one. */
    private static boolean someAssistance(Check.Subject subject) {
        return !Values.elements(subject.value()).isEmpty();
    }

    private static boolean resultForEachItem(Check.Subject subject) {
        var results = Values.elements(subject.value());
        return results.size() >= Math.max(1, subject.request().items().size())
                && results.stream().allMatch(result -> Values.has(result, "outcome"));
    }

    private static boolean groundAvailable(Check.Subject subject) {
        var grounds = Values.texts(subject.value());
        var request = subject.request();
        return !grounds.isEmpty()
                && grounds.stream()
                        .allMatch(ground ->
                                request.data().grounds().available(ground, request.cited(), cooperation(request)));
    }

    /** What the request is about that is answered; assistance where the answer does not say. */
    private static String cooperation(RequestContent request) {
        var told = request.text("cooperation");
        return told.isEmpty() ? Ground.ASSISTANCE : told;
    }
}
