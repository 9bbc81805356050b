package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.process.Custodies.ALMATY;
import static org.rogatory.process.Custodies.detention;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is searched for anew on a warrant that holds no more, whichever request names it. */
@EngineTest
class ExpiredWarrantProcessTest {

    private static final String REQUEST = """
            {"form": "extradition_request", "legal_basis": ["MINSK-1993"],
             "extradition": {"purpose": "prosecution", "arrest_warrant": {"valid_until": "%s"}}}""";

    private final Custodies custodies;
    private final Node node;

    ExpiredWarrantProcessTest(@Autowired Custodies custodies) {
        this.custodies = custodies;
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

    @Test
    void onItsLastDayItHolds() {
        var caseRef = fled();
        at("2026-05-05T06:00:00Z");
        custodies.does(caseRef, CENTRAL_OFFICER, Act.draft("renew_search"));
        assertThat(custodies.view(caseRef).status()).isEqualTo("wanted");
    }
}
