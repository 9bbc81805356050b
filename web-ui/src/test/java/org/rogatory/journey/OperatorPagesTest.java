package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.figures.FigureRounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The operator sees how the node is and decides about a failed job, in every language. */
class OperatorPagesTest extends BrowserTest {

    private final FigureRounds rounds;
    private final JdbcTemplate database;

    @Autowired
    OperatorPagesTest(FigureRounds rounds, JdbcTemplate database) {
        this.rounds = rounds;
        this.database = database;
    }

    @AfterEach
    void leaveNoJob() {
        FailingRow.removeAll(database);
    }

    @Test
    void showHowTheNodeIs() {
        new Prepared(this).transmitted(Prepared.summons());
        rounds.measure();
        var operator = reader("ru").also("en", "uz").signIn("operator.uz");
        operator.open("/operations/state").look("operations-state");
        assertThat(operator.page().locator("tbody tr").count()).isGreaterThan(8);
        operator.open("/operations/steps").look("operations-steps");
        assertThat(operator.text("main")).doesNotContain("UZ-MLA-", "??");
        operator.open("/operations/certificates").look("operations-certificates");
        assertThat(operator.text("main")).contains("UZ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz"})
    void askWhyBeforeAJobIsDecided(String language) {
        var job = "row-" + language;
        FailingRow.insert(database, job);
        var operator = reader(language, Sight.PHONE).signIn("operator.uz").open("/operations/jobs");
        operator.page().click("a[href$='/operations/jobs/" + job + "']");
        operator.look("operations-job");
        assertThat(operator.shows("button[value=skip]")).as("never left out").isFalse();
        operator.page().click("button[value=retry]");
        operator.look("operations-job-error");
        assertThat(operator.shows("#reason-error")).isTrue();
    }
}
