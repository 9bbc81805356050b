package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingsOnceTest {

    private static FindingView found(String title, @Nullable String source) {
        return new FindingView("warning", title, "Ask the other State", source, null);
    }

    @Test
    void whatSeveralTreatiesSayIsToldOnceWithTheArticlesOfAll() {
        var told = FindingsOnce.of(List.of(
                found("Is it in force?", "Minsk"), found("Another", null), found("Is it in force?", "Chisinau")));
        assertThat(told).containsExactly(found("Is it in force?", "Chisinau; Minsk"), found("Another", null));
    }

    @Test
    void whatCanBeDecidedOnApartStaysApart() {
        var link = List.of(new ActionView("Override", "/one", "secondary"));
        var one = found("Missing", null).with("error", List.of(), link);
        assertThat(FindingsOnce.of(List.of(one, found("Missing", null)))).hasSize(2);
    }

    @Test
    void whatIsToldAlreadyIsNotToldAsStoppingALaterStep() {
        var told = List.of(found("Missing", "art. 7"));
        var later = List.of(found("Missing", "art. 7"), found("Missing", "art. 8"));
        assertThat(FindingsOnce.without(later, told)).containsExactly(found("Missing", "art. 8"));
    }
}
