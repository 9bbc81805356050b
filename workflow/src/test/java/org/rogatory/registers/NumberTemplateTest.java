package org.rogatory.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTemplateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "{index}-{seq}/{yy},       14-2, 7, 14-2-7/26",
        "№{index}/{seq:4}-{yyyy},  7-1, 12, №7-1/0012-2026",
        "{seq:3},                  1, 12345, 12345",
        "Исх. {index}/{seq},       02, 3, Исх. 02/3",
    })
    void writesTheNumber(String template, String index, long sequence, String number) {
        assertThat(NumberTemplate.of(template).write(index, sequence, DAY)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                 1, empty",
        "{index}/{yy},       13, no-sequence",
        "{seq}/{seq},        7, two-sequences",
        "{index}-{num},      9, unknown-place",
        "{seq:0}/{yy},       1, unknown-place",
        "{index}-{seq,       9, not-closed",
        "{index}-seq}/{yy},  12, not-opened",
        "{index}<{seq},      8, sign",
        "{index}{seq},       8, not-apart",
        "{index} {seq},      9, not-apart",
        "{seq}{yy},          1, not-apart",
        "5{seq}/{yy},        2, not-apart",
    })
    void saysWhereATemplateIsWrong(String template, int place, String code) {
        assertThat(NumberTemplate.fault(template)).contains(new TemplateFault(place, code));
        assertThatThrownBy(() -> NumberTemplate.of(template)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesALongTemplate() {
        assertThat(NumberTemplate.fault("x".repeat(60) + "{seq}")).contains(new TemplateFault(1, "too-long"));
    }

    @Test
    void findsThePlaceOfANumberGivenOnPaper() {
        var template = NumberTemplate.of("{index}-{seq:4}/{yy}");

        assertThat(template.sequenceOf("14-2 - 12 / 26", "14-2", DAY)).hasValue(12);
        assertThat(template.sequenceOf("14-2-0012/26", "14-2", DAY)).hasValue(12);
        assertThat(template.sequenceOf("14-2-12/25", "14-2", DAY)).isEmpty();
        assertThat(template.sequenceOf("14-2-12а/26", "14-2", DAY)).isEmpty();
        assertThat(template.sequenceOf("14-3-12/26", "14-2", DAY)).isEmpty();
    }
}
