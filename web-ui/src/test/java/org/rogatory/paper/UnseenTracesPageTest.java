package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** What a request for assistance does not have, or keeps from a reader, is refused without a trace that he read it. */
class UnseenTracesPageTest extends RunningNode {

    private static final String READER = "drafter.uz";

    private static final List<String> PAGES = List.of(
            "/both",
            "/custody",
            "/decision",
            "/assurances",
            "/surrender",
            "/competing",
            "/conditions",
            "/conditions/edit",
            "/wanted",
            "/wanted/edit",
            "/consent",
            "/sentence",
            "/process?item=none",
            "/documents/none/pages",
            "/documents/none/signing/personal",
            "/documents/none/signatures",
            "/enclosures/none",
            "/enclosures/none/print",
            "/archive/filing",
            "/archive/close",
            "/archive/hold",
            "/sign-answer");

    private static final List<String> CALLS = List.of(
            "/custody",
            "/decision",
            "/surrender",
            "/competing",
            "/assurances",
            "/conditions",
            "/wanted",
            "/consent",
            "/sentence",
            "/transfer",
            "/execution-reports",
            "/archive",
            "/inventories/none",
            "/findings?stage=none",
            "/documents/none");

    private final WebApplicationContext node;
    private final JdbcClient jdbc;

    @Autowired
    UnseenTracesPageTest(WebApplicationContext node, JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
    }

    private String request() {
        return new Prepared(this).withCentralAuthority(Prepared.summons());
    }

    /** What the trail says that he has read of a file, its documents among it. */
    private List<String> read(String caseRef) {
        return jdbc.sql("select action from audit_entry where subject = ? and actor = ? and action in"
                        + " ('cases.view', 'cases.people', 'cases.print', 'documents.read') order by id")
                .params(caseRef, READER)
                .query(String.class)
                .list();
    }

    @Test
    void aPageThatIsNotThereLeavesNone() throws Exception {
        var reader = Browser.of(node, READER);
        var uz = request();
        var before = read(uz);
        for (var page : PAGES) {
            assertThat(reader.open("/cases/" + uz + page).getStatus()).as(page).isBetween(400, 499);
            assertThat(read(uz)).as(page).isEqualTo(before);
        }
        assertThat(reader.open("/cases/" + uz + "/transmission").getStatus()).isEqualTo(200);
        assertThat(read(uz)).hasSize(before.size() + 1).endsWith("cases.view");
    }

    @Test
    void aCallThatIsToldNothingLeavesNone() {
        var uz = request();
        var before = read(uz);
        for (var call : CALLS) {
            assertThat(as(READER).get("/cases/" + uz + call).status()).as(call).isBetween(400, 499);
            assertThat(read(uz)).as(call).isEqualTo(before);
        }
        assertThat(as(READER).get("/cases/" + uz + "/legs").status()).isEqualTo(200);
        assertThat(read(uz)).hasSize(before.size() + 1).endsWith("cases.view");
    }
}
