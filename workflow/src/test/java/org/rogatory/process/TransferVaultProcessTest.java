package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.cases.Act;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * What a thief of the disk would learn of a sentenced person who is to serve elsewhere: with one synthetic name behind
 * every word, a request goes from the draft until both files are closed, and files go all ways that together take every
 * verb; then the name is looked for in every table, every stored byte, on all packages and in the log.
 */
@EngineTest
@Order(1) // before others have left their files, which it would read too
@ExtendWith(OutputCaptureExtension.class)
class TransferVaultProcessTest {

    private static final String TABLES = "transfer_";

    private final Traces traces = new Traces("SYNTHETIC-Oqsoqol4");

    private final TransferWays ways;
    private final TransferVerbsOut out;
    private final TransferVerbsIn in;
    private final Thief thief;
    private final Node node;

    @Autowired
    TransferVaultProcessTest(TransferWays ways, Thief thief) {
        this.ways = ways;
        this.out = ways.asking().verbs();
        this.in = ways.asked().verbs();
        this.thief = thief;
        this.node = ways.asking().verbs().node();
    }

    @Test
    void nobodyIsNamedInClearWhateverIsWrittenOfHim(CapturedOutput output) throws IOException {
        node.pen().takeUp(traces);
        thief.knowsBothReallyClosed(served(), traces);
        all();
        assertThat(thief.kept().columns(TABLES)).hasSizeGreaterThan(9);
        thief.findsNothing(TABLES, traces, output);
    }

    /** Every verb of both machines and of the consent, and of letters that diplomats carry. */
    private void all() {
        var gone = Stream.of(ways.asking().all(), ways.asked().all())
                .flatMap(files -> files)
                .toList();
        assertThat(gone).hasSizeGreaterThan(15);
        ways.legs().walk(ways.asking().byDiplomats());
        ways.legs().walk(ways.asked().onPaper());
    }

    /** Asked for with the consent of the person, agreed, recognised, handed over and served to the end. */
    private Desk served() {
        var content = TransferVerbsOut.request().put("translation", "certified");
        var ours = out.submit(out.consented(out.draft(content)));
        out.approve(ours.does(SUPERVISOR, "endorse")).translated();
        out.transmit(ours.does(SIGNATORY, "sign"));
        var theirs = in.agree(in.review(ours.partner()));
        theirs.does(CENTRAL_OFFICER, out.recognition("recognise_sentence", TransferVerbsOut.END));
        ours.does(CUSTODY_OFFICER, out.appointment());
        node.pass(Duration.ofHours(3));
        ours.does(CUSTODY_OFFICER, out.handover().reference("700"));
        theirs.does(CUSTODY_OFFICER, out.handover())
                .does(CUSTODY_OFFICER, out.serving())
                .does(CUSTODY_OFFICER, TransferWaysOut.report())
                .does(CENTRAL_OFFICER, Act.draft("report_end").kind("end").happened(out.today(), null));
        theirs.does(CENTRAL_OFFICER, "close");
        return out.close(ours);
    }
}
