package org.rogatory.law;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Findings that no item of the form gives: questions for a person, clocks that run, days that are too near. */
record Remarks(RequestContent request) {

    private static final Set<String> CUSTODY_FORMS = Set.of("extradition_request", "provisional_arrest_request");

    List<Finding> findings() {
        var days = new ImpossibleDays(request).findings();
        return Stream.of(flags(), custody(), oralConfirmation(), preservation(), summons(), days)
                .flatMap(findings -> findings)
                .toList();
    }

    private Stream<Finding> flags() {
        return Values.texts(request.at("flags")).stream()
                .filter(Completeness.STOPS::contains)
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
        return items("ETS-185", item -> Values.text(item, "type").equals("preservation"))
                .mapToObj(index -> new Finding(Level.INFO, "preservation_clock", "assistance[" + index + "]"));
    }

    /**
     * A State may have declared under the European Convention that a summons must come so long before the hearing. An
     * edition may have dropped that rule.
     */
    private Stream<Finding> summons() {
        var rule = request.data().deadlines().find("summons_lead_ets030").orElse(null);
        var lead = rule == null ? null : rule.value();
        return lead == null
                ? Stream.empty()
                : items("ETS-030", item -> tooLate(item, lead))
                        .mapToObj(index -> new Finding(
                                Level.WARNING, "summons_short_notice", "assistance[" + index + "].hearing_date"));
    }

    private boolean tooLate(JsonNode item, int lead) {
        return Values.text(item, "type").equals("service_documents")
                && Values.date(item.path("facts"), "hearing_date")
                        .filter(hearing -> hearing.minusDays(lead).isBefore(request.asOf()))
                        .isPresent();
    }

    /** The places of the items of this kind, where the instrument or a protocol to it is cited. */
    private IntStream items(String instrument, Predicate<JsonNode> which) {
        List<JsonNode> items = request.items();
        var cited = request.data().withConventions(request.cited());
        return IntStream.range(0, items.size())
                .filter(index -> cited.contains(instrument))
                .filter(index -> which.test(items.get(index)));
    }
}
