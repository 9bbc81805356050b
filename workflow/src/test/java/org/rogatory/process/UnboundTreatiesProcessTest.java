package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.HandedCopies.AWAITED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.mla.incoming.OralRequests.OralRequest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What Georgia asks ahead of the writing or the original: a treaty that does not bind both States admits nothing. */
@EngineTest
class UnboundTreatiesProcessTest {

    private static final String AGREED = "Exchange of notes (synthetic)";

    private final Files files;
    private final LegWays ways;
    private final HandedCopies copies;

    @Autowired
    UnboundTreatiesProcessTest(Files files, LegWays ways, HandedCopies copies) {
        this.files = files;
        this.ways = ways;
        this.copies = copies;
    }

    private OralRequest asked(@Nullable String agreement, String... instruments) {
        return new OralRequest(
                "GE",
                "GE-PO",
                null,
                "interpol",
                ways.today().atStartOfDay(),
                "Bureau of Tbilisi (synthetic)",
                List.of(instruments),
                List.of("bank_records"),
                "A transfer leaves the account tonight.",
                agreement,
                null,
                null);
    }

    private Desk received(OralRequest asked, String by) {
        var file = files.node().oral().receive(asked, Desk.officer(REGISTRAR, by));
        files.node().jobs().drain();
        return new Desk(files.node(), file.caseRef());
    }

    private String refusal(OralRequest asked) {
        var refused = catchThrowableOfType(
                Refusal.class, () -> files.node().oral().receive(asked, Desk.officer(REGISTRAR, "UZ")));
        return refused.code();
    }

    /** Uzbekistan is no party to the Convention on cybercrime, which alone asks for no agreement and does not wait. */
    @Test
    void theTreatyThatBindsBothGovernsWhatIsAskedByInterpol() {
        assertThat(refusal(asked(null, "ETS-185", "UNTOC"))).isEqualTo("agreement-missing");
        assertThat(refusal(asked(AGREED, "ETS-185"))).isEqualTo("advance-not-admitted");

        var theirs = received(asked(AGREED, "UNTOC", "ETS-185"), "UZ");
        assertThat(copies.clocks(theirs)).containsExactly("treaty_oral_confirm");
        assertThat(HandedCopies.assigned(theirs).refusal(EXECUTOR, Files.begun()))
                .isEqualTo(AWAITED);
    }

    /** Whether the Convention on cybercrime binds Kazakhstan is not known: it is taken in, but nothing begins on it. */
    @Test
    void whatIsNotKnownToBindBothBeginsNothing() {
        var theirs = received(asked(null, "ETS-185"), "KZ");
        assertThat(HandedCopies.assigned(theirs).refusal(EXECUTOR, Files.begun()))
                .isEqualTo(AWAITED);
    }

    private Desk written(String came, String... instruments) {
        ObjectNode content = Contents.bankRecordsAndWitness();
        content.put("requesting", "GE").put("requested", "UZ");
        content.putObject("urgency").put("urgent", true);
        var basis = content.putArray("legal_basis");
        List.of(instruments).forEach(basis::add);
        return HandedCopies.assigned(
                copies.received(HandedCopies.paper(content, "GE", HandedCopies.number(), came), "UZ"));
    }

    @Test
    void aCopyBeginsNothingUnderATreatyThatDoesNotBindBoth() {
        var theirs = written("interpol", "ETS-185", "UNTOC");
        assertThat(copies.clocks(theirs)).containsExactly("treaty_oral_confirm");
        assertThat(theirs.refusal(EXECUTOR, Files.begun())).isEqualTo(AWAITED);
    }

    @Test
    void theRouteOfAnAnswerRestsOnWhatBindsBoth() {
        var theirs = written("original", "ETS-030", "UNTOC");
        assertThat(theirs.refusal(REGISTRAR, LegWays.route("interpol").internalText(null)))
                .isEqualTo("agreement-missing");
        theirs.does(REGISTRAR, LegWays.route("interpol"));
        var found = files.node().procedures().findings(theirs.file(), Stage.TRANSMIT, theirs.officer(CENTRAL_OFFICER));
        assertThat(found).extracting(Finding::name).contains("channel_agreement@transmission.interpol@UNTOC");
    }
}
