package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.documents.inspection.Antivirus;
import org.rogatory.documents.inspection.Inspector;
import org.rogatory.documents.inspection.Inspector.Inspected;
import org.rogatory.documents.inspection.VirusScan;

/** What is looked for again and again costs little while it is lost or out of reach, and is found once it is back. */
@OnBothDatabases
class InspectionRoundsTest {

    private static final String CASE = "UZ-MLA-2026-000323";

    private final DocumentsOn module = new DocumentsOn();
    private VirusScan scan = VirusScan.SCANNED;

    @BeforeEach
    void inspect() {
        module.inspector.addBean("inspector", (Inspector) (content, type) -> new Inspected(Set.of(), scan));
        module.inspector.addBean("antivirus", (Antivirus) () -> Antivirus.State.REACHED);
    }

    private String received() throws IOException {
        var kept = module.bytes.keep(CASE, new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)), 9);
        var content = new Documents.Content(kept, "application/pdf", null);
        return module.documents.receive(CASE, "decision", "decision", content);
    }

    private boolean lookedInto(String documentRef) {
        return module.documents.get(documentRef).inspection() != null;
    }

    private int askedInOneRound() {
        module.store.asked.set(0);
        module.quarantine.inspectWaiting();
        return module.store.asked.get();
    }

    @Test
    void whatIsLostIsLookedForOnceInAnHour() throws IOException {
        var lost = received();
        var contents = Map.copyOf(module.store.contents);
        module.store.contents.clear();
        assertThat(askedInOneRound()).isEqualTo(1);
        assertThat(askedInOneRound()).isZero();

        var beside = received();
        module.quarantine.inspectWaiting();
        assertThat(lookedInto(beside)).isTrue();

        module.store.contents.putAll(contents);
        for (var round = 3; round < DocumentQuarantine.ROUNDS_AN_HOUR; round++) {
            assertThat(askedInOneRound()).isZero();
        }
        module.quarantine.inspectWaiting();
        assertThat(lookedInto(lost)).isTrue();
    }

    @Test
    void whatNoAntivirusHasSeenAndIsLostIsLookedForOnceInAnHour() throws IOException {
        scan = VirusScan.UNREACHED;
        received();
        module.quarantine.inspectWaiting();
        module.store.contents.clear();

        assertThat(askedInOneRound()).isEqualTo(1);
        assertThat(askedInOneRound()).isZero();
    }

    @Test
    void aRoundIsLeftWhereNothingCanBeReadAndTheNextGoesOnBehind() throws IOException {
        var both = List.of(received(), received());
        module.store.away = true;
        assertThat(askedInOneRound()).isEqualTo(1);
        assertThat(askedInOneRound()).isEqualTo(1);

        module.store.away = false;
        module.quarantine.inspectWaiting();
        module.quarantine.inspectWaiting();
        assertThat(both).allMatch(this::lookedInto);
    }

    @Test
    void theAntivirusIsShownNothingMoreInARoundWhereNothingCanBeRead() throws IOException {
        scan = VirusScan.UNREACHED;
        received();
        received();
        module.quarantine.inspectWaiting();
        module.store.away = true;
        assertThat(askedInOneRound()).isEqualTo(1);

        module.store.away = false;
        scan = VirusScan.SCANNED;
        module.quarantine.inspectWaiting();
        module.quarantine.inspectWaiting();
        assertThat(module.documents.ofCase(CASE))
                .extracting(document -> document.inspection().scan())
                .containsOnly(VirusScan.SCANNED);
    }
}
