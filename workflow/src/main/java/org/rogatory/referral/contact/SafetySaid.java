package org.rogatory.referral.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.referral.Kept;
import org.rogatory.referral.file.Age;
import org.rogatory.requests.Choices;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person said at the first contact, or whoever is with him saw. Nothing of it has to be said; that he does not
 * want to answer is an answer.
 *
 * @param safe whether he is safe here now: yes, no, unknown or refused; null where nobody asked
 * @param age adult, child, unsure or refused; null where nobody asked
 * @param language tag of the language he speaks best
 * @param needs codes of what he needs now
 * @param words what else he said
 */
public record SafetySaid(
        @Nullable String safe,
        @Nullable String age,
        @Nullable String language,
        List<String> needs,
        @Nullable String words) {

    /** Nothing yet. */
    public static final SafetySaid NOTHING = new SafetySaid(null, null, null, List.of(), null);

    /** What is asked on the page; an act may name more of the list. */
    public static final List<String> ASKED_NEEDS = List.of(
            "medical_need", "safe_place_needed", "food_needed", "interpreter_needed", "legal_need", "child_care");

    /** What may be answered to the question whether he is safe. */
    public static final List<String> SAFE = List.of("yes", "no", "unknown", "refused");

    /** What may be answered to the question of his age. */
    public static final List<String> AGES = List.of("adult", "child", "unsure", "refused");

    /** The list of what he may need now. */
    public static final String NEEDS = "referral_needs";

    /** The list of the ages that a file may have. */
    static final String OF_FILES = "referral_ages";

    static final String ANSWER_SAFE = "safe";
    static final String ANSWER_AGE = "age";
    static final String ANSWER_LANGUAGE = "language";

    private static final Set<String> ANSWERS = Set.of(ANSWER_SAFE, ANSWER_AGE, ANSWER_LANGUAGE);
    private static final String TAG = "[a-z]{2,3}(-[A-Za-z]{4})?";
    private static final String REFUSED = "refused";
    private static final String KEPT_NEEDS = "needs";
    private static final String KEPT_WORDS = "words";

    public SafetySaid {
        needs = List.copyOf(needs);
    }

    /** Whether nothing was said. */
    public boolean empty() {
        return safe == null && age == null && language == null && needs.isEmpty() && words == null;
    }

    /** Whether he says how old he is, were it that he does not know. */
    boolean answersAge() {
        return age != null && !REFUSED.equals(age);
    }

    /** Whether he says that he is not safe now. */
    public boolean unsafe() {
        return "no".equals(safe);
    }

    /** Whose age nobody knows is treated as a child until somebody decides it. */
    public Age known() {
        if ("adult".equals(age)) {
            return Age.ADULT;
        }
        return "child".equals(age) ? Age.CHILD : Age.UNSURE;
    }

    /** The same where somebody has decided how old he is. */
    SafetySaid aged(Age decided) {
        return new SafetySaid(safe, decided.key(), language, needs, words);
    }

    /** The act by which it is written down. */
    public Act act(@Nullable Long version) {
        var answers = new HashMap<String, String>();
        put(answers, ANSWER_SAFE, safe);
        put(answers, ANSWER_LANGUAGE, language);
        put(answers, ANSWER_AGE, REFUSED.equals(age) ? age : null);
        return Act.draft(ContactVerbs.SAFETY)
                .version(version)
                .kind(REFUSED.equals(age) ? null : age)
                .answers(answers)
                .keys(needs)
                .internalText(words)
                .act();
    }

    private static void put(Map<String, String> answers, String key, @Nullable String answer) {
        if (answer != null) {
            answers.put(key, answer);
        }
    }

    /** What an act says; refused where it names an answer that nobody offers. */
    static SafetySaid of(Act act) {
        var answers = act.items().answers();
        if (!ANSWERS.containsAll(answers.keySet())) {
            throw Refusal.of("unknown-code", "answers");
        }
        var said = new SafetySaid(
                answers.get(ANSWER_SAFE),
                act.kind() == null ? answers.get(ANSWER_AGE) : act.kind(),
                answers.get(ANSWER_LANGUAGE),
                act.items().keys(),
                act.words().internalText());
        said.check();
        return said;
    }

    void check() {
        demand(safe == null || SAFE.contains(safe), ANSWER_SAFE);
        demand(age == null || AGES.contains(age), ANSWER_AGE);
        demand(language == null || language.matches(TAG), ANSWER_LANGUAGE);
        demand(needs.stream().allMatch(need -> Choices.has(NEEDS, need)), KEPT_NEEDS);
    }

    private static void demand(boolean offered, String field) {
        if (!offered) {
            throw Refusal.of("unknown-code", field);
        }
    }

    ObjectNode kept() {
        var kept = JsonNodeFactory.instance.objectNode();
        Kept.put(kept, ANSWER_SAFE, safe);
        Kept.put(kept, ANSWER_AGE, age);
        Kept.put(kept, ANSWER_LANGUAGE, language);
        Kept.put(kept, KEPT_WORDS, words);
        Kept.putCodes(kept, KEPT_NEEDS, needs);
        return kept;
    }

    static SafetySaid read(JsonNode kept) {
        return new SafetySaid(
                Kept.text(kept, ANSWER_SAFE),
                Kept.text(kept, ANSWER_AGE),
                Kept.text(kept, ANSWER_LANGUAGE),
                Kept.codes(kept, KEPT_NEEDS),
                Kept.text(kept, KEPT_WORDS));
    }
}
