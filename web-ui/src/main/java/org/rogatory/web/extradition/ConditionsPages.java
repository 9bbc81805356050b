package org.rogatory.web.extradition;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.findings.ConditionsView;
import org.rogatory.extradition.findings.Judgement;
import org.rogatory.extradition.findings.Judgement.State;
import org.rogatory.identity.Officer;
import org.rogatory.law.Explanations;
import org.rogatory.law.Finding;
import org.rogatory.law.Level;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.TabActs;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The conditions of extradition in the reader's words: what stops first, what was found, what is in order. */
@Component
class ConditionsPages {

    /** The tab on the page of a file. */
    static final String TAB = "conditions";

    private static final Set<String> VERBS = Set.of("raise_stop", "settle_stop", "release_reason");

    private static final List<State> ORDER = List.of(State.STOP, State.FINDING, State.UNKNOWN, State.SATISFIED);

    private final TabActs acts;
    private final Explanations explanations;
    private final WhoJudged judges;
    private final CaseWords caseWords;
    private final Words words;

    ConditionsPages(TabActs acts, Explanations explanations, WhoJudged judges, CaseWords caseWords, Words words) {
        this.acts = acts;
        this.explanations = explanations;
        this.judges = judges;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** What a person can do about questions and reasons now. */
    List<ActionView> acts(CaseFile file, Officer officer, Locale reader) {
        return acts.of(file, action -> VERBS.contains(action.verb()), officer, reader);
    }

    /** How many matters are in which state, in words. */
    String counted(ConditionsView known) {
        return ORDER.stream()
                .map(state -> words.text("conditions.count." + state.key(), count(known, state)))
                .collect(Collectors.joining(", "));
    }

    private static long count(ConditionsView known, State state) {
        return known.judgements().stream()
                .filter(judgement -> judgement.state() == state)
                .count();
    }

    /** What a person must decide, before all else. */
    List<FindingView> stops(CaseFile file, ConditionsView known, Locale reader) {
        return views(file, known, reader, Set.of(State.STOP));
    }

    /** All other matters: what was found, what nobody knows yet, what is in order. */
    List<FindingView> matters(CaseFile file, ConditionsView known, Locale reader) {
        return views(file, known, reader, Set.of(State.FINDING, State.UNKNOWN, State.SATISFIED));
    }

    private List<FindingView> views(CaseFile file, ConditionsView known, Locale reader, Set<State> which) {
        var judged = judges.of(file, known);
        return known.judgements().stream()
                .filter(judgement -> which.contains(judgement.state()))
                .sorted(Comparator.comparingInt(judgement -> ORDER.indexOf(judgement.state())))
                .map(judgement -> view(judgement, known, judged, reader))
                .toList();
    }

    private FindingView view(Judgement judgement, ConditionsView known, WhoJudged.Known judged, Locale reader) {
        var matter = words.text("conditions.matter." + judgement.matter().key());
        var state = words.text("conditions.state." + judgement.state().key());
        var view = new FindingView(
                level(judgement), matter + ": " + state, body(judgement, known, reader), origin(judgement), null);
        return view.with(view.level(), notes(judgement, judged), List.of());
    }

    private static List<FindingView.Note> notes(Judgement judgement, WhoJudged.Known judged) {
        var source = judgement.source();
        if (source == null || source.by() == null) {
            return List.of();
        }
        var said = source.said() == null ? "" : source.said();
        return List.of(new FindingView.Note(judged.who(source.by(), source.at()), said));
    }

    private static String level(Judgement judgement) {
        return switch (judgement.state()) {
            case STOP -> "stop";
            case SATISFIED -> "ok";
            case UNKNOWN -> "info";
            case FINDING ->
                judgement.findings().stream().anyMatch(finding -> finding.level() == Level.ERROR) ? "error" : "warning";
        };
    }

    /** What is wrong and how it is mended; then what there is to do. */
    private String body(Judgement judgement, ConditionsView known, Locale reader) {
        var told = judgement.findings().stream()
                .map(finding -> told(finding, known, reader))
                .distinct();
        var help = words.text("conditions.help." + judgement.state().key());
        return Stream.concat(told, Stream.of(help)).collect(Collectors.joining(" "));
    }

    private String told(Finding finding, ConditionsView known, Locale reader) {
        var explained = explanations.explain(finding, known.content(), reader);
        var where = explained.place().equals(explained.label()) ? "" : " – " + explained.place();
        var advice =
                Optional.ofNullable(explained.advice()).map(help -> " " + help).orElse("");
        return explained.told() + where + "." + advice;
    }

    /** Where it is written, and which articles speak of it. */
    private @Nullable String origin(Judgement judgement) {
        var source = judgement.source();
        var place = source == null || source.place() == null
                ? Stream.<String>empty()
                : Stream.of(words.text("conditions.place." + source.place().replace('.', '-')));
        var article = source == null ? Stream.<String>empty() : Stream.ofNullable(source.article());
        var articles = judgement.articles().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(caseWords.places(judgement.articles()));
        var all = Stream.of(place, article, articles).flatMap(one -> one).collect(Collectors.joining(" · "));
        return all.isEmpty() ? null : all;
    }
}
