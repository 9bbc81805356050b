package org.rogatory.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.ReferenceFiles;

/** The kinds of help that are shipped. */
class ServiceKindsTest {

    private final ServiceKinds kinds = ServiceKinds.read(ReferenceFiles.shipped());

    @Test
    void eachHasWordsInThreeLanguagesAndFitsIntoAnAct() {
        assertThat(kinds.all()).hasSizeGreaterThan(25).allSatisfy(kind -> {
            assertThat(kind.key()).matches("[a-z_]{3,30}");
            assertThat(Stream.of(
                            kind.label().en(), kind.label().ru(), kind.label().uz()))
                    .noneMatch(String::isBlank);
            assertThat(kind.from()).isNotBlank();
        });
    }

    @Test
    void everyValueOfTheOtherListIsReached() {
        assertThat(kinds.mapping()).isEqualTo("HTCDS 2.0 spl_Type");
        assertThat(kinds.all().stream().map(ServiceKind::htcds).collect(Collectors.toSet()))
                .hasSize(9);
    }

    @Test
    void aKindThatNobodyKnowsIsRefused() {
        kinds.demand(List.of("legal_aid"), "kind");
        assertThatThrownBy(() -> kinds.demand(List.of("legal_aid", "horoscope"), "kind"))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.code()).isEqualTo("unknown-code");
                    assertThat(refused.fields()).containsExactly("kind");
                });
        assertThat(kinds.find("horoscope")).isEmpty();
    }
}
