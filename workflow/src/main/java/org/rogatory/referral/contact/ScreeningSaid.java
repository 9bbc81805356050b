package org.rogatory.referral.contact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.Refusal;
import org.rogatory.law.IndicatorSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A conversation by a set of indicators as it was written down.
 *
 * @param answers by the keys of the indicators; what nobody spoke of is not there
 * @param account what the person told in his own words
 * @param reasoning what the screener thinks and why
 */
public record ScreeningSaid(
        Map<String, ScreeningAnswer> answers, @Nullable String account, String reasoning) {

    /** How an act names the account beside the indicators. */
    public static final String ACCOUNT = "account";

    private static final String ANSWERS = "answers";
    private static final String REASONING = "reasoning";

    public ScreeningSaid {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** What an act says; refused where it answers what the set does not ask, or nobody gives his own reasons. */
    static ScreeningSaid of(Act act, IndicatorSet set) {
        var answers = new LinkedHashMap<String, ScreeningAnswer>();
        var told = act.items().answers();
        set.indicators()
                .filter(indicator -> told.containsKey(indicator.key()))
                .forEach(indicator -> answers.put(indicator.key(), answer(told.get(indicator.key()), indicator.key())));
        var account = told.get(ACCOUNT);
        if (told.size() > answers.size() + (account == null ? 0 : 1)) {
            throw Refusal.of("unknown-code", ActField.ANSWERS.key());
        }
        var reasoning = act.words().internalText();
        if (reasoning == null) {
            throw Refusal.of("contact-reasoning", ActField.INTERNAL_TEXT.key());
        }
        return new ScreeningSaid(answers, account, reasoning);
    }

    private static ScreeningAnswer answer(@Nullable String told, String indicator) {
        return Optional.ofNullable(told)
                .flatMap(ScreeningAnswer::of)
                .orElseThrow(() -> Refusal.of("unknown-code", indicator));
    }

    ObjectNode kept() {
        var kept = JsonNodeFactory.instance.objectNode();
        var list = kept.putObject(ANSWERS);
        answers.forEach((indicator, answer) -> list.put(indicator, answer.key()));
        if (account != null) {
            kept.put(ACCOUNT, account);
        }
        return kept.put(REASONING, reasoning);
    }

    static ScreeningSaid read(JsonNode kept) {
        var answers = new LinkedHashMap<String, ScreeningAnswer>();
        kept.path(ANSWERS)
                .properties()
                .forEach(entry -> ScreeningAnswer.of(entry.getValue().asString(""))
                        .ifPresent(answer -> answers.put(entry.getKey(), answer)));
        var account = kept.path(ACCOUNT).asString("");
        return new ScreeningSaid(
                answers,
                account.isEmpty() ? null : account,
                kept.path(REASONING).asString(""));
    }
}
