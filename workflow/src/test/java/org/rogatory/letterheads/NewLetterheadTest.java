package org.rogatory.letterheads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.letter.Letter.Letterhead;
import org.rogatory.documents.letter.PrintedText;

/** The head of letters takes what can be shown there and where somebody can be reached; the rest is told. */
class NewLetterheadTest {

    private static final String PICTURE = "\uD83D\uDE00";

    private final PrintedText printed = mock(PrintedText.class);

    private static HeadWords words(String field, String text) {
        return new HeadWords(
                field.equals("address") ? text : "",
                field.equals("telephone") ? text : "",
                field.equals("email") ? text : "",
                field.equals("web") ? text : "");
    }

    private String refusal(String field, String text) {
        when(printed.lacking(contains(PICTURE))).thenReturn(List.of(0x1F600));
        var wanted = new NewLetterhead("UZ-GPO", "ru", words(field, text), 0);
        var refusal = catchThrowableOfType(Refusal.class, () -> wanted.demandShowable(printed));
        if (refusal == null) {
            return "";
        }
        assertThat(refusal.fields()).containsExactly(field);
        return refusal.code();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "telephone | +998 (71) 000-00-00, 000-00-01",
                "telephone | (3712) 00-00-00",
                "email | office@example.org",
                "email | pismo.1+a@mail.gov.example.uz",
                "web | example.org",
                "web | https://www.example.org:8443/ru/~office"
            })
    void whereSomebodyCanBeReachedIsTaken(String field, String text) {
        assertThat(refusal(field, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "telephone | call us | letterhead-telephone",
                "telephone | 12 | letterhead-telephone",
                "telephone | ٠١٢٣٤٥ | letterhead-telephone",
                "email | office.example.org | letterhead-email",
                "email | a@b@example.org | letterhead-email",
                "email | <office@example.org> | letterhead-email",
                "web | javascript:alert(1) | letterhead-web",
                "web | localhost | letterhead-web",
                "web | https://example.org/a b | letterhead-web"
            })
    void whereNobodyCanBeReachedIsTold(String field, String text, String code) {
        assertThat(refusal(field, text)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"address", "telephone", "email", "web"})
    void aLineHasAtMost120Signs(String field) {
        assertThat(refusal(field, "1".repeat(121))).isEqualTo("letterhead-too-long");
    }

    @Test
    void anAddressHasThreeLinesOfSignsThatLettersShow() {
        assertThat(refusal("address", "a\n\n b \nc")).isEmpty();
        assertThat(refusal("address", "a\nb\nc\nd")).isEqualTo("letterhead-too-long");
        assertThat(refusal("address", "Street " + PICTURE)).isEqualTo("letterhead-signs");
        assertThat(refusal("address", "Street \u202E1")).isEqualTo("letterhead-signs");
    }

    @Test
    void whatIsEmptyIsNotShown() {
        assertThat(HeadWords.typed(null, " ", null, "\n")).isEqualTo(HeadWords.NONE);
        var plain = new Letterhead("Office", "State", "City", null, List.of());
        assertThat(HeadWords.NONE.on(plain, Locale.ENGLISH)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"en, Tel. 123", "ru, тел. 123", "uz, tel. 123", "uz-Cyrl, тел. 123"})
    void theTelephoneIsCalledSoInTheLanguageOfTheLetter(String language, String line) {
        var plain = new Letterhead("Office", "State", null, null, List.of());
        var head = new HeadWords("One\nTwo", "123", "office@example.org", "example.org")
                .on(plain, Locale.forLanguageTag(language));
        assertThat(head.address()).isEqualTo("One, Two");
        assertThat(head.contacts()).containsExactly(line, "office@example.org", "example.org");
    }
}
