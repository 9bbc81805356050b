package org.rogatory.extradition.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The order on which a person may be held is that of the request, or the one on which the arrest was asked for. */
class CitedContentTest {

    private static CitedContent of(String content) {
        return CitedContent.of(JsonMapper.shared().readTree(content));
    }

    @Test
    void theWarrantOfARequestForTheArrestIsItsOwn() {
        var content = of("""
                {"form": "provisional_arrest_request", "provisional": {"warrant": {"valid_until": "2026-05-05"}},
                 "extradition": {"arrest_warrant": {"valid_until": "2026-06-06"}}}""");
        assertThat(content.warrantUntil()).isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @Test
    void theRequestNamesAWarrantThatTakesThePlaceOfTheFormer() {
        var content = of("""
                {"form": "extradition_request", "provisional": {"warrant": {"valid_until": "2026-05-05"}},
                 "extradition": {"arrest_warrant": {"valid_until": "2026-06-06"}}}""");
        assertThat(content.warrantUntil()).isEqualTo(LocalDate.of(2026, 6, 6));
    }

    @Test
    void theFormerHoldsWhereTheRequestNamesNone() {
        var content = of("""
                {"form": "extradition_request", "provisional": {"warrant": {"valid_until": "2026-05-05"}},
                 "extradition": {"arrest_warrant": null}}""");
        assertThat(content.warrantUntil()).isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @Test
    void anOrderThatSaysNothingTakesTheRightOfNone() {
        var content = of("""
                {"form": "extradition_request", "provisional": {"warrant": {"valid_until": "2026-05-05"}},
                 "extradition": {"arrest_warrant": {"by": " ", "number": null}}}""");
        assertThat(content.warrantUntil()).isEqualTo(LocalDate.of(2026, 5, 5));
        var sentenced = of("""
                {"form": "extradition_request", "extradition": {"purpose": "enforcement", "judgment": {},
                 "arrest_warrant": {"number": "7", "valid_until": "2026-05-05"}}}""");
        assertThat(sentenced.warrantUntil()).isEqualTo(LocalDate.of(2026, 5, 5));
        var named = of("""
                {"form": "extradition_request", "provisional": {"warrant": {"valid_until": "2026-05-05"}},
                 "extradition": {"arrest_warrant": {"number": "44"}}}""");
        assertThat(named.warrantUntil()).isNull();
    }

    @Test
    void whoIsSentencedIsHeldOnTheJudgment() {
        var content = of("""
                {"form": "extradition_request", "extradition": {"purpose": "enforcement",
                 "judgment": {"number": "7"}, "arrest_warrant": {"valid_until": "2026-05-05"}}}""");
        assertThat(content.warrantUntil()).isNull();
        var without = of("""
                {"form": "extradition_request", "extradition": {"purpose": "enforcement",
                 "arrest_warrant": {"valid_until": "2026-05-05"}}}""");
        assertThat(without.warrantUntil()).isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @Test
    void aDraftMayHoldAnything() {
        var words = of("""
                {"form": "extradition_request", "provisional": {"warrant": "Order 44"},
                 "extradition": {"arrest_warrant": "in the annex"}}""");
        assertThat(words.warrantUntil()).isNull();
        var noDay = of("""
                {"form": "extradition_request", "extradition": {"arrest_warrant": {"valid_until": "until May"}}}""");
        assertThat(noDay.warrantUntil()).isNull();
    }
}
