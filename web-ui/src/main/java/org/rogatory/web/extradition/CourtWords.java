package org.rogatory.web.extradition;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.law.CourtStep;
import org.rogatory.law.CourtSteps;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SourceWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What courts of the State that is asked do: in which time, where that was read, what it means for the surrender. */
@Component
class CourtWords {

    /** Nobody is given up by what these ask for, and no court is asked. */
    private static final Set<String> WITHOUT_COURT = Set.of(RequestForms.TRANSIT, RequestForms.SPECIALITY_CONSENT);

    private final CourtSteps steps;
    private final DeadlineRules rules;
    private final SourceWords sources;
    private final CaseWords caseWords;
    private final Words words;

    CourtWords(CourtSteps steps, DeadlineRules rules, SourceWords sources, CaseWords caseWords, Words words) {
        this.steps = steps;
        this.rules = rules;
        this.sources = sources;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** The State whose courts they are, in the reader's words; null where what is asked concerns none. */
    @Nullable
    String state(CaseFile file, Locale reader) {
        return WITHOUT_COURT.contains(file.form()) ? null : caseWords.state(file.requested(), reader);
    }

    /** A row for each step that is known; none where nothing is. */
    List<Row> rows(CaseFile file, Locale reader) {
        return steps.of(file.requested()).stream()
                .map(step -> new Row(step.label().in(reader), told(file, step)))
                .toList();
    }

    private String told(CaseFile file, CourtStep step) {
        var read = sources.plain(String.join("; ", step.source()));
        return Stream.of(
                        time(step),
                        byHand(file, step),
                        words.citation(step.basis()),
                        words.text("decision.court.read", read, words.text("shared.confidence." + step.confidence())),
                        words.text(step.suspends() ? "decision.court.suspends" : "decision.court.suspends-not"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private String time(CourtStep step) {
        return Optional.ofNullable(step.deadline())
                .flatMap(key -> rules.findIn(key, step.state()))
                .filter(rule -> rule.value() != null)
                .map(this::time)
                .orElseGet(() -> words.text("decision.court.time.unknown"));
    }

    private String time(DeadlineRule rule) {
        return words.text(
                "decision.court.time." + rule.unit().name().toLowerCase(Locale.ROOT), String.valueOf(rule.value()));
    }

    /** Where a time is known that no act of this file begins, nobody waits for a clock to ring. */
    private @Nullable String byHand(CaseFile file, CourtStep step) {
        var counted = !file.outgoing() && step.counted();
        return step.deadline() == null || counted ? null : words.text("decision.court.by-hand");
    }
}
