package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureState;
import org.rogatory.trust.AskedCertificates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The operator is told of certificates that end where they are believed and an authority can be asked for the next. */
@EngineTest
class CertificateFiguresProcessTest {

    private final Node node;
    private final JdbcClient jdbc;

    @Autowired
    CertificateFiguresProcessTest(Node node, JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from trust_entry where added_by = 'figures'").update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(node.clock().instant(), ZoneOffset.UTC);
    }

    /** A line of Germany, of which nothing else stands here, that two people have confirmed. */
    private void line(String kind, @Nullable String authority, boolean demonstration, int days) {
        jdbc.sql("insert into trust_entry (entry_ref, state, kind, authority, sha256, valid_from, valid_to,"
                        + " demonstration, added_by, added_at, confirmed_by, confirmed_at, version) values (?, 'DE', ?,"
                        + " ?, 'no digest', ?, ?, ?, 'figures', current_timestamp, 'another', current_timestamp, 0)")
                .params(kind + days, kind, authority, today().minusDays(900), today().plusDays(days), demonstration)
                .update();
    }

    private List<Figure> figures(boolean demonstration) {
        var counted = new AskedCertificates(jdbc, node.clock()).figures(demonstration);
        return counted.stream()
                .filter(figure -> figure.part().startsWith("DE/"))
                .toList();
    }

    @Test
    @OnBothDatabases
    void oneForDemonstrationHidesNoEndOfARealOneWhereItIsNotBelieved() {
        line("ANCHOR", null, true, 9000);
        line("ANCHOR", null, false, 10);
        line("TIME_STAMP", null, true, 5);

        assertThat(figures(false))
                .singleElement()
                .returns("DE/ANCHOR/-", Figure::part)
                .returns(10L, Figure::amount)
                .returns(FigureState.WARN, Figure::state);
        assertThat(figures(true)).extracting(Figure::amount).containsExactly(9000L, 5L);
    }

    @Test
    void nobodyIsAskedForTheNextOneOfAnOfficeThatIsGone() {
        line("SEAL", "DE-GONE", false, -1);
        line("SEAL", "DE-BFJ", false, -2);

        assertThat(figures(false)).extracting(Figure::part).containsExactly("DE/SEAL/DE-BFJ");
    }
}
