package org.rogatory.referral.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadBandTest {

    @ParameterizedTest
    @CsvSource({
        "-1, below-10",
        "0, below-10",
        "9, below-10",
        "10, from-10",
        "19, from-10",
        "20, from-20",
        "29, from-20",
        "30, from-30",
        "400, from-30"
    })
    void isTheBandOfANumberOfFiles(int files, String band) {
        assertThat(LoadBand.of(files).key()).isEqualTo(band);
    }
}
