package org.rogatory.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.directory.Wording;

/**
 * Ranks the instruments on which a request may rest: treaties between the two States, regional conventions, subject
 * conventions, reciprocity. What is not known for certain is to be confirmed by the central authority.
 */
public final class LegalBasisAdviser {

    /** What the data say where a treaty covers the cooperation and its articles are not known. */
    private static final String COVERED = "yes";

    private static final String NO_TREATY = "non-treaty";
    private static final String ITEM = "legal_basis";
    private static final List<String> GROUPS = List.of("bilateral", "regional", "subject", "reciprocity");
    private static final Set<String> TO_CONFIRM = Set.of("LB5", "LB6", "LB7");

    private final ReferenceData data;
    private final LegalBasisJudge judge;

    public LegalBasisAdviser(ReferenceData data) {
        this.data = data;
        this.judge = new LegalBasisJudge(data);
    }

    /** Every instrument open to the two States, the best first; those that do not carry come last, with the reason. */
    public List<Advice> advise(LegalBasisQuestion question) {
        var candidates = data.instruments().values().stream()
                .filter(instrument ->
                        !instrument.bilateral() || instrument.parties().containsAll(question.states()))
                .map(instrument -> new Candidate(instrument, judge.rules(instrument, question, Set.of())))
                .sorted(Comparator.comparing((Candidate candidate) -> !judge.carries(candidate.rules()))
                        .thenComparing(candidate -> GROUPS.indexOf(group(candidate.instrument())))
                        .thenComparing(candidate -> candidate.rules().contains("LB6")))
                .toList();
        var advice = new ArrayList<Advice>();
        candidates.forEach(candidate -> advice.add(advice(candidate, advice.size() + 1, question)));
        return List.copyOf(advice);
    }

    /** The findings on the instruments a request cites. */
    public List<Finding> findings(List<String> cited, LegalBasisQuestion question) {
        var rules = judge.judge(cited, question);
        var carrying = rules.entrySet().stream()
                .filter(entry -> judge.carries(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        var negative = carrying.isEmpty() ? Level.ERROR : Level.WARNING;
        var findings = rules.entrySet().stream()
                .flatMap(entry -> findings(entry.getKey(), entry.getValue(), negative))
                .collect(Collectors.toCollection(ArrayList::new));
        var independent = carrying.stream()
                .filter(id -> !carrying.contains(String.valueOf(parent(id))))
                .toList();
        if (independent.size() > 1) {
            var first = independent.stream()
                    .filter(id -> !rules.getOrDefault(id, Set.of()).contains("LB7"))
                    .findFirst()
                    .orElse(independent.get(0));
            findings.add(new Finding(Level.INFO, "LB9", ITEM, first));
        }
        return findings;
    }

    /**
     * The best that can be said of the instruments a request cites, each as if it stood alone: a protocol is no surer
     * than the treaty beside which it is cited. Where it cites none, nothing is certain.
     */
    Advice.Verdict verdict(List<String> cited, LegalBasisQuestion question) {
        return cited.stream()
                .flatMap(id -> judge.judge(List.of(id), question).values().stream())
                .map(this::verdict)
                .min(Comparator.naturalOrder())
                .orElse(Advice.Verdict.CONFIRM);
    }

    private Object parent(String id) {
        return data.treaties().find(id).map(Instrument::parent).orElse("");
    }

    private Stream<Finding> findings(String instrument, Set<String> rules, Level negative) {
        return rules.stream()
                .map(id -> new Finding(data.basisRule(id).negative() ? negative : Level.WARNING, id, ITEM, instrument));
    }

    private Advice advice(Candidate candidate, int rank, LegalBasisQuestion question) {
        var instrument = candidate.instrument();
        return new Advice(
                instrument.id(),
                rank,
                verdict(candidate.rules()),
                articles(instrument, question),
                instrument.channel(),
                instrument.languages(),
                findings(instrument.id(), candidate.rules(), Level.ERROR).toList(),
                why(candidate),
                instrument.confidence(),
                instrument.source(),
                memberships(instrument, question));
    }

    private List<Membership> memberships(Instrument instrument, LegalBasisQuestion question) {
        return NO_TREATY.equals(instrument.kind())
                ? List.of()
                : question.states().stream()
                        .map(state -> data.treaties()
                                .membership(instrument.id(), state)
                                .orElseGet(() -> Membership.unknown(instrument.id(), state)))
                        .toList();
    }

    private Advice.Verdict verdict(Set<String> rules) {
        if (!judge.carries(rules)) {
            return Advice.Verdict.NO;
        }
        return rules.stream().anyMatch(TO_CONFIRM::contains) ? Advice.Verdict.CONFIRM : Advice.Verdict.CARRIES;
    }

    /** The articles by kind of cooperation, then those the kinds of assistance name for this instrument. */
    private List<String> articles(Instrument instrument, LegalBasisQuestion question) {
        var kinds = data.basisRule("LB2").kinds().getOrDefault(question.cooperation(), List.of());
        var covered = instrument.cooperation();
        var wanted = covered.containsKey(question.cooperation()) ? List.of(question.cooperation()) : kinds;
        var general = wanted.stream()
                .filter(covered::containsKey)
                .map(covered::get)
                .filter(articles -> !COVERED.equals(articles));
        var special = question.assistanceTypes().stream()
                .flatMap(type -> data.assistanceType(type).stream())
                .flatMap(type -> type.refs().stream())
                .filter(ref -> ref.startsWith(instrument.id() + " "))
                .map(ref -> ref.substring(instrument.id().length() + 1));
        return Stream.concat(general, special).distinct().toList();
    }

    private Wording why(Candidate candidate) {
        return new Wording(why(candidate, Wording::en), why(candidate, Wording::ru), why(candidate, Wording::uz));
    }

    private String why(Candidate candidate, Function<Wording, String> language) {
        var group = data.labels().find("basis_groups", group(candidate.instrument())).stream();
        var rules = candidate.rules().stream().flatMap(id -> data.labels().find("legal_basis_checks", id).stream());
        return Stream.concat(group, rules).map(language).collect(Collectors.joining("; "));
    }

    private static String group(Instrument instrument) {
        if (instrument.bilateral()) {
            return "bilateral";
        }
        if (instrument.kind().equals(NO_TREATY)) {
            return "reciprocity";
        }
        return instrument.kind().startsWith("regional")
                        && instrument.offenceRefs().contains("any")
                ? "regional"
                : "subject";
    }

    private record Candidate(Instrument instrument, Set<String> rules) {}
}
