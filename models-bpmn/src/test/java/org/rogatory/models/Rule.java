package org.rogatory.models;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** One convention: the elements it looks at and what it asks of each. Its name is the name of its must-fail sample. */
record Rule(String name, Function<Model, List<Optional<String>>> verdicts) {

    static <T> Rule of(String name, Function<Model, Stream<T>> subjects, BiPredicate<Model, T> kept) {
        return new Rule(
                name,
                model -> subjects.apply(model)
                        .map(subject -> Optional.of(subject)
                                .filter(s -> !kept.test(model, s))
                                .map(Rule::describe))
                        .toList());
    }

    private static String describe(Object subject) {
        return subject instanceof BaseElement element ? element.getId() : subject.toString();
    }

    /** What in the model breaks this rule. */
    List<String> complaints(Model model) {
        return verdicts.apply(model).stream().flatMap(Optional::stream).toList();
    }

    /** How many elements of the model the rule looked at. */
    int looksAt(Model model) {
        return verdicts.apply(model).size();
    }

    @Override
    public String toString() {
        return name;
    }
}
