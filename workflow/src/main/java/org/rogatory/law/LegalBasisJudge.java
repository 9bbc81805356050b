package org.rogatory.law;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Judges instruments by the rules LB1 to LB10. Unknown is not negative: it asks for the word of the central
 * authority.
 */
final class LegalBasisJudge {

    private static final String REPLACED = "LB6";
    /** Articles on the transfer of sentenced persons that only invite States to conclude agreements. */
    private static final Set<String> NOT_SELF_STANDING = Set.of("UNTOC", "UNCAC", "VIENNA-1988");
    /** Conventions that are a basis of extradition only where the requested State has declared so. */
    private static final Set<String> BY_DECLARATION = Set.of("UNTOC", "UNCAC", "VIENNA-1988");

    private final ReferenceData data;
    private final Treaties treaties;

    LegalBasisJudge(ReferenceData data) {
        this.data = data;
        this.treaties = data.treaties();
    }

    /** The rules each cited instrument runs into, in the order of citation. */
    Map<String, Set<String>> judge(List<String> cited, LegalBasisQuestion question) {
        var rules = new LinkedHashMap<String, Set<String>>();
        cited.forEach(id -> rules.put(
                id,
                treaties.find(id)
                        .map(instrument -> rules(instrument, question, cited))
                        .orElse(Set.of("LB8"))));
        return rules;
    }

    boolean carries(Set<String> rules) {
        return rules.stream().noneMatch(id -> data.basisRule(id).negative());
    }

    Set<String> rules(Instrument instrument, LegalBasisQuestion question, Collection<String> cited) {
        var rules = new LinkedHashSet<String>();
        var scope = TreatyScope.of(instrument, question, data);
        var withParent = withParent(instrument);
        add(rules, "LB1", withParent.stream().anyMatch(one -> knownNotInForce(one, question)));
        add(rules, "LB2", !covers(instrument, question.cooperation()));
        add(rules, "LB3", scope == TreatyScope.OUT);
        add(rules, "LB4", notSelfStanding(instrument, question));
        add(rules, "LB5", needsDeclaration(instrument, question, cited));
        add(rules, REPLACED, displaced(instrument, question));
        add(rules, "LB8", withParent.stream().anyMatch(one -> unusable(one, question)));
        add(rules, "LB10", instrument.police());
        var uncertain = scope == TreatyScope.UNKNOWN
                || withParent.stream()
                        .filter(one -> one.equals(instrument) || !cited.contains(one.id()))
                        .anyMatch(one -> doubtful(one, question.states()));
        add(rules, "LB7", uncertain && !rules.contains("LB1") && !rules.contains("LB8"));
        return rules;
    }

    private static void add(Set<String> rules, String id, boolean applies) {
        if (applies) {
            rules.add(id);
        }
    }

    private List<Instrument> withParent(Instrument instrument) {
        return treaties.parent(instrument)
                .map(parent -> List.of(instrument, parent))
                .orElse(List.of(instrument));
    }

    private boolean knownNotInForce(Instrument instrument, LegalBasisQuestion question) {
        return question.states().stream()
                .anyMatch(
                        state -> instrument.bilateral() && !instrument.parties().contains(state)
                                || treaties.membership(instrument.id(), state)
                                        .filter(membership -> membership.knownNegative(question.asOf()))
                                        .isPresent());
    }

    private boolean covers(Instrument instrument, String cooperation) {
        return data.basisRule("LB2").kinds().getOrDefault(cooperation, List.of()).stream()
                .anyMatch(instrument.cooperation()::containsKey);
    }

    private static boolean notSelfStanding(Instrument instrument, LegalBasisQuestion question) {
        return question.cooperation().equals("transfer_sentenced") && NOT_SELF_STANDING.contains(instrument.id());
    }

    private static boolean needsDeclaration(
            Instrument instrument, LegalBasisQuestion question, Collection<String> cited) {
        var parent = Optional.ofNullable(instrument.parent());
        return question.cooperation().equals("extradition")
                && (BY_DECLARATION.contains(instrument.id())
                        || parent.filter(BY_DECLARATION::contains)
                                .filter(id -> !cited.contains(id))
                                .isPresent());
    }

    private boolean displaced(Instrument instrument, LegalBasisQuestion question) {
        return later(instrument.id())
                .anyMatch(later -> question.states().stream()
                        .allMatch(state -> treaties.membership(later.id(), state)
                                .filter(membership -> membership.status() == Membership.Status.PARTY)
                                .filter(membership -> !membership.laterThan(question.asOf()))
                                .isPresent()));
    }

    private Stream<Instrument> later(String id) {
        return treaties.all().stream().filter(later -> later.displaces().contains(id));
    }

    /** Whether a treaty that gave way stays a fallback: what took its place is itself to be confirmed. */
    boolean fallback(String rule, String id, List<String> states) {
        return REPLACED.equals(rule) && later(id).anyMatch(later -> doubtful(later, states));
    }

    private static boolean unusable(Instrument instrument, LegalBasisQuestion question) {
        var inForce = instrument.inForce();
        return !instrument.usable()
                || instrument.onlyFutureOrModel()
                || inForce != null && inForce.isAfter(question.asOf());
    }

    private boolean doubtful(Instrument instrument, List<String> states) {
        return instrument.doubtful()
                || states.stream()
                        .anyMatch(state -> treaties.membership(instrument.id(), state)
                                .map(Membership::doubtful)
                                .orElse(true));
    }
}
