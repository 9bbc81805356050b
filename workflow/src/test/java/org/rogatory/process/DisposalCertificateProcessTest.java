package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.process.Shelf.CLERK;
import static org.rogatory.process.Shelf.refusal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.archive.ActView;
import org.rogatory.audit.AuditSealer;
import org.rogatory.audit.AuditTrail;
import org.rogatory.audit.ChainedRow;
import org.rogatory.identity.Officer;
import org.rogatory.integrity.DisposalCertificates;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was destroyed, how and by whose hands is certified under seal, by a paper that outlives the files' keys. */
@EngineTest
class DisposalCertificateProcessTest {

    private static final Officer INSPECTOR = Desk.officer(AUDITOR, "UZ");

    private final Shelf shelf;
    private final DisposalCertificates certificates;
    private final AuditTrail trail;
    private final AuditSealer sealer;

    @Autowired
    DisposalCertificateProcessTest(
            Shelf shelf, DisposalCertificates certificates, AuditTrail trail, AuditSealer sealer) {
        this.sealer = sealer;
        this.shelf = shelf;
        this.certificates = certificates;
        this.trail = trail;
    }

    @BeforeEach
    void accounts() {
        shelf.accountsStand();
    }

    /** What other tests left is sealed; the act itself the job takes into the chain. */
    private void sealWhatOthersLeft() {
        while (sealer.unsealed() > 0) {
            sealer.seal();
        }
    }

    private ActView destroyed(String... listed) {
        shelf.later();
        return shelf.acts().execute(shelf.approved(listed).actId(), CLERK);
    }

    /** The data inside, and that the authority has sealed it. */
    private JsonNode certified(String actId, Officer officer) throws IOException {
        try (var opened = certificates.open(actId, officer)) {
            var text = new String(opened.content().readAllBytes(), StandardCharsets.UTF_8);
            var seal = text.lastIndexOf("\nsealed by ");
            assertThat(text.substring(seal)).startsWith("\nsealed by UZ-GPO");
            return JsonMapper.shared().readTree(text.substring(text.indexOf("\n{\"schema\"") + 1, seal));
        }
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(each -> each.path(field).asString()).toList();
    }

    @Test
    void saysWhichFilesHowAndByWhoseHands() throws IOException {
        sealWhatOthersLeft();
        var one = shelf.closed();
        var other = shelf.closed();
        var act = destroyed(one, other);
        assertThat(certificates.of(act)).as("before the jobs").isEmpty();
        assertThat(refusal(() -> certificates.open(act.actId(), CLERK))).isEqualTo("not-found");
        shelf.files().node().jobs().drain();

        assertThat(certificates.of(act)).isPresent();
        var data = certified(act.actId(), CLERK);
        assertThat(data.path("kind").asString()).isEqualTo(DisposalCertificates.KIND);
        assertThat(data.path("reference").asString()).isEqualTo(act.number());
        assertThat(texts(data.path("files"), "reference")).containsExactlyInAnyOrder(one, other);
        assertThat(data.path("keys").asInt()).isGreaterThanOrEqualTo(2);
        var acts = data.path("trail").path("rows");
        assertThat(texts(acts, "action"))
                .containsExactly(
                        "archive.propose",
                        "archive.agree",
                        "archive.agree",
                        "archive.agree",
                        "archive.approve",
                        "archive.execute");
        assertThat(acts.valueStream().map(row -> row.path("position").asLong(0)))
                .as("each act has its place in the chain")
                .allMatch(position -> position > 0);
        assertThat(data.path("chain").path("position").asLong(0))
                .isGreaterThanOrEqualTo(acts.path(5).path("position").asLong(0));
    }

    @Test
    void isReadByWhoReadsTheActAndThatIsKept() throws IOException {
        var act = destroyed(shelf.closed());
        shelf.files().node().jobs().drain();

        certified(act.actId(), INSPECTOR);
        assertThat(refusal(() -> certificates.open(act.actId(), Desk.officer(AUDITOR, "KZ"))))
                .isEqualTo("not-found");
        assertThat(trail.since(act.actId(), 0, 100))
                .filteredOn(row -> row.action().equals("integrity.read"))
                .extracting(ChainedRow::actor)
                .containsExactly(INSPECTOR.username());
    }
}
