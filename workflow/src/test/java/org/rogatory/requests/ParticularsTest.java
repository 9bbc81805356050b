package org.rogatory.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.law.Need;
import org.rogatory.law.ReferenceData;
import tools.jackson.databind.json.JsonMapper;

/** What is written down item by item is what the forms of the reference data ask for. */
class ParticularsTest {

    private static final ReferenceData LAW = ReferenceData.load();
    private static final JsonMapper JSON = JsonMapper.shared();

    static Iterable<String> forms() {
        return Particulars.forms();
    }

    private static Refusal refused(String form, Map<String, String> told) {
        var act = Act.draft("refuse").particulars(told).act();
        return catchThrowableOfType(Refusal.class, () -> Particulars.demand(act, form));
    }

    /** The list of evidence that travels is the list of enclosures of the letter, which is always there. */
    @ParameterizedTest
    @MethodSource("forms")
    void anItemIsOneOfItsFormAndNeededWhereTheFormNeedsIt(String form) {
        var asked = LAW.form(form).orElseThrow();
        assertThat(Particulars.of(form)).isNotEmpty().allSatisfy(item -> {
            var found = asked.item(item.key()).orElseThrow();
            assertThat(item.required())
                    .as(item.key())
                    .isEqualTo(found.need() == Need.REQUIRED && !"evidence_list".equals(item.key()));
        });
    }

    @Test
    void whatTheFormNeedsIsDemandedItemByItem() {
        assertThat(refused("refusal_notice", Map.of("partial_possible", "No part.")))
                .isNull();
        var missing = refused("additional_information_request", Map.of("why", "Two are named."));
        assertThat(missing.code()).isEqualTo("field-missing");
        assertThat(missing.fields()).containsExactly("particulars/consequence");
    }

    @Test
    void whatTheFormDoesNotAskForIsRefused() {
        var told = Map.of("partial_possible", "No part.", "estimate", "Soon.");
        assertThat(refused("refusal_notice", told).code()).isEqualTo("unknown-code");
    }

    @Test
    void whatAnotherStateSendsIsReadAsFarAsAFormAsksForIt() {
        var payload = JSON.readTree("""
                {"text": "As decided.",
                 "particulars": {"estimate": "In May.", "appeal": " ", "unknown": "x", "hold": {"a": 1}, "why": 3}}
                """);
        assertThat(Particulars.read(payload)).containsExactly(Map.entry("estimate", "In May."));
        assertThat(Particulars.read(JSON.readTree("{\"particulars\": \"none\"}")))
                .isEmpty();
    }
}
