package org.rogatory.enclosures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.Refusal;

/** What a line of an inventory may say, and what it must before a check is ended. */
class LineRulesTest {

    private static final EnclosureLine LISTED = EnclosureLine.listed("court_order", "Order (made up)", 3, true);

    private static String refused(Runnable rule) {
        var refusal = catchThrowableOfType(Refusal.class, rule::run);
        return refusal == null
                ? "admitted"
                : refusal.code() + " " + refusal.parameters().getOrDefault("field", "");
    }

    private static String kept(EnclosureLine line) {
        return refused(() -> LineRules.kept(List.of(LISTED, line), "court_order"::equals));
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT, , admitted",
        "PRESENT, 3, admitted",
        "PRESENT, 2, enclosures-not-as-listed lines[0].found",
        "FEWER, 2, admitted",
        "FEWER, , enclosures-not-fewer lines[0].sheetsFound",
        "FEWER, 3, enclosures-not-fewer lines[0].sheetsFound",
        "MISSING, , admitted",
        "MISSING, 1, enclosures-missing-counted lines[0].sheetsFound",
        "DAMAGED, 3, admitted",
        "EXTRA, 4, admitted"
    })
    void countsAgreeWithWhatIsSaid(Found found, @Nullable Integer counted, String expected) {
        assertThat(refused(() -> LineRules.finished(Way.RECEIPT, List.of(LISTED.found(found, counted)))))
                .isEqualTo(expected);
    }

    @Test
    void nothingIsEndedBeforeEachLineWasLookedAt() {
        assertThat(refused(() -> LineRules.finished(Way.RECEIPT, List.of()))).startsWith("enclosures-none");
        assertThat(refused(() -> LineRules.finished(Way.RECEIPT, List.of(LISTED.found(Found.PRESENT, null), LISTED))))
                .isEqualTo("enclosures-unchecked lines[1].found");
        assertThat(refused(() -> LineRules.finished(Way.DISPATCH, List.of(LISTED.seen(), LISTED))))
                .isEqualTo("enclosures-unticked lines[1].ticked");
        var unknown = EnclosureLine.listed("court_order", null, null, false).seen();
        assertThat(refused(() -> LineRules.finished(Way.DISPATCH, List.of(unknown))))
                .isEqualTo("field-missing lines[0].sheets");
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        assertThat(kept(EnclosureLine.listed("nonsense", null, 1, false))).isEqualTo("field-missing lines[1].kind");
        assertThat(kept(EnclosureLine.listed("court_order", "x".repeat(201), 1, false)))
                .isEqualTo("too-long lines[1].title");
        assertThat(kept(EnclosureLine.listed("court_order", null, 0, false)))
                .isEqualTo("sheets-implausible lines[1].sheets");
        assertThat(kept(EnclosureLine.listed("court_order", null, 99_999, false)))
                .startsWith("admitted");
        assertThat(refused(() -> LineRules.kept(Collections.nCopies(101, LISTED), kind -> true)))
                .startsWith("enclosures-too-many");
    }

    @Test
    void everythingButPresentDiffers() {
        assertThat(LineRules.differ(List.of(LISTED.found(Found.PRESENT, null)))).isFalse();
        for (var found : List.of(Found.MISSING, Found.FEWER, Found.DAMAGED, Found.EXTRA)) {
            assertThat(LineRules.differ(List.of(LISTED.found(Found.PRESENT, null), LISTED.found(found, null))))
                    .as(found.key())
                    .isTrue();
        }
    }
}
