package org.rogatory.requests.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;

/** What is said of a translation made elsewhere can stand in one line of a letter. */
class PaperWordsTest {

    private static Refusal refused(String translator, String certifier, boolean stamped) {
        return catchThrowableOfType(Refusal.class, () -> new PaperWords(translator, certifier, stamped));
    }

    @Test
    void whatWasLeftEmptyIsNotSaid() {
        assertThat(new PaperWords(" ", "", false)).isEqualTo(PaperWords.NONE);
        assertThat(new PaperWords(" A. Synthetic ", null, true)).isEqualTo(new PaperWords("A. Synthetic", "", true));
    }

    @Test
    void aSealBelongsToSomebody() {
        assertThat(refused("", " ", true))
                .returns("field-missing", Refusal::code)
                .returns(Map.of("field", "paperCertifier"), Refusal::parameters);
    }

    @Test
    void aNameIsOneLineThatCanBePrinted() {
        assertThat(refused("x".repeat(151), "", false))
                .returns("too-long", Refusal::code)
                .returns(Map.of("field", "paperTranslator"), Refusal::parameters);
        assertThat(refused("", "A.\nB.", false))
                .returns("text-unprintable", Refusal::code)
                .returns(Map.of("field", "paperCertifier"), Refusal::parameters);
        assertThat(refused("A\u0007", "", false).code()).isEqualTo("text-unprintable");
    }
}
