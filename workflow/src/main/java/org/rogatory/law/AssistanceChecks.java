package org.rogatory.law;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Checks each item of assistance against the facts of its type. */
record AssistanceChecks(RequestContent request, Stage stage, Checking checking) {

    private static final String CLASSIFIED = "classified_ref";

    /** Runs a check of the registry and names the place of its findings. */
    interface Checking {
        Stream<Finding> checked(String check, String item, Check.Subject subject);
    }

    Stream<Finding> findings() {
        var items = request.items();
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(index -> findings(items.get(index), "assistance[" + index + "]"));
    }

    private Stream<Finding> findings(JsonNode item, String place) {
        var type = request.type(item);
        if (type.isEmpty()) {
            return Stream.of(new Finding(Level.ERROR, "unknown_type", place));
        }
        var facts = item.path("facts");
        return type.get().classified()
                ? classified(facts, place)
                : type.get().facts().stream()
                        .filter(fact -> fact.need() != Need.RECOMMENDED && stage.reaches(fact.stage()))
                        .flatMap(fact -> findings(fact, facts.path(fact.key()), place + "." + fact.key()));
    }

    private Stream<Finding> findings(AssistanceType.Fact fact, JsonNode value, String place) {
        if (!Values.present(value)) {
            return fact.need() == Need.REQUIRED
                    ? Stream.of(new Finding(Level.ERROR, "missing", place))
                    : Stream.empty();
        }
        return checking.checked(fact.check(), place, new Check.Subject(value, place, request));
    }

    private Stream<Finding> classified(JsonNode facts, String place) {
        var reference = facts.path(CLASSIFIED);
        var alone = facts.size() == 1 && Values.present(reference);
        var wrong = alone
                ? checking.checked("classified_reference", place, new Check.Subject(reference, place, request))
                : Stream.of(new Finding(Level.ERROR, "classified_reference", place));
        return Stream.concat(wrong, Stream.of(new Finding(Level.INFO, "classified_outside", place)));
    }
}
