package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.identity.Officer;
import org.rogatory.mla.outgoing.FollowingRequests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Who is named of a file is told that a request goes on from it, and decides what of that one is for named people. */
@EngineTest
class EarlierReadersProcessTest {

    private static final Officer PEER =
            new Officer("earlier.peer.kz", "Testov", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
    private static final Officer REVIEWER = Desk.officer(CENTRAL_OFFICER, "KZ");

    private final Files files;
    private final FollowingRequests following;
    private final ReservedParts reserved;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    EarlierReadersProcessTest(
            Files files,
            FollowingRequests following,
            ReservedParts reserved,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.files = files;
        this.following = following;
        this.reserved = reserved;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    private void reserve(Desk desk, ReservedPart part, String reference) {
        transaction.executeWithoutResult(act ->
                reserved.reserve(desk.file(), new Thing(part, reference), Set.of(PEER.username()), desk.officer(HEAD)));
    }

    /** The other State asks for more, and its request has come. */
    private Desk supplemented(Desk first) {
        var drafter = Desk.officer(DRAFTER, "UZ");
        var draft = new Desk(
                files.node(), following.supplement(first.caseRef(), drafter).caseRef());
        var content = (ObjectNode) files.node().outgoing().content(draft.file(), drafter);
        content.put("new_facts", "On 2026-04-18 a second account was named by the witness in Tashkent.");
        content.set("assistance", Contents.scenario("SC-01").path("assistance").deepCopy());
        content.put("translation", "not_needed");
        files.node().outgoing().write(draft.caseRef(), null, content, drafter);
        return Files.signed(draft).does(REGISTRAR, "transmit").partner();
    }

    private boolean tells(Desk desk, Officer officer, String section) {
        return files.node().procedures().content(desk.file(), officer).has(section);
    }

    private List<String> told(Desk desk, String code) {
        return jdbc.sql("select recipient from notices_notice where reference = ? and code = ?")
                .params(desk.caseRef(), code)
                .query(String.class)
                .list();
    }

    private void closesNothing(Desk more) {
        assertThat(reserved.of(more.file())).isEmpty();
        assertThat(tells(more, REVIEWER, "facts")).isTrue();
        assertThat(files.node().cases().lookUp(more.caseRef(), AccessScope.of(REVIEWER)))
                .isPresent();
    }

    @Test
    void theReadersOfAWholeFileAreToldThatARequestGoesOnFromIt() {
        var first = files.transmitted();
        var theirs = first.partner().does(REGISTRAR, "register");
        reserve(theirs, ReservedPart.FILE, theirs.caseRef());

        var more = supplemented(first);

        assertThat(told(theirs, "request_follows")).containsExactly(Officer.personal(PEER.username()));
        closesNothing(more);
    }

    @Test
    void theReadersOfASectionAreToldAndItIsNotClosedInWhatGoesOnFromIt() {
        var first = files.transmitted();
        var theirs = first.partner().does(REGISTRAR, "register");
        reserve(theirs, ReservedPart.SECTION, "facts");

        var more = supplemented(first);

        assertThat(more.caseRef()).isNotEqualTo(theirs.caseRef());
        assertThat(told(theirs, "request_follows")).containsExactly(Officer.personal(PEER.username()));
        assertThat(told(more, "reader_named")).isEmpty();
        closesNothing(more);
    }

    @Test
    void theyAreToldAsWellWhereTheRequestIsLinkedByHand() {
        var theirs = files.transmitted().partner().does(REGISTRAR, "register");
        reserve(theirs, ReservedPart.SECTION, "facts");
        var more = files.transmitted().partner();
        assertThat(told(theirs, "request_follows")).isEmpty();

        var linked = Act.draft("link_earlier_request").kind("supplements").reference(theirs.caseRef());
        more.does(REGISTRAR, linked);

        assertThat(told(theirs, "request_follows")).containsExactly(Officer.personal(PEER.username()));
        closesNothing(more);
    }

    @Test
    void nobodyIsToldWhereNothingWasForNamedPeople() {
        var first = files.transmitted();
        var theirs = first.partner().does(REGISTRAR, "register");
        supplemented(first);
        assertThat(told(theirs, "request_follows")).isEmpty();
    }
}
