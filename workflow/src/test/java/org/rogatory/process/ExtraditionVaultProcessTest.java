package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Custodies.ALMATY;
import static org.rogatory.process.Custodies.order;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.cases.Act;
import org.rogatory.extradition.findings.ConditionsGiven;
import org.rogatory.extradition.findings.ConditionsGiven.GivenAct;
import org.rogatory.extradition.findings.ConditionsGiven.GivenJudgement;
import org.rogatory.extradition.findings.CriminalAct.Law;
import org.rogatory.extradition.findings.ExtraditionConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * What a thief of the disk would learn of somebody who is asked for, held, or handed over: with one synthetic name
 * behind every word, a request goes from the draft until both files are closed, and files go all ways that together
 * take every verb; then the name is looked for in every table, every stored byte, on all packages and in the log.
 */
@EngineTest
@Order(1) // before others have left their files, which it would read too
@ExtendWith(OutputCaptureExtension.class)
class ExtraditionVaultProcessTest {

    private static final String TABLES = "extradition_";

    private final Traces traces = new Traces("SYNTHETIC-Qoraqosh3");

    private final ExtraditionWays ways;
    private final ExtraditionVerbsOut out;
    private final ExtraditionVerbsIn in;
    private final ExtraditionConditions conditions;
    private final Thief thief;
    private final Node node;

    @Autowired
    ExtraditionVaultProcessTest(ExtraditionWays ways, ExtraditionConditions conditions, Thief thief) {
        this.ways = ways;
        this.out = ways.asking().verbs();
        this.in = ways.asked().verbs();
        this.conditions = conditions;
        this.thief = thief;
        this.node = ways.asking().verbs().node();
    }

    @Test
    void nobodyIsNamedInClearWhateverIsWrittenOfHim(CapturedOutput output) throws IOException {
        node.pen().takeUp(traces);
        thief.knowsBothReallyClosed(handedOver(), traces);
        all();
        assertThat(thief.kept().columns(TABLES)).hasSizeGreaterThanOrEqualTo(20);
        thief.findsNothing(TABLES, traces, output);
    }

    /** Every verb of both machines, of custody, assurances and speciality, and of letters that diplomats carry. */
    private void all() {
        var gone = Stream.of(
                        ways.asking().all(),
                        ways.asked().all(),
                        ways.assurances().all())
                .flatMap(files -> files)
                .toList();
        assertThat(gone).hasSizeGreaterThanOrEqualTo(20);
        ways.legs().walk(ways.asking().byDiplomats());
        ways.legs().walk(ways.asked().onPaper());
        granted();
    }

    /** The other State gives him up under conditions, which we accept. */
    private void granted() {
        node.moment(Node.START);
        out.courtReview(out.arrested())
                .does(
                        CENTRAL_OFFICER,
                        ExtraditionVerbsOut.granted().kind("accepted").conditions("No life sentence (synthetic)."));
    }

    /** The arrest is asked for and then the person, who is held, given up and taken over, as both States tell it. */
    private Desk handedOver() {
        var ours = out.askArrest(out.draft(ExtraditionVerbsIn.arrest()));
        var theirs = in.register(ours.partner());
        at("2026-04-20T08:00:00Z");
        in.detained(theirs);
        at("2026-04-22T05:00:00Z");
        theirs.does(CENTRAL_OFFICER, order("record_custody_order", "2026-04-22T09:30"))
                .does(HEAD, ExtraditionVerbsIn.reviewed(theirs, "central_officer.kz"));
        at("2026-05-05T05:00:00Z");
        out.transmit(out.sign(out.approve(out.endorse(out.submit(out.convert(ours))))));
        decided(ours, theirs);
        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofDays(3)));
        node.pass(Duration.ofDays(3).plusHours(2));
        var moment = in.ago(Duration.ofHours(1));
        theirs.does(CUSTODY_OFFICER, Act.draft("record_surrender").at(moment, ALMATY));
        ours.does(CUSTODY_OFFICER, out.surrendered(ours).at(moment, ALMATY).reference("19"));
        theirs.does(CENTRAL_OFFICER, "close");
        return ours.does(CENTRAL_OFFICER, "close");
    }

    private void decided(Desk ours, Desk theirs) {
        at("2026-05-06T05:00:00Z");
        theirs.does(CENTRAL_OFFICER, "start_extradition_check")
                .does(CENTRAL_OFFICER, order("record_extradition_arrest", "2026-05-06T09:30"));
        found(theirs);
        theirs.does(HEAD, ExtraditionVerbsIn.grant());
        out.courtReview(ours);
        theirs.does(CENTRAL_OFFICER, Act.draft("record_final").internalText("Confirmed by the court of Almaty."))
                .does(CENTRAL_OFFICER, "send_decision");
    }

    /** The acts one by one and a matter, as an officer has found them. */
    private void found(Desk theirs) {
        var pen = node.pen();
        var act = new GivenAct(
                "drug_trafficking",
                pen.written("18.4 kg of heroin (synthetic)"),
                new Law(pen.written("UZ art. 273"), 20.0),
                new Law(pen.written("KZ art. 297"), 15.0),
                "both");
        var matter = new GivenJudgement(
                "limitation", true, pen.written("It has not lapsed (synthetic)."), pen.written("KZ art. 71"));
        var given = new ConditionsGiven(List.of(act), List.of(matter));
        conditions.write(theirs.caseRef(), theirs.file().version(), given, theirs.officer(CENTRAL_OFFICER));
    }

    private void at(String moment) {
        node.moment(Instant.parse(moment));
    }
}
