package org.rogatory.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and words stand where their reader looks for them. */
class ReadingOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Елисеев, Ёлкин, Жуков
            ru | де Бур, Дмитриев, Яковлев
            ru | Ким Юрий, Кимов Борис
            ru | Абаев, Әлиев, Баев
            ru | Оразов, Өмиров, Павлов
            ru | Zafar, Анна
            en | Élise, Emil, Zafar
            en | Елисеев, Ёлкин, Жуков
            en | de Boer, Dick
            uz | Davron, Olim, Zafar, Oʻktam, Gʻayrat, Shavkat, Charos
            uz | maʼlum, manba
            uz | sanoat, sud, Xitoy, Zarar, Sharq
            """)
    void standsAsItIsLookedFor(String language, String expected) {
        var words = List.of(expected.split(", "));
        var mixed = Arrays.asList(expected.split(", "));
        Collections.reverse(mixed);
        mixed.sort(ReadingOrder.of(Locale.forLanguageTag(language)));
        assertThat(mixed).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"Ёлкин, Жуков", "Ёлкин, ёлкина", "Testov, testova"})
    void namesStandSoWhoeverReads(String first, String second) {
        assertThat(ReadingOrder.ofNames().compare(first, second)).isNegative();
        assertThat(ReadingOrder.ofNames().compare(second, first)).isPositive();
    }
}
