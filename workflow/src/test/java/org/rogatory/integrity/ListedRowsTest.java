package org.rogatory.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.audit.ChainedRow;

/** Of a long file the first acts are listed and the rest counted under one hash; words are there in each language. */
class ListedRowsTest {

    private static ChainedRow row(long id, String actor, String action) {
        return new ChainedRow(
                id, id, "%064x".formatted(id), Instant.EPOCH.plusSeconds(id), actor, action, "documentRef=d-" + id);
    }

    @Test
    void whatIsBeyondTheLongestListIsCountedWithItsHash() throws Exception {
        var rows = ListedRows.of(null, "head.uz", true);
        for (long id = 1; id <= ListedRows.MOST + 2; id++) {
            rows.take(row(id, "officer.uz", "mla.write"));
        }

        assertThat(rows.listed()).hasSize(ListedRows.MOST);
        assertThat(rows.count()).isEqualTo(ListedRows.MOST + 2);
        var hashes = "%064x\n%064x\n".formatted(ListedRows.MOST + 1, ListedRows.MOST + 2);
        var expected = MessageDigest.getInstance("SHA-256").digest(hashes.getBytes(StandardCharsets.US_ASCII));
        assertThat(rows.rest())
                .isEqualTo(new RowsDigest.Unlisted(2, HexFormat.of().formatHex(expected)));
        assertThat(rows.last()).isNotNull().extracting(ChainedRow::id).isEqualTo(ListedRows.MOST + 2L);
    }

    @Test
    void looksOfOthersAreCountedAndOwnLooksTold() {
        var rows = ListedRows.of(null, "officer.uz", false);
        rows.take(row(1, "officer.uz", "cases.view"));
        rows.take(row(2, "drafter.uz", "documents.read"));
        rows.take(row(3, "drafter.uz", "documents.attach"));

        assertThat(rows.listed()).extracting(ChainedRow::id).containsExactly(1L, 3L);
        assertThat(rows.looks().count()).isEqualTo(1);
        assertThat(rows.rest().count()).isZero();
    }

    @Test
    void whoOpensASealedAnnexAndWhoMayIsToldToOverseersAlone() {
        var hidden = ListedRows.of(null, "officer.uz", false);
        var told = ListedRows.of(null, "head.uz", true);
        for (var action : List.of("open_sealed", "read_sealed", "appoint_sealed", "take_package")) {
            hidden.take(row(1, "chief.uz", "exchange." + action));
            told.take(row(1, "chief.uz", "exchange." + action));
        }

        assertThat(hidden.listed()).isEmpty();
        assertThat(hidden.looks().count()).isEqualTo(4);
        assertThat(told.listed()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"access.basic", "access.read", "referral.reveal"})
    void whoAskedForTheFileOrWasShownAPersonIsToldToOverseersAlone(String action) {
        var hidden = ListedRows.of(null, "officer.uz", false);
        var told = ListedRows.of(null, "head.uz", true);
        hidden.take(row(1, "chief.uz", action));
        told.take(row(1, "chief.uz", action));

        assertThat(hidden.listed()).isEmpty();
        assertThat(hidden.looks().count()).isEqualTo(1);
        assertThat(told.listed()).hasSize(1);
    }

    @Test
    void ofADocumentOnlyWhatNamesItCounts() {
        var rows = ListedRows.of("d-2", "officer.uz", true);
        rows.take(row(1, "officer.uz", "documents.attach"));
        rows.take(row(2, "officer.uz", "documents.attach"));

        assertThat(rows.count()).isEqualTo(1);
        assertThat(rows.first()).isEqualTo(rows.last());
    }

    @Test
    void theWordsAreTheSameInEveryLanguage() throws IOException {
        assertThat(keys("")).hasSizeGreaterThan(70).isEqualTo(keys("_ru")).isEqualTo(keys("_uz"));
    }

    private static Set<Object> keys(String language) throws IOException {
        var words = new Properties();
        var resource = "/letters/integrity/letters" + language + ".properties";
        try (var in = ListedRowsTest.class.getResourceAsStream(resource)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words.keySet();
    }
}
