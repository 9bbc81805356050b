package org.rogatory.web.extradition;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.incoming.ExtraditionDecisions;
import org.rogatory.extradition.incoming.ExtraditionDecisions.Decided;
import org.rogatory.extradition.outgoing.ExtraditionAnswers;
import org.rogatory.extradition.outgoing.ExtraditionAnswers.Against;
import org.rogatory.extradition.outgoing.GrantTold;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The decision on an extradition in the reader's words: what it is, on what conditions, and whether it stands. */
@Component
class DecisionPages {

    private static final List<String> PUT_OFF = List.of("record_postponement", "record_surrender_postponed");

    private final ExtraditionDecisions decisions;
    private final ExtraditionAnswers answers;
    private final Directory directory;
    private final People people;
    private final CaseWords caseWords;
    private final Words words;
    private final Clock clock;

    DecisionPages(
            ExtraditionDecisions decisions,
            ExtraditionAnswers answers,
            Directory directory,
            People people,
            CaseWords caseWords,
            Words words,
            Clock clock) {
        this.decisions = decisions;
        this.answers = answers;
        this.directory = directory;
        this.people = people;
        this.caseWords = caseWords;
        this.words = words;
        this.clock = clock;
    }

    /** What was decided here, or what the other State has told; none before. */
    List<Row> rows(CaseFile file, Officer officer, Locale reader) {
        return file.outgoing()
                ? answers.of(file, officer).map(told -> told(told, reader)).orElseGet(List::of)
                : decisions
                        .of(file, officer)
                        .map(decided -> decided(file, decided, reader))
                        .orElseGet(List::of);
    }

    private List<Row> decided(CaseFile file, Decided decided, Locale reader) {
        var rows = new ArrayList<Row>();
        rows.add(row("what", words.text(decided.granted() ? "decision.granted" : "decision.refused")));
        var by = decided.by();
        add(rows, "by", by == null ? null : people.names(List.of(by)).of(by));
        add(rows, "ground", ground(decided, reader));
        if (decided.guarded()) {
            rows.add(row("guarded", words.text("decision.guarded")));
        }
        add(rows, "conditions", decided.conditions());
        add(rows, "text", decided.text());
        var day = decided.effectiveOn();
        rows.add(row("effective", day == null ? words.text("decision.not-in-force") : words.date(day)));
        rows.add(row("appeal", appeal(file, decided)));
        if (decided.appeal().stayed()) {
            rows.add(row("stay", words.text("decision.stayed")));
        }
        return rows;
    }

    private @Nullable String ground(Decided decided, Locale reader) {
        var ground = decided.ground();
        return ground == null ? null : caseWords.label("refusal_grounds", ground, reader);
    }

    /** Where nothing is known of the time for an appeal nobody is told that it is over. */
    private String appeal(CaseFile file, Decided decided) {
        var key = "decision.appeal." + decided.appealed(clock.instant());
        var until = decided.appeal().until();
        return until == null ? words.text(key) : words.text(key, moment(file, until));
    }

    private String moment(CaseFile file, Instant at) {
        return words.momentWithDay(at, directory.times().zone(file.authority()));
    }

    private List<Row> told(ExtraditionAnswers.Answer answer, Locale reader) {
        var rows = new ArrayList<Row>();
        var grant = answer.grant();
        if (grant != null) {
            granted(rows, grant);
        }
        var against = answer.against();
        if (against != null) {
            against(rows, against, reader);
        }
        rows.add(row("appeal", words.text("decision.appeal.theirs")));
        return rows;
    }

    private void granted(List<Row> rows, GrantTold grant) {
        rows.add(row("what", words.text("decision.granted")));
        rows.add(row("effective", words.date(grant.on())));
        add(rows, "conditions", grant.conditions());
        rows.add(row("answer", words.text("cases.choice." + grant.answer())));
        add(rows, "text", grant.text());
    }

    private void against(List<Row> rows, Against against, Locale reader) {
        rows.add(row("what", caseWords.past(against.verb(), reader)));
        var list = PUT_OFF.contains(against.verb()) ? "postponement_grounds" : "refusal_grounds";
        var ground = against.ground();
        add(rows, "ground", ground == null ? null : caseWords.label(list, ground, reader));
        add(
                rows,
                "reasons",
                against.reasons().stream()
                        .map(code -> caseWords.label("return_reasons", code, reader))
                        .collect(Collectors.joining("; ")));
        add(rows, "text", against.text());
        var until = against.until();
        add(rows, "until", until == null ? against.untilEvent() : words.date(until));
    }

    private void add(List<Row> rows, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(row(key, value));
        }
    }

    private Row row(String key, String value) {
        return new Row(words.text("decision.fact." + key), value);
    }
}
