package org.rogatory.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.documents.letter.VerificationMarks.Step;

class CodeTest {

    private static final String MARK = "00443214c74254b635cf84653a56d7c675be77df00443214c74254b635cf8465";

    @Test
    void isAHundredBitsInLettersAndDigits() {
        var code = Code.of(MARK);

        assertThat(code.letters()).isEqualTo("0123456789ABCDEFGHJK");
        assertThat(code.grouped()).isEqualTo("0123-4567-89AB-CDEF-GHJK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123-4567-89AB-CDEF-GHJK",
                "01234-56789-ABCDE-FGHJK",
                "0123456789ABCDEFGHJK",
                " o1234 56789 abcde fghjk ",
                "OI234-56789-abcde-fghjk",
                "oL234/56789.abcde–fghjk"
            })
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(Code.typed(typed)).isEqualTo(Code.of(MARK));
        assertThat(Code.typed(typed).hash()).isEqualTo(Code.of(MARK).hash()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "01234-56789-ABCDE-FGHJM"})
    void isNotTakenForAnotherOne(String typed) {
        assertThat(Code.typed(typed).hash()).isNotEqualTo(Code.of(MARK).hash());
    }

    @Test
    void isNeverLongerReadThanItCanBe() {
        assertThat(Code.typed("A".repeat(100_000)).letters()).hasSize(200);
    }

    @Test
    void standsOnNoLetterThatTheDataExcept() {
        var shipped = UncodedLetters.read(ReferenceFiles.shipped());
        assertThat(shipped.holds(new Step("UZ-REF-2026-000001", "request", "1")))
                .isTrue();
        assertThat(shipped.holds(new Step("UZ-MLA-2026-000001", "request", "1")))
                .isFalse();

        var kinds = new UncodedLetters(List.of("refusal_notice"), List.of());
        assertThat(kinds.holds(new Step("UZ-MLA-2026-000001", "refusal_notice", "1")))
                .isTrue();
        assertThat(kinds.holds(new Step("order-1", "request", "1"))).isFalse();
    }
}
