package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.process.Custodies.ALMATY;
import static org.rogatory.process.Custodies.detention;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Nobody is searched for anew on a warrant that holds no more, whichever request names it. */
@EngineTest
class ExpiredWarrantProcessTest {

    private static final String REQUEST = """
            {"form": "extradition_request", "legal_basis": ["MINSK-1993"],
             "extradition": {"purpose": "prosecution", "arrest_warrant": {"valid_until": "%s"}}}""";

    private final Custodies custodies;
    private final ExtraditionVerbsIn verbs;
    private final JdbcTemplate database;
    private final Node node;

    @Autowired
    ExpiredWarrantProcessTest(Custodies custodies, ExtraditionVerbsIn verbs, JdbcTemplate database) {
        this.custodies = custodies;
        this.verbs = verbs;
        this.database = database;
        this.node = custodies.node();
    }

    private void at(String moment) {
        node.moment(Instant.parse(moment));
        node.jobs().ring();
    }

    /** Asked for by the request itself, detained, and fled. */
    private String fled() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.requested();
        custodies.open(caseRef, REQUEST.formatted("2026-05-05"));
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        var escape = Act.draft("record_escape").at(LocalDateTime.parse("2026-05-04T14:50"), ALMATY);
        custodies.does(caseRef, CUSTODY_OFFICER, escape);
        return caseRef;
    }

    @Test
    void theWarrantOfTheRequestItselfHasToHold() {
        var caseRef = fled();
        var search = Act.draft("renew_search");
        at("2026-05-06T06:00:00Z");
        assertThat(custodies.refusal(() -> custodies.does(caseRef, CENTRAL_OFFICER, search)))
                .isEqualTo("warrant-expired");
        assertThat(custodies.view(caseRef).status()).isEqualTo("escaped");

        custodies.open(caseRef, REQUEST.formatted("2026-12-31"));
        custodies.does(caseRef, CENTRAL_OFFICER, search);
        assertThat(custodies.view(caseRef).status()).isEqualTo("wanted");
    }

    /** Before the warrant of a request was kept with custody. */
    @Test
    void theWarrantOfARequestThatCameEarlierIsReadOfIt() {
        var content = ExtraditionVerbsIn.request();
        ((ObjectNode) content.at("/extradition/arrest_warrant")).put("valid_until", "2026-01-31");
        var theirs = verbs.detained(verbs.received(content));
        var escape = Act.draft("record_escape").at(verbs.ago(Duration.ofMinutes(5)), ALMATY);
        theirs.does(CUSTODY_OFFICER, escape);
        database.update("update extradition_custody set warrant_until = null where case_ref = ?", theirs.caseRef());
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("renew_search"))).isEqualTo("warrant-expired");
    }

    @Test
    void onItsLastDayItHolds() {
        var caseRef = fled();
        at("2026-05-05T06:00:00Z");
        custodies.does(caseRef, CENTRAL_OFFICER, Act.draft("renew_search"));
        assertThat(custodies.view(caseRef).status()).isEqualTo("wanted");
    }
}
