package org.rogatory.extradition.incoming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.inbox.ProtectedGrounds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was decided on a request for extradition, as it lies in the file.
 *
 * @param decision granted or refused
 * @param ground of a refusal, also one that never leaves
 * @param conditions on which it was granted
 * @param text the reasons, in words that may leave
 * @param language tag of their language
 * @param effectiveOn the day from which the decision has force; null as long as it has none
 */
record DecisionFacts(
        String decision,
        @Nullable String ground,
        @Nullable String conditions,
        @Nullable String text,
        @Nullable String language,
        @Nullable LocalDate effectiveOn) {

    static final String GRANTED = "granted";
    static final String REFUSED = "refused";

    private static final String DECISION = "decision";
    private static final String GROUND = "ground";
    private static final String CONDITIONS = "conditions";
    private static final String TEXT = "text";
    private static final String EFFECTIVE_ON = "effective_on";

    static DecisionFacts of(String decision, Act act) {
        var words = act.words();
        return new DecisionFacts(
                decision, act.grounds().ground(), words.conditions(), words.releasedText(), words.language(), null);
    }

    /**
     * A court decides in place of the authority. What it does not change of the same decision stays, and so does the
     * silence about a ground that protects the person: words that were written for it are told for no other.
     */
    static DecisionFacts ofCourt(String verdict, Act act, @Nullable DecisionFacts decided) {
        var ground = act.grounds().ground();
        var conditions = act.words().conditions();
        var day = act.times().happenedOn();
        if (decided == null || !verdict.equals(decided.decision)) {
            return new DecisionFacts(verdict, ground, conditions, null, null, day);
        }
        var stands = ground == null ? decided.ground : ground;
        var silent = ProtectedGrounds.stays(decided.ground) && !ProtectedGrounds.stays(stands);
        return new DecisionFacts(
                verdict,
                stands,
                conditions == null ? decided.conditions : conditions,
                silent ? null : decided.text,
                silent ? null : decided.language,
                day);
    }

    /** The same, in force from a day on. */
    DecisionFacts inForce(LocalDate day) {
        return new DecisionFacts(decision, ground, conditions, text, language, day);
    }

    static DecisionFacts read(JsonNode kept) {
        return new DecisionFacts(
                kept.path(DECISION).asString(""),
                text(kept, GROUND),
                text(kept, CONDITIONS),
                text(kept, TEXT),
                TextLanguage.read(kept),
                RequestForms.day(kept.path(EFFECTIVE_ON).asString("")));
    }

    /** As it is kept. */
    ObjectNode kept() {
        var node = JsonMapper.shared().createObjectNode().put(DECISION, decision);
        put(node, GROUND, ground);
        put(node, CONDITIONS, conditions);
        put(node, TEXT, text);
        put(node, TextLanguage.KEY, language);
        put(node, EFFECTIVE_ON, effectiveOn == null ? null : effectiveOn.toString());
        return node;
    }

    /** What of it may leave with a notice: no ground that protects the person. */
    ObjectNode told() {
        var told = kept();
        if (ProtectedGrounds.stays(ground)) {
            told.remove(GROUND);
            told.remove(TEXT);
            told.remove(TextLanguage.KEY);
        }
        return told;
    }

    private static @Nullable String text(JsonNode kept, String key) {
        return kept.hasNonNull(key) ? kept.path(key).asString("") : null;
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
