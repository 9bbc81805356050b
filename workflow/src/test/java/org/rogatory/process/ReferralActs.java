package org.rogatory.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ActField;
import org.rogatory.cases.FieldRule;
import org.rogatory.referral.Referral;
import org.rogatory.referral.share.ShareServices;
import org.rogatory.requests.Choices;

/**
 * Acts on files of referral with the same words in every text they take.
 *
 * @param words what is written wherever something can be
 */
record ReferralActs(Node node, String words) {

    /** More days than any period of reflection has to last. */
    private static final int AHEAD = 40;

    /** Of what is offered the one with which a file goes on; of any other list the first. */
    private static final Set<String> PREFERRED = Set.of("guardian_named");

    List<FieldRule> rules(String verb) {
        return node.kinds().stream()
                .filter(kind -> kind.machines().contains(Referral.MACHINE))
                .flatMap(kind -> kind.verbs().stream())
                .filter(action -> action.verb().equals(verb))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no verb " + verb))
                .fields();
    }

    /** The act with all that it takes; what it names must be there already, and is said by its caller. */
    ActDraft act(String verb) {
        var act = Act.draft(verb);
        var rules = rules(verb);
        rules.forEach(rule -> {
            if (rule.list() == null || rule.field() == ActField.TEXT_LANGUAGE) {
                say(act, rule, rules);
            } else {
                codes(rule.list()).ifPresent(codes -> choose(act, rule, codes));
            }
        });
        return act;
    }

    /** What one organisation asks another for is a list of the reference data. */
    private static Optional<List<String>> codes(String list) {
        return ShareServices.LIST.equals(list) ? Optional.of(List.of("service_other")) : Choices.of(list);
    }

    private void say(ActDraft act, FieldRule rule, List<FieldRule> rules) {
        switch (rule.field()) {
            case INTERNAL_TEXT -> act.internalText(words);
            case RELEASED_TEXT -> act.releasedText(words, "ru");
            case TEXT_LANGUAGE -> act.releasedText(takes(rules, ActField.RELEASED_TEXT) ? words : null, "ru");
            case CONDITIONS -> act.conditions(words);
            case CONTACT -> act.spoke(null, words);
            case LETTER -> act.letter(words);
            case REFERENCE -> order(act, rules);
            case ISSUER -> order(act, rules);
            case HAPPENED_ON -> act.happened(today(), null);
            case UNTIL -> act.until(rule.required() ? today().plusDays(AHEAD) : null, null);
            default -> {}
        }
    }

    /** A number and who gave it are written at once. */
    private void order(ActDraft act, List<FieldRule> rules) {
        act.order(
                takes(rules, ActField.REFERENCE) ? words : null,
                takes(rules, ActField.HAPPENED_ON) ? today() : null,
                takes(rules, ActField.ISSUER) ? words : null);
    }

    private static boolean takes(List<FieldRule> rules, ActField field) {
        return rules.stream().anyMatch(rule -> rule.field() == field && rule.list() == null);
    }

    private static void choose(ActDraft act, FieldRule rule, List<String> codes) {
        switch (rule.field()) {
            case KIND -> act.kind(preferred(codes));
            case CARRIER -> act.carrier(codes.get(0));
            case KEYS -> act.keys(codes);
            case REASONS -> act.reasons(codes);
            default -> {}
        }
    }

    private static String preferred(List<String> codes) {
        return codes.stream().filter(PREFERRED::contains).findFirst().orElse(codes.get(0));
    }

    /** Today where files of Kazakhstan and Uzbekistan are kept. */
    LocalDate today() {
        return node.today("Asia/Tashkent");
    }
}
