package org.rogatory.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedDataTest {

    @Test
    void numbersKeepTheirDigitsWhereATextIsShownOtherwise() {
        var data = "{\"text\":\"a\",\"amount\":12500000.50,\"large\":999999999999998.99}";
        assertThat(PrintedData.of(data, text -> text + "!"))
                .isEqualTo("{\"text\":\"a!\",\"amount\":12500000.50,\"large\":999999999999998.99}");
    }
}
