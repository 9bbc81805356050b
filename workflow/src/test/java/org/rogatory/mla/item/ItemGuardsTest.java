package org.rogatory.mla.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ActField;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.law.ReferenceData;

/** What the table of statuses asks before a verb of an item. */
class ItemGuardsTest {

    private static final ItemGuards GUARDS = new ItemGuards(ReferenceData.load());

    private static AssistanceItem item(String type) {
        return new AssistanceItem("KZ-MLA-2026-000001", 1, type, "accepted", Instant.EPOCH);
    }

    private static ActDraft start() {
        return Act.draft("start_item");
    }

    private static String refusal(AssistanceItem item, ActDraft act) {
        var refused = catchThrowableOfType(Refusal.class, () -> GUARDS.check(item, act.act()));
        return refused == null
                ? "admitted"
                : refused.code() + " " + refused.parameters().getOrDefault("field", "");
    }

    @ParameterizedTest
    @CsvSource({"search_seizure", "bank_records", "freezing", "interception"})
    void anActOfCoercionBeginsUnderADomesticOrderWithNumberDayAndCourt(String type) {
        var day = LocalDate.of(2026, 4, 20);
        assertThat(refusal(item(type), start())).isEqualTo("order-missing reference");
        assertThat(refusal(item(type), start().order("1", null, "Court"))).isEqualTo("order-missing happenedOn");
        assertThat(refusal(item(type), start().order("1", day, null))).isEqualTo("order-missing issuer");
        assertThat(refusal(item(type), start().order("1", day, "Court"))).isEqualTo("admitted");
    }

    @ParameterizedTest
    @CsvSource({"taking_evidence", "service_documents", "criminal_records"})
    void anActWithoutCoercionNeedsNone(String type) {
        assertThat(refusal(item(type), start())).isEqualTo("admitted");
    }

    @Test
    void aPageAsksForTheOrderOnlyWhereTheActNeedsOne() {
        assertThat(demanded("bank_records")).contains("reference", "happenedOn", "issuer");
        assertThat(demanded("taking_evidence")).doesNotContain("reference", "happenedOn", "issuer");
    }

    private static List<String> demanded(String type) {
        return GUARDS.asked(item(type), "start_item").stream()
                .filter(FieldRule::required)
                .map(rule -> rule.field().key())
                .toList();
    }

    @Test
    void whatHasBegunGoesOnAndWhatHasNotIsStarted() {
        var item = item("taking_evidence");
        assertThat(refusal(item, Act.draft("continue_item"))).startsWith("item-not-begun");
        assertThat(refusal(item, Act.draft("end_waiting"))).isEqualTo("admitted");
        item.move("in_execution", Instant.EPOCH);
        item.move("waiting", Instant.EPOCH);
        assertThat(refusal(item, Act.draft("end_waiting"))).startsWith("item-begun");
        assertThat(refusal(item, Act.draft("continue_item"))).isEqualTo("admitted");
        item.move("postponed", Instant.EPOCH);
        item.move("accepted", Instant.EPOCH);
        assertThat(refusal(item, Act.draft("continue_item")))
                .as("what was put off stays begun")
                .isEqualTo("admitted");
    }

    @Test
    void ofACovertMeasureOnlyTheNumberAndDayOfItsFileAreTold() {
        var covert = item("covert");
        assertThat(refusal(covert, start())).isEqualTo("admitted");
        assertThat(refusal(covert, start().order("1", LocalDate.EPOCH, "Court")))
                .isEqualTo("classified-outside issuer");
        var result = Act.draft("record_item_result").reference("S-1").happened(LocalDate.EPOCH, null);
        assertThat(refusal(covert, result)).isEqualTo("admitted");
        assertThat(refusal(covert, result.releasedText("He met them."))).isEqualTo("classified-outside releasedText");
        assertThat(GUARDS.fields(covert, "record_item_result").stream().filter(FieldRule::required))
                .extracting(FieldRule::field)
                .isEqualTo(List.of(ActField.ITEM, ActField.REFERENCE, ActField.HAPPENED_ON));
        assertThat(GUARDS.fields(item("taking_evidence"), "record_item_result"))
                .extracting(FieldRule::field)
                .contains(ActField.RELEASED_TEXT, ActField.PLACE);
    }
}
