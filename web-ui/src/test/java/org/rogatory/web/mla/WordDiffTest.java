package org.rogatory.web.mla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    private static String marked(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(piece -> piece.added()
                        ? "+" + piece.text() + "+"
                        : piece.removed() ? "-" + piece.text() + "-" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void marksOnlyTheWordThatChanged() {
        assertThat(marked("Hand over on 3 May at 15:00.", "Hand over on 3 May at 16:00."))
                .isEqualTo("Hand over on 3 May at -15-+16+:00.");
    }

    @Test
    void keepsWordsOfEveryScriptWhole() {
        assertThat(marked("Свидетель видел автомобиль", "Свидетель слышал автомобиль"))
                .isEqualTo("Свидетель -видел-+слышал+ автомобиль");
        assertThat(marked("Guvoh koʻrgan", "Guvoh eshitgan"))
                .startsWith("Guvoh ")
                .doesNotContain("-Guvoh");
    }

    @Test
    void tellsWhatWasAddedAndWhatWasRemoved() {
        assertThat(marked("", "new words")).isEqualTo("+new words+");
        assertThat(marked("old words", "")).isEqualTo("-old words-");
        assertThat(marked("the same", "the same")).isEqualTo("the same");
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void losesNoCharacterOfEitherText() {
        var before = "Line one.\nLine two 😀 a<b>.";
        var after = "Line one!\n\nLine three 😀 <b>.";
        var pieces = WordDiff.of(before, after);
        assertThat(pieces.stream()
                        .filter(piece -> !piece.added())
                        .map(WordDiff.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(pieces.stream()
                        .filter(piece -> !piece.removed())
                        .map(WordDiff.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
    }
}
