package org.rogatory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a row says is written in one way alone, and all of it. */
class AuditTextTest {

    @Test
    void isCanonicalJson() {
        var members = new TreeMap<>(Map.of("b", "Ўзбек 🕊 \"q\" \\ /", "a", "1\n2\t3\u0001"));
        assertThat(CanonicalJson.of(members))
                .isEqualTo("{\"a\":\"1\\n2\\t3\\u0001\",\"b\":\"Ўзбек 🕊 \\\"q\\\" \\\\ /\"}");
    }

    @Test
    void tellsAMomentWithAllItsMicroseconds() {
        assertThat(ChainText.exact(Instant.parse("2026-11-25T10:00:00Z"))).isEqualTo("2026-11-25T10:00:00.000000Z");
    }

    @Test
    void twoRowsThatTheFirstFormCouldNotTellApartHaveTwoHashes() {
        var one = SyntheticChain.row(1, "a");
        var other = SyntheticChain.row(1, "a");
        one.chain(1, AuditChain.START);
        other.chain(2, AuditChain.START);
        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void shortDetailsAreOneRowInTheOrderOfTheirNames() {
        assertThat(EventDetails.rows(Map.of())).containsExactly("");
        assertThat(EventDetails.rows(Map.of("to", "b", "from", "a"))).containsExactly("from=a;to=b");
    }

    @Test
    void longDetailsGoOnInFurtherRowsAndNothingIsCutOff() {
        var shown = "UZ-MLA-2026-000001,".repeat(300);
        var rows = EventDetails.rows(Map.of("shown", shown, "rows", "300"));
        assertThat(rows).hasSizeGreaterThan(2).allSatisfy(row -> assertThat(row).hasSizeLessThanOrEqualTo(2000));
        assertThat(rows.get(0)).startsWith("part=1/" + rows.size() + ";rows=300");
        var told = new StringBuilder();
        rows.forEach(row -> told.append(row.replaceFirst("^part=\\d+/\\d+;(rows=300;?)?(shown=)?", "")));
        assertThat(told).hasToString(shown);
    }

    @Test
    void noReferenceOfALongListIsTornApart() {
        var shown = "UZ-MLA-2026-000001,".repeat(300);
        assertThat(EventDetails.rows(Map.of("shown", shown)))
                .hasSizeGreaterThan(2)
                .allSatisfy(row -> assertThat(row).matches("part=\\d+/\\d+;shown=(UZ-MLA-2026-000001,)+"));
    }
}
