package org.rogatory.law;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Findings that no item of the form gives: questions for a person, clocks that run, measures kept outside. */
record Remarks(RequestContent request) {

    private static final Set<String> STOPS = Set.of("political_offence", "discrimination", "asylum_pending");
    private static final Set<String> CUSTODY_FORMS = Set.of("extradition_request", "provisional_arrest_request");

    List<Finding> findings() {
        return Stream.of(flags(), custody(), oralConfirmation(), preservation())
                .flatMap(findings -> findings)
                .toList();
    }

    private Stream<Finding> flags() {
        return Values.texts(request.at("flags")).stream()
                .filter(STOPS::contains)
                .map(flag -> new Finding(Level.STOP, flag, "flags"));
    }

    private Stream<Finding> custody() {
        var runs =
                CUSTODY_FORMS.contains(request.text("form")) && Values.present(request.at("provisional.arrested_at"));
        return runs ? Stream.of(new Finding(Level.INFO, "custody_limit", "provisional")) : Stream.empty();
    }

    private Stream<Finding> oralConfirmation() {
        return request.isTrue("urgency.oral_first")
                ? Stream.of(new Finding(Level.INFO, "oral_confirmation_due", "urgency"))
                : Stream.empty();
    }

    /** Sixty days at least are owed only under the convention on cybercrime. */
    private Stream<Finding> preservation() {
        List<JsonNode> items = request.items();
        return IntStream.range(0, items.size())
                .filter(index -> request.cited().contains("ETS-185"))
                .filter(index -> Values.text(items.get(index), "type").equals("preservation"))
                .mapToObj(index -> new Finding(Level.INFO, "preservation_clock", "assistance[" + index + "]"));
    }
}
