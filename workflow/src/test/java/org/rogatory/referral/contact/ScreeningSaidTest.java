package org.rogatory.referral.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.law.IndicatorSet;
import org.rogatory.law.ReferenceData;

/** A screening without the reasons of the screener is none: indicators decide nothing. */
class ScreeningSaidTest {

    private static final IndicatorSet LABOUR =
            ReferenceData.load().indicators().find("labour_adult").orElseThrow();

    @Test
    void nobodyTicksWithoutSayingWhatHeThinks() {
        var act = Act.draft("record_screening")
                .answers(Map.of("coercion.debt", "told"))
                .act();
        assertThatThrownBy(() -> ScreeningSaid.of(act, LABOUR)).hasMessage("contact-reasoning");
    }

    @Test
    void whatWasSaidComesBack() {
        var act = Act.draft("record_screening")
                .answers(Map.of("coercion.debt", "told/unsure", "account", "I owe them (synthetic)."))
                .internalText("He may be right (synthetic).")
                .act();
        var said = ScreeningSaid.of(act, LABOUR);
        assertThat(ScreeningSaid.read(said.kept())).isEqualTo(said);
        assertThat(said.answers()).hasSize(1);
    }
}
