package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Role;
import org.rogatory.law.Stage;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.mla.incoming.PaperWriting;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a request on paper says is written down as it is read, until it is decided on. */
@EngineTest
class PaperWritingProcessTest {

    private final Files files;
    private final Node node;
    private final PaperWriting writing;

    PaperWritingProcessTest(@Autowired Files files, @Autowired PaperWriting writing) {
        this.files = files;
        this.node = files.node();
        this.writing = writing;
    }

    /** Taken in with the little that the registry writes down at once. */
    private Desk received() {
        var little = whole().retain("form", "facts");
        little.putArray("assistance").addObject().put("type", "service_documents");
        var letter = new PaperRequest(
                little, "KZ", null, "12/3-2026", PaperContents.RECEIVED, null, null, null, null, true, null);
        return new Desk(
                node,
                node.paper()
                        .receive(letter, null, Desk.officer(REGISTRAR, "UZ"))
                        .caseRef());
    }

    private static ObjectNode whole() {
        return ((ObjectNode) PaperContents.paper("SC-02").content()).deepCopy();
    }

    private static JsonNode content(Desk desk) {
        return desk.node().procedures().content(desk.file(), desk.officer(CENTRAL_OFFICER));
    }

    private long lacking(Desk desk) {
        return node.procedures().findings(desk.file(), Stage.DRAFT, desk.officer(CENTRAL_OFFICER)).stream()
                .filter(finding -> finding.blocks())
                .count();
    }

    private void writes(Desk desk, Role role, JsonNode content) {
        writing.write(desk.caseRef(), desk.file().version(), content, desk.officer(role));
    }

    private String refusal(Desk desk, Role role, JsonNode content) {
        return catchThrowableOfType(Refusal.class, () -> writes(desk, role, content))
                .code();
    }

    @Test
    void whatThePaperSaysIsWrittenDownUntilItIsDecidedOn() {
        var theirs = received();
        assertThat(lacking(theirs)).isPositive();
        assertThat(writing.admits(theirs.file(), theirs.officer(REGISTRAR))).isTrue();
        assertThat(writing.admits(theirs.file(), theirs.officer(HEAD))).isFalse();
        writes(theirs, REGISTRAR, whole());
        theirs.does(REGISTRAR, "register").does(HEAD, Files.review(theirs, "central_officer.uz"));
        var nearer = whole().put("nexus", "He saw the stop of the lorry (synthetic).");
        writes(theirs, CENTRAL_OFFICER, nearer);
        assertThat(content(theirs)).isEqualTo(nearer);
        assertThat(lacking(theirs)).isZero();
        assertThat(theirs.items()).hasSize(1);
        assertThat(theirs.verbs()).doesNotContain(PaperWriting.VERB);

        theirs.does(CENTRAL_OFFICER, "accept");
        assertThat(refusal(theirs, CENTRAL_OFFICER, whole())).isEqualTo("wrong-status");
        assertThat(content(theirs)).isEqualTo(nearer);
    }

    @Test
    void aFurtherItemIsAddedAndNoneIsLost() {
        var theirs = received();
        var more = whole();
        var items = (ArrayNode) more.path("assistance");
        items.addObject().put("type", "taking_evidence").putObject("facts");
        writes(theirs, REGISTRAR, more);
        assertThat(theirs.items())
                .extracting(item -> item.type())
                .containsExactly("service_documents", "taking_evidence");
        items.remove(0);
        assertThat(refusal(theirs, REGISTRAR, more)).isEqualTo("item-written-down");
        assertThat(theirs.items()).hasSize(2);
    }

    @Test
    void theDayByWhichItIsWantedRunsFromWhenItIsWrittenDown() {
        var theirs = received();
        writes(theirs, REGISTRAR, urgent());
        assertThat(theirs.file().marks().urgent()).isTrue();
        assertThat(wanted(theirs)).singleElement().matches(DeadlineView::running);
    }

    private static ObjectNode urgent() {
        var urgent = whole();
        urgent.putObject("urgency")
                .put("urgent", true)
                .put("reason", "The hearing (synthetic).")
                .put("wanted_by", "2026-06-01");
        return urgent;
    }

    private List<DeadlineView> wanted(Desk desk) {
        return node.deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> "sys_wanted_by".equals(deadline.ruleKey()))
                .toList();
    }

    @Test
    void theDayThatIsCountedStaysWhenMoreIsWrittenDownAndOwedWhenItHasPassed() {
        var theirs = received();
        writes(theirs, REGISTRAR, urgent());
        var counted = wanted(theirs);
        node.pass(Duration.ofDays(1));
        writes(theirs, REGISTRAR, urgent().put("nexus", "He saw the stop of the lorry (synthetic)."));
        assertThat(wanted(theirs)).isEqualTo(counted);

        node.pass(Duration.ofDays(60));
        node.jobs().ring();
        var owed = wanted(theirs);
        assertThat(owed).anyMatch(DeadlineView::overdue);
        writes(theirs, REGISTRAR, urgent().put("nexus", "He heard it stop (synthetic)."));
        assertThat(wanted(theirs)).isEqualTo(owed);
    }

    @Test
    void whoSawAnOlderStateWritesNothingAndNoPartOfAnotherRequest() {
        var theirs = received();
        var seen = theirs.file().version() - 1;
        var late = catchThrowableOfType(
                Refusal.class, () -> writing.write(theirs.caseRef(), seen, whole(), theirs.officer(CENTRAL_OFFICER)));
        assertThat(late.code()).isEqualTo("changed-meanwhile");
        var unaddressed = whole().put("requesting", "TJ").put("requested", "IT");
        writes(theirs, REGISTRAR, unaddressed.without(List.of("requesting_authority", "requested_authority")));
        assertThat(content(theirs).path("requesting_authority").asString()).isEqualTo("KZ-GPO");
        assertThat(content(theirs).path("requested_authority").asString()).isEqualTo("UZ-GPO");
        assertThat(content(theirs).path("requesting").asString()).isEqualTo("KZ");
        assertThat(content(theirs).path("requested").asString()).isEqualTo("UZ");
    }

    @Test
    void whatCameByMessageIsNeverWrittenAnewThoughTheAnswerGoesOnPaper() {
        var theirs = files.received();
        var before = content(theirs);
        theirs.does(CENTRAL_OFFICER, InformationProcessTest.question().byHand(true));
        theirs.does(REGISTRAR, Act.draft("record_information").releasedText("A company (synthetic)."));
        assertThat(theirs.status()).isEqualTo("under_review");
        assertThat(theirs.file().byHand()).isTrue();
        assertThat(writing.admits(theirs.file(), theirs.officer(CENTRAL_OFFICER)))
                .isFalse();
        assertThat(content(theirs)).isEqualTo(before);
    }
}
