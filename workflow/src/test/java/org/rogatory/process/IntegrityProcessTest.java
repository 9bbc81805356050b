package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.audit.AuditSealer;
import org.rogatory.audit.AuditTrail;
import org.rogatory.audit.ChainedRow;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.LetterOrders;
import org.rogatory.documents.bytes.StoreInMemory;
import org.rogatory.identity.Officer;
import org.rogatory.integrity.CertificateWanted;
import org.rogatory.integrity.IntegrityCertificates;
import org.rogatory.law.ContentSchema;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A court gets under seal what the trail says of a file, and nothing where the trail does not hold. */
@EngineTest
class IntegrityProcessTest {

    private static final String KIND = IntegrityCertificates.KIND;
    private static final ContentSchema SHAPE = ContentSchema.ofCertificates();

    private final Files files;
    private final IntegrityCertificates certificates;
    private final LetterOrders orders;
    private final AuditTrail trail;
    private final AuditSealer sealer;
    private final JdbcTemplate database;
    private final StoreInMemory store;

    @Autowired
    IntegrityProcessTest(
            Files files,
            IntegrityCertificates certificates,
            LetterOrders orders,
            AuditTrail trail,
            AuditSealer sealer,
            JdbcTemplate database,
            StoreInMemory store) {
        this.files = files;
        this.certificates = certificates;
        this.orders = orders;
        this.trail = trail;
        this.sealer = sealer;
        this.database = database;
        this.store = store;
    }

    private static CertificateWanted wanted(@Nullable String documentRef, boolean views) {
        return new CertificateWanted(documentRef, "ru", "Суд первой инстанции, дело 1-7/26", views);
    }

    private String ordered(Desk desk, CertificateWanted wanted, Officer officer) {
        var proved = certificates.demandIssuable(desk.caseRef(), wanted, officer);
        return certificates.issue(desk.caseRef(), wanted, proved, officer);
    }

    private String refused(Desk desk, CertificateWanted wanted, Officer officer) {
        var refusal =
                catchThrowableOfType(Refusal.class, () -> certificates.demandIssuable(desk.caseRef(), wanted, officer));
        return refusal == null ? "admitted" : refusal.code() + refusal.parameters();
    }

    private void sealAll() {
        while (sealer.unsealed() > 0) {
            sealer.seal();
        }
    }

