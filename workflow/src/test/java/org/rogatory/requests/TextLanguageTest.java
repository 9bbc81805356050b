package org.rogatory.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.ItemResult;
import org.rogatory.cases.Refusal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The language of words that leave is what their writer said, and goes with them alone. */
class TextLanguageTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static ObjectNode put(Act act) {
        var node = JSON.createObjectNode();
        Particulars.put(node, act);
        return node;
    }

    private static ObjectNode told(String text, String language) {
        var node = JSON.createObjectNode().put("text", text);
        return language.isEmpty() ? node : node.put(TextLanguage.KEY, language);
    }

    @Test
    void goesWithWordsAndNotWithoutThem() {
        var appeal = Map.of("appeal", "To the court (synthetic).");
        assertThat(TextLanguage.read(
                        put(Act.draft("refuse").releasedText("Yoʻq.", "uz").act())))
                .isEqualTo("uz");
        assertThat(TextLanguage.read(put(Act.draft("refuse")
                        .releasedText(null, "ru")
                        .particulars(appeal)
                        .act())))
                .isEqualTo("ru");
        assertThat(put(Act.draft("refuse").releasedText(null, "ru").act()).size())
                .isZero();
        assertThat(put(Act.draft("refuse").releasedText("No.").act()).has(TextLanguage.KEY))
                .isFalse();
    }

    @Test
    void isSaidOfSeveralActsOnlyWhereTheyAgree() {
        var whole = told("Answered.", "ru");
        TextLanguage.agree(whole, List.of(told("Refused.", "uz"), told("Answered.", "ru")));
        assertThat(TextLanguage.read(whole)).isEqualTo("ru");

        var decided = told("Refused.", "uz");
        decided.putObject(Particulars.KEY).put("appeal", "To the court (synthetic).");
        TextLanguage.agree(whole, List.of(decided, told("Answered.", "ru")));
        assertThat(TextLanguage.read(whole)).isNull();
    }

    @Test
    void ofADecisionDoesNotBecomeThatOfTheAnswer() {
        var whole = told("Answered.", "uz");
        TextLanguage.agree(whole, List.of(told("Refused.", "uz"), told("Answered.", "")));
        assertThat(whole.has(TextLanguage.KEY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Uzbek", "uz_UZ", "u", "uz-cyrl", "\"><b>"})
    void isRefusedAndNotReadWhereItIsNone(String tag) {
        var act = Act.draft("refuse").releasedText("No.", tag).act();
        var refused = catchThrowableOfType(Refusal.class, () -> TextLanguage.demand(act));
        assertThat(refused.code()).isEqualTo("unknown-code");
        assertThat(refused.fields()).containsExactly("textLanguage");
        assertThat(TextLanguage.read(told("No.", tag))).isNull();
    }

    @Test
    void isRefusedOfAnItemWhereItIsNone() {
        var told = new ItemResult(1, "executed", "Done.", null, null, null, "Uzbek");
        var act = Act.draft("record_answer").results(List.of(told)).act();
        var refused = catchThrowableOfType(Refusal.class, () -> TextLanguage.demand(act));
        assertThat(refused.code()).isEqualTo("unknown-code");
        assertThat(refused.fields()).containsExactly("results");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uz", "uz-Cyrl", "de"})
    void mayBeOneThatNoPageOffers(String tag) {
        assertThatCode(() -> TextLanguage.demand(
                        Act.draft("refuse").releasedText("No.", tag).act()))
                .doesNotThrowAnyException();
    }

    @Test
    void isAskedForBehindTheLastWordsOfAnActOnTheFile() {
        var fields = List.of(
                FieldRule.needed(ActField.RELEASED_TEXT),
                FieldRule.optional(ActField.PARTICULARS, "refusal_notice"),
                FieldRule.optional(ActField.INTERNAL_TEXT));
        assertThat(new AllowedAction("refuse", "incoming", fields, true, true).fields())
                .extracting(FieldRule::field)
                .containsExactly(
                        ActField.RELEASED_TEXT, ActField.PARTICULARS, ActField.TEXT_LANGUAGE, ActField.INTERNAL_TEXT);
        var again = new AllowedAction("refuse", "incoming", fields, true, true).unless("four-eyes");
        assertThat(again.fields()).hasSize(4);
        assertThat(new AllowedAction("record_item_result", "item", fields, false, true).fields())
                .isEqualTo(fields);
    }
}
