package org.rogatory.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All names are synthetic. */
class LatinNameTest {

    @ParameterizedTest
    @CsvSource({
        "Намунов Юрий Щербакович, Namunov Iurii Shcherbakovich",
        "НАМУНОВА ЖАННА, NAMUNOVA ZHANNA",
        "Хасан, Khasan",
        "Объезд-Цой Я., Obieezd-Tsoi Ia.",
        "Ильяс (вымышлено), Ilias (vymyshleno)",
        "ООО «Намуна», OOO «Namuna»",
        "Ёлкин Пётр, Elkin Petr"
    })
    void followsTheTableOfPassports(String name, String latin) {
        assertThat(LatinName.proposed(name)).contains(latin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Namunov Bobur", "Қодиров", "Ғанижон", "ნამუნა", "Նամունա", "نمونه", "", "Namunов Ҳасан"})
    void proposesNothingForLatinNamesNorForWhatTheTableDoesNotKnow(String name) {
        assertThat(LatinName.proposed(name)).isEmpty();
    }

    @Test
    void knowsWhoReadsWhichScript() {
        assertThat(LatinName.readable("Намунов", Locale.forLanguageTag("ru"))).isTrue();
        assertThat(LatinName.readable("Намунов", Locale.ENGLISH)).isFalse();
        assertThat(LatinName.readable("Namunov", Locale.forLanguageTag("ru"))).isFalse();
        assertThat(LatinName.readable("Namunov", Locale.forLanguageTag("uz"))).isTrue();
        assertThat(LatinName.readable("ნამუნა", Locale.forLanguageTag("ka"))).isTrue();
    }
}
