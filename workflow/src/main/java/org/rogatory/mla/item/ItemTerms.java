package org.rogatory.mla.item;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.NamedDays;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Limits that single items begin or move: how long preserved data are kept, how long nobody is reminded of one put off. */
@Component
public class ItemTerms {

    private static final String EXECUTED = "executed";

    private static final String REMINDER = "sys_progress";

    private final AssistanceItemRepository items;
    private final Lifecycle lifecycle;
    private final Deadlines deadlines;
    private final NamedDays named;
    private final DeadlineRules rules;
    private final ReferenceData law;
    private final Directory directory;

    ItemTerms(
            AssistanceItemRepository items,
            Lifecycles lifecycles,
            Deadlines deadlines,
            NamedDays named,
            DeadlineRules rules,
            ReferenceData law,
            Directory directory) {
        this.items = items;
        this.lifecycle = lifecycles.of("item");
        this.deadlines = deadlines;
        this.named = named;
        this.rules = rules;
        this.law = law;
        this.directory = directory;
    }

    /**
     * An item was executed.
     *
     * @param type of assistance
     * @param on the day, as it is known on this side
     * @param cited the instruments the request cites
     */
    @Transactional
    public void executed(CaseFile file, String type, LocalDate on, Supplier<List<String>> cited) {
        if (rules.all().stream()
                .noneMatch(rule -> rule.begins() != null
                        && rule.begins().with() == DeadlineRule.Beginning.EXECUTION
                        && rule.begins().items().contains(type))) {
            return;
        }
        var instruments = law.withConventions(cited.get());
        rules.all().stream()
                .filter(rule -> rule.beginsWith(type, instruments))
                .forEach(rule -> start(file, rule.key(), on));
    }

    /** The other State tells of items; one of which it does not tell the day starts nothing, for nobody can count then. */
    @Transactional
    public void told(CaseFile file, JsonNode payload, Supplier<List<String>> cited) {
        for (var told : payload.path("items")) {
            if (EXECUTED.equals(told.path("outcome").asString(""))) {
                day(told)
                        .ifPresent(on -> type(file, told.path("number").asInt(0))
                                .ifPresent(type -> executed(file, type, on, cited)));
            }
        }
    }

    /**
     * Where all that is still open is put off until days that are known, nobody is reminded before the first of them. What
     * is put off until an event only, or is at work, is asked after as usual. Where only the next reminder is still to
     * come the limit itself runs anew until that day.
     */
    @Transactional
    public void putOff(CaseFile file) {
        var days = items.of(file.caseRef(), AccessScope.system()).stream()
                .filter(item -> !lifecycle.terminal(item.status()))
                .map(item -> Optional.ofNullable(item.until()))
                .toList();
        if (days.stream().allMatch(Optional::isPresent)) {
            days.stream()
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())
                    .filter(day -> reminded(file, day))
                    .ifPresent(day -> named.prolong(file.caseRef(), REMINDER, file.authority(), day));
        }
    }

    private boolean reminded(CaseFile file, LocalDate before) {
        return deadlines.ofCase(file.caseRef()).stream()
                .filter(row -> row.running() && row.ruleKey().equals(REMINDER))
                .anyMatch(row -> row.lastDay().isBefore(before));
    }

    private Optional<String> type(CaseFile file, int number) {
        return items.of(file.caseRef(), AccessScope.system()).stream()
                .filter(item -> item.number() == number)
                .map(AssistanceItem::type)
                .findFirst();
    }

    private static Optional<LocalDate> day(JsonNode told) {
        return Optional.ofNullable(RequestForms.day(told.path("happened_on").asString("")));
    }

    /** Of several items the one that was executed first governs: what it brought is lost first. */
    private void start(CaseFile file, String rule, LocalDate on) {
        var from = on.atStartOfDay(directory.zone(file.authority())).toInstant();
        var earlier = deadlines.ofCase(file.caseRef()).stream()
                .filter(row -> row.running() && row.ruleKey().equals(rule))
                .anyMatch(row -> !row.startedAt().isAfter(from));
        if (!earlier) {
            deadlines.start(new StartDeadline(file.caseRef(), rule, from, file.authority()));
        }
    }
}
