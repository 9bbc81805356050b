package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.exchange.EnvelopeUnreadable;
import org.rogatory.exchange.PlainEnvelope;
import org.rogatory.exchange.ReceivedAnnexes;
import org.rogatory.identity.Officer;
import org.rogatory.mla.annex.AnnexAhead;
import org.rogatory.mla.annex.AnnexAhead.Way;
import org.rogatory.mla.annex.MessageAnnex;
import org.rogatory.mla.annex.OpeningReason;
import org.rogatory.mla.annex.SealedReading;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A sealed annex for several authorities of the other State: each opens the same one, and a third none. */
@EngineTest
class AnnexReadersProcessTest {

    private static final String CENTRE = "KZ-GPO";
    private static final String UNIT = "KZ-UNIT-1";
    private static final String THIRD = "KZ-REG-1";
    private static final Officer UNIT_HEAD = new Officer("head.unit.kz", "Testov Boshliq", "KZ", UNIT, Set.of(HEAD));

    private final Files files;
    private final SealedReading reading;
    private final ReceivedAnnexes received;
    private final PlainEnvelope envelope;
    private final MessageAnnex annexes;

    @Autowired
    AnnexReadersProcessTest(
            Files files,
            SealedReading reading,
            ReceivedAnnexes received,
            PlainEnvelope envelope,
            MessageAnnex annexes) {
        this.files = files;
        this.reading = reading;
        this.received = received;
        this.envelope = envelope;
        this.annexes = annexes;
    }

    private Desk signed(String... readers) {
        var content = Contents.bankRecordsAndWitness();
        var block = content.putObject("sealed").put("covert", AnnexVerbs.ADDRESS);
        var named = block.putArray("open_to");
        List.of(readers).forEach(named::add);
        return Files.signed(files.draft(content, DRAFTER));
    }

    private static String request(Desk theirs) {
        return theirs.partner().messages().get(0).messageId();
    }

    private JsonNode open(Desk theirs, Officer officer) {
        return reading.open(theirs.caseRef(), request(theirs), OpeningReason.EXECUTION, officer);
    }

    private String refused(Desk theirs, Officer officer) {
        return catchThrowableOfType(Refusal.class, () -> open(theirs, officer)).code();
    }

    @Test
    void eachOfThemOpensTheSameAndAThirdNone() {
        var theirs = Files.inExecution(Files.underReview(
                signed(CENTRE, UNIT).does(REGISTRAR, "transmit").partner()));

        var byCentre = open(theirs, theirs.officer(HEAD));
        assertThat(byCentre.path("covert").asString()).isEqualTo(AnnexVerbs.ADDRESS);
        assertThat(open(theirs, UNIT_HEAD)).isEqualTo(byCentre);
        assertThat(refused(theirs, theirs.officer(EXECUTOR))).isEqualTo("not-found");
        var message = request(theirs);
        assertThat(received.open(message, UNIT)).isEqualTo(received.open(message, CENTRE));
        assertThatThrownBy(() -> received.open(message, THIRD)).isInstanceOf(EnvelopeUnreadable.class);
    }

    @Test
    void itLeavesForAllOfThemOrForNoneAndWhoHasNoKeyIsNamed() {
        var ours = signed(CENTRE, UNIT);
        envelope.forget(UNIT);
        try {
            assertThat(annexes.ahead(ours.file()))
                    .hasValueSatisfying(annex -> assertThat(annex)
                            .returns(Way.STUCK, AnnexAhead::way)
                            .returns(List.of(CENTRE, UNIT), AnnexAhead::readers)
                            .returns(List.of(UNIT), AnnexAhead::unreached));
            var refusal = catchThrowableOfType(
                    Refusal.class,
                    () -> files.node()
                            .procedures()
                            .act(ours.caseRef(), Act.of("transmit", null), ours.officer(REGISTRAR)));
            assertThat(refusal.code()).isEqualTo("no-encryption-key");
            assertThat(refusal.parameters()).containsEntry("field", "sealed").containsEntry("authorities", UNIT);
        } finally {
            envelope.know(UNIT);
        }
        var theirs = Files.underReview(ours.does(REGISTRAR, "transmit").partner());
        assertThat(open(theirs, theirs.officer(HEAD)).path("covert").asString()).isEqualTo(AnnexVerbs.ADDRESS);
    }

    @Test
    void oneOfAnotherStateAmongThemHoldsItBack() {
        assertThat(signed(CENTRE, "UZ-GPO").refusal(REGISTRAR, Act.draft("transmit")))
                .isEqualTo("no-encryption-key");
    }

    @Test
    void anAnswerIsForSeveralAsWellAndEachIsNamedToWhoApproves() {
        var theirs = files.executed()
                .does(
                        CENTRAL_OFFICER,
                        AnnexVerbs.written(AnnexVerbs.ADDRESS).authorities(List.of("UZ-GPO", "UZ-UNIT-1")));

        assertThat(annexes.ahead(theirs.file()))
                .hasValueSatisfying(annex -> assertThat(annex.readers()).containsExactly("UZ-GPO", "UZ-UNIT-1"));
    }
}