    private List<DocumentView> documents(Desk desk, String kind) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> document.kind().equals(kind))
                .toList();
    }

    /** The data inside the last certificate, and that it is sealed with the key of the authority. */
    private JsonNode certified(Desk desk) {
        var text = files.text(desk, KIND);
        var seal = text.lastIndexOf("\nsealed by ");
        assertThat(text.substring(seal)).startsWith("\nsealed by " + desk.file().authority());
        var data = JsonMapper.shared().readTree(text.substring(text.indexOf("\n{\"schema\"") + 1, seal));
        assertThat(SHAPE.violations(data)).isEmpty();
        return data;
    }

    private static String hashed(ChainedRow row) throws Exception {
        var line = Objects.requireNonNullElse(row.hash(), "-") + "\n";
        var digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void saysWhatTheTrailSaysAndStaysInside() throws Exception {
        var ours = files.signed();
        files.node().cases().view(ours.file(), ours.officer(SUPERVISOR));
        sealAll();
        var head = trail.head();
        var officer = ours.officer(CENTRAL_OFFICER);
        var order = ordered(ours, wanted(null, false), officer);
        assertThat(orders.document(order)).isEmpty();
        var before = trail.since(ours.caseRef(), 0, 5000);
        files.node().jobs().drain();

        var data = certified(ours);
        var paper = documents(ours, KIND).get(0);
        assertThat(orders.document(order)).contains(paper.documentRef());
        assertThat(paper.status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(paper.stays()).isTrue();
        assertThat(paper.language()).isEqualTo("ru");
        assertThat(data.path("purpose").asString()).contains("1-7/26");
        assertThat(data.path("chain").path("position").asLong()).isEqualTo(head.position());
        assertThat(data.path("chain").path("hash").asString()).isEqualTo(head.hash());
        told(data.path("trail"), before);
        signed(data, documents(ours, "request").get(0));
        assertThat(before).extracting(ChainedRow::action).endsWith("integrity.issue");
    }

    /** Row by row what the trail has, but for the look of another officer, which is only counted. */
    private static void told(JsonNode told, List<ChainedRow> rows) throws Exception {
        var look =
                rows.stream().filter(row -> "cases.view".equals(row.action())).toList();
        var listed = rows.stream().filter(row -> !look.contains(row)).toList();
        assertThat(look).hasSize(1);
        assertThat(told.path("count").asInt()).isEqualTo(rows.size());
        assertThat(told.path("rest").path("count").asInt()).isZero();
        assertThat(told.path("looks").path("count").asInt()).isEqualTo(1);
        assertThat(told.path("looks").path("sha256").asString()).isEqualTo(hashed(look.get(0)));
        assertThat(told.path("rows").valueStream().map(row -> row.path("action").asString()))
                .containsExactlyElementsOf(
                        listed.stream().map(ChainedRow::action).toList());
        assertThat(told.path("rows")
                        .valueStream()
                        .map(row -> row.path("details").asString("")))
                .containsExactlyElementsOf(
                        listed.stream().map(ChainedRow::details).toList());
        assertThat(told.path("rows")
                        .valueStream()
                        .map(row -> row.path("position").asLong(0)))
                .containsExactlyElementsOf(listed.stream()
                        .map(row -> row.position() == null ? 0L : row.position())
                        .toList());
        var sealedRows = rows.stream().filter(row -> row.position() != null).toList();
        assertThat(told.path("unsealed").asInt()).isEqualTo(rows.size() - sealedRows.size());
        assertThat(told.path("first").path("hash").asString())
                .isEqualTo(sealedRows.get(0).hash());
        assertThat(told.path("last").path("hash").asString())
                .isEqualTo(sealedRows.get(sealedRows.size() - 1).hash());
    }

    private static void signed(JsonNode data, DocumentView letter) {
        var told = data.path("documents")
                .valueStream()
                .filter(document ->
                        letter.documentRef().equals(document.path("reference").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(told.path("state").asString()).isEqualTo("sealed");
        assertThat(told.path("verdict").asString()).isEqualTo("unsigned");
        assertThat(told.path("revisions")
                        .valueStream()
                        .map(state -> state.path("sha256").asString()))
                .startsWith(letter.sha256())
                .endsWith(letter.sealedSha256());
    }

    @Test
    void isForThoseWhoAnswerForTheFileAndNamesLookersOnlyToOverseers() {
        var ours = files.signed();
        files.node().cases().view(ours.file(), ours.officer(SUPERVISOR));
        assertThat(refused(ours, wanted(null, false), ours.officer(DRAFTER))).startsWith("role");
        assertThat(refused(ours, wanted(null, true), ours.officer(CENTRAL_OFFICER)))
                .startsWith("role");
        assertThat(refused(ours, wanted(null, false), Desk.officer(CENTRAL_OFFICER, "KZ")))
                .startsWith("not-found");
        assertThat(refused(ours, wanted("no-such", false), ours.officer(HEAD))).startsWith("not-found");
        assertThat(refused(ours, new CertificateWanted(null, "fr", null, false), ours.officer(HEAD)))
                .startsWith("unknown-code");
        var long301 = new CertificateWanted(null, "en", "x".repeat(301), false);
        assertThat(refused(ours, long301, ours.officer(HEAD))).startsWith("too-long");
        var bell = new CertificateWanted(null, "en", "a\u0007b", false);
        assertThat(refused(ours, bell, ours.officer(HEAD))).startsWith("text-unprintable");

        ordered(ours, wanted(null, true), ours.officer(HEAD));
        files.node().jobs().drain();
        var told = certified(ours).path("trail");
        assertThat(told.path("looks").path("count").asInt()).isZero();
        assertThat(told.path("rows").valueStream().map(row -> row.path("action").asString()))
                .contains("cases.view");
    }

    @Test
    void aSealedTranslationIsListedWithBothItsStates() {
        var ours = files.draft(Contents.translated(), DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .does(CENTRAL_OFFICER, "approve")
                .translated();
        ordered(ours, wanted(null, false), ours.officer(HEAD));
        files.node().jobs().drain();
        signed(certified(ours), documents(ours, "translation").get(0));
    }

    @Test
    void aFolderThatWasAwayForAMomentStandsInNoCertificate() {
        var ours = files.signed();
        ordered(ours, wanted(null, false), ours.officer(HEAD));
        store.whileAway(() -> assertThat(files.node().jobs().tryOnce()).isPositive());
        files.node().jobs().drain();
        signed(certified(ours), documents(ours, "request").get(0));
    }

    @Test
    void ofOneDocumentTellsOnlyOfIt() {
        var ours = files.signed();
        var letter = documents(ours, "request").get(0);
        ordered(ours, wanted(letter.documentRef(), false), ours.officer(HEAD));
        files.node().jobs().drain();

        var data = certified(ours);
        assertThat(data.path("about").asString()).isEqualTo("document");
        assertThat(data.path("documents").valueStream()).hasSize(1);
        assertThat(data.path("trail")
                        .path("rows")
                        .valueStream()
                        .map(row -> row.path("details").asString("")))
                .isNotEmpty()
                .allMatch(details -> details.contains(letter.documentRef()));
    }

    private void tampered(ChainedRow row, Runnable doing) {
        var writing = "update audit_entry set actor = ? where id = ?";
        database.update(writing, "somebody.else", row.id());
        try {
            doing.run();
        } finally {
            database.update(writing, row.actor(), row.id());
        }
    }

    @Test
    void isRefusedWhereTheTrailWasTamperedWithAlsoAfterItWasOrdered() {
        var ours = files.signed();
        sealAll();
        var officer = ours.officer(CENTRAL_OFFICER);
        var auditor = Desk.officer(AUDITOR, "UZ");
        files.node().cases().grant(ours.caseRef(), List.of(Officer.personal(auditor.username())));
        var row = trail.since(ours.caseRef(), 0, 1).get(0);
        ordered(ours, wanted(null, false), officer);
        tampered(row, () -> {
            assertThat(refused(ours, wanted(null, false), officer)).isEqualTo("integrity-chain-broken{}");
            assertThat(refused(ours, wanted(null, false), auditor))
                    .isEqualTo("integrity-chain-broken" + Map.of("position", String.valueOf(row.position())));
            assertThat(files.node().jobs().tryOnce()).isPositive();
            assertThat(documents(ours, KIND)).isEmpty();
        });
        files.node().jobs().drain();
        assertThat(documents(ours, KIND)).hasSize(1);
        assertThat(refused(ours, wanted(null, false), auditor)).isEqualTo("admitted");
    }

    @Test
    void theChainIsReadOnceAndThenOnlyWhatCameSince() {
        var ours = files.signed();
        var others = files.signed();
        sealAll();
        var officer = ours.officer(CENTRAL_OFFICER);
        ordered(ours, wanted(null, false), officer);
        files.node().cases().view(others.file(), others.officer(SUPERVISOR));
        sealAll();
        var rows = trail.since(others.caseRef(), 0, 5000);
        var last = rows.get(rows.size() - 1);
        tampered(last, () -> assertThat(files.node().jobs().tryOnce()).isPositive());
        tampered(rows.get(0), () -> {
            files.node().jobs().drain();
            assertThat(documents(ours, KIND)).hasSize(1);
            assertThat(refused(ours, wanted(null, false), officer)).isEqualTo("integrity-chain-broken{}");
        });
    }
}
