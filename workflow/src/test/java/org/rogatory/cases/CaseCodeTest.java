package org.rogatory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseCodeTest {

    @Test
    void isAnotherEachTimeAndTellsNothing() {
        var codes = Stream.generate(CaseCode::random).limit(1000).collect(Collectors.toSet());
        assertThat(codes).hasSize(1000).allMatch(CaseCode::is);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UZ-MLA-2026-000123", "PETER-HARRY", "7KQXM2P9DT", "7KQXM-2P9DU", "7kqxm-2p9dt", ""})
    void isNoOtherReferenceAndNoWord(String other) {
        assertThat(CaseCode.is(other)).isFalse();
    }
}
