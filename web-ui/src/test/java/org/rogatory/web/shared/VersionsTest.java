package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;

/** What a caller saw, as he tells it by If-Match. */
class VersionsTest {

    private static void demand(@Nullable String seen) {
        Versions.demand(seen, () -> Versions.tag("proposed-1"));
    }

    @Test
    void theTagThatIsToldIsTaken() {
        assertThat(Versions.of(Versions.tag(7))).isEqualTo(7L);
        for (var same : Arrays.asList("\"proposed-1\"", "W/\"proposed-1\"")) {
            assertThatCode(() -> demand(same)).doesNotThrowAnyException();
        }
    }

    @Test
    void whoNamesNoneIsNotAsked() {
        for (var none : Arrays.asList(null, "", " ", "*")) {
            assertThat(Versions.of(none)).isNull();
            assertThatCode(() -> demand(none)).doesNotThrowAnyException();
        }
    }

    @Test
    void whoNamesNoneIsRefusedWhereItIsNeeded() {
        assertThat(Versions.needed(Versions.tag(7))).isEqualTo(7L);
        for (var none : Arrays.asList(null, "", " ", "*")) {
            assertThatThrownBy(() -> Versions.needed(none))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("version-missing"));
        }
    }

    @Test
    void anotherTagIsRefused() {
        assertThatThrownBy(() -> demand("\"proposed-0\""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("changed-meanwhile"));
        assertThatThrownBy(() -> Versions.of("\"proposed-0\""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("version-unreadable"));
    }
}
