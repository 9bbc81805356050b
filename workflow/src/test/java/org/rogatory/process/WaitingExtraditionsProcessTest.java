package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Custodies.ALMATY;
import static org.rogatory.process.Custodies.detention;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.extradition.assurance.AssuranceWork;
import org.rogatory.extradition.custody.CustodyWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of extradition waits for an officer with no task of a process: found as long as nobody has done it. */
@EngineTest
@OnBothDatabases
class WaitingExtraditionsProcessTest {

    private static final String KIND = "conditions_of_detention";

    private final ExtraditionVerbsOut out;
    private final ExtraditionVerbsIn in;
    private final AssuranceWays ways;
    private final Custodies custodies;
    private final CustodyWork custody;
    private final AssuranceWork assurances;
    private final JdbcClient jdbc;
    private final DataSource database;

    @Autowired
    WaitingExtraditionsProcessTest(
            ExtraditionVerbsOut out,
            ExtraditionVerbsIn in,
            AssuranceWays ways,
            Custodies custodies,
            CustodyWork custody,
            AssuranceWork assurances,
            JdbcClient jdbc,
            DataSource database) {
        this.out = out;
        this.in = in;
        this.ways = ways;
        this.custodies = custodies;
        this.custody = custody;
        this.assurances = assurances;
        this.jdbc = jdbc;
        this.database = database;
    }

    @BeforeEach
    void begin() {
        out.node().moment(Node.START);
    }

    @Test
    void aWrittenRequestForAnArrestWaitsUntilItIsSent() {
        var ours = out.draft(ExtraditionVerbsOut.arrest());
        var request = out.draft(ExtraditionVerbsIn.request());
        assertThat(custody.arrests(ours.officer(CENTRAL_OFFICER)))
                .contains(ours.caseRef())
                .doesNotContain(request.caseRef());
        ours.writes(CENTRAL_OFFICER, ExtraditionVerbsOut.asked());
        assertThat(custody.arrests(ours.officer(CENTRAL_OFFICER))).doesNotContain(ours.caseRef());
    }

    /** Our file, in which the other State has asked for an assurance. */
    private Desk asked() {
        var ours =
                out.transmit(out.sign(out.approve(out.endorse(out.submit(out.draft(ExtraditionVerbsIn.request()))))));
        var theirs = in.granted(in.arrested(ours.partner())).does(CENTRAL_OFFICER, "send_decision");
        theirs.does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        return ours;
    }

    @Test
    void anAssuranceThatIsAskedOfUsWaitsUntilItIsGiven() {
        var ours = asked();
        var theirs = ours.partner();
        assertThat(assurances.unanswered(ours.officer(CENTRAL_OFFICER))).contains(ours.caseRef());
        assertThat(assurances.unanswered(theirs.officer(HEAD))).doesNotContain(theirs.caseRef());
        var given = ways.of(ours, "give_assurance", KIND).releasedText("In the prison of Tashkent (synthetic).");
        ours.does(CENTRAL_OFFICER, given);
        assertThat(assurances.unanswered(ours.officer(CENTRAL_OFFICER))).doesNotContain(ours.caseRef());
    }

    @Test
    void aFileOfWhichMuchIsAskedHidesNoOther() {
        var much = asked();
        var other = asked();
        IntStream.rangeClosed(101, 101 + AssuranceWork.MOST)
                .forEach(number -> jdbc.sql("insert into extradition_assurance"
                                + " (assurance_ref, case_ref, number, kind, origin, status, opened_at, version)"
                                + " values (?, ?, ?, ?, 'asked', 'ASKED', timestamp '2000-01-02 00:00:00', 0)")
                        .params(much.caseRef() + "-A" + number, much.caseRef(), number, KIND)
                        .update());
        jdbc.sql("update extradition_assurance set opened_at = timestamp '2000-01-03 00:00:00' where case_ref = ?"
                        + " and status = 'ASKED'")
                .params(other.caseRef())
                .update();
        assertThat(assurances.unanswered(much.officer(CENTRAL_OFFICER)))
                .startsWith(much.caseRef(), other.caseRef())
                .doesNotHaveDuplicates();
        jdbc.sql("update extradition_assurance set status = 'ENDED' where status = 'ASKED' and case_ref in (?, ?)")
                .params(much.caseRef(), other.caseRef())
                .update();
    }

    @Test
    void aCorrectionOfCustodyWaitsForAHead() {
        out.node().moment(Instant.parse("2026-05-04T10:00:00Z"));
        var caseRef = custodies.asked();
        var head = custodies.officer(caseRef, HEAD);
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        var later = Act.draft("correct_custody")
                .item("1.begin")
                .kind("custody_moment")
                .at(LocalDateTime.parse("2026-05-04T14:50"), ALMATY)
                .internalText("The record says so (synthetic).");
        custodies.does(caseRef, CUSTODY_OFFICER, later);
        assertThat(custody.corrections(head)).contains(caseRef);
        custodies.does(caseRef, HEAD, Act.draft("settle_custody_correction").kind("correction_holds"));
        assertThat(custody.corrections(head)).doesNotContain(caseRef);
    }

    @ParameterizedTest
    @CsvSource({"extradition_custody, correction_waits", "extradition_assurance, status"})
    void whatMyWorkAsksForAtEachVisitIsFoundByAnIndex(String table, String column) throws SQLException {
        var leading = new ArrayList<String>();
        try (var open = database.getConnection();
                var columns = open.getMetaData().getIndexInfo(open.getCatalog(), null, table, false, true)) {
            while (columns.next()) {
                if (columns.getInt("ORDINAL_POSITION") == 1) {
                    leading.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        assertThat(leading).contains(column);
    }
}
