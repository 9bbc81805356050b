package org.rogatory.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;

/** What an entry of the directory must and may say. */
class NewProviderTest {

    private static NewProvider typed(String name, List<String> languages, @Nullable Integer free) {
        return new NewProvider(
                null,
                0,
                "KZ-SHELTER-1",
                true,
                name,
                List.of("legal_aid"),
                "South (synthetic)",
                languages,
                "day and night",
                12,
                free,
                true);
    }

    private static Refusal refused(NewProvider typed) {
        return catchThrowableOfType(Refusal.class, typed::check);
    }

    @Test
    void whatIsWholeIsKept() {
        assertThatCode(() -> typed("House (synthetic)", List.of("ru", "uz-Cyrl", "tg"), 12)
                        .check())
                .doesNotThrowAnyException();
        assertThatCode(() -> typed("House (synthetic)", List.of(), null).check())
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsMissingOrCannotBeIsToldWithItsField() {
        assertThat(refused(typed(" ", List.of(), null)))
                .returns("field-missing", Refusal::code)
                .returns(List.of("name"), Refusal::fields);
        assertThat(refused(typed("x".repeat(161), List.of(), null)).code()).isEqualTo("too-long");
        assertThat(refused(typed("House", List.of("Russian!"), null)).code()).isEqualTo("service-language-unreadable");
        assertThat(refused(typed("House", List.of(), 13)))
                .returns("service-places-impossible", Refusal::code)
                .returns(List.of("freePlaces"), Refusal::fields);
        assertThat(refused(typed("House", List.of(), -1)).code()).isEqualTo("service-places-impossible");
    }
}
