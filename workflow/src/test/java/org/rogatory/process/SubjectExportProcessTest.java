package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.PersonExports.json;
import static org.rogatory.process.PersonExports.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.OnBothDatabases;
import org.rogatory.audit.AuditEntry;
import org.rogatory.cases.AuditFilter;
import org.rogatory.cases.StateTrail;
import org.rogatory.documents.bytes.ByteReferences;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.persons.IndexedNow;
import org.rogatory.subject.ExportGround;
import org.rogatory.subject.ExportStatus;
import org.rogatory.subject.FoundFile;
import org.rogatory.subject.NewExport;
import org.rogatory.subject.SubjectExports;
import org.rogatory.subject.SubjectMaking;
import org.rogatory.subject.SubjectTaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is kept on one person is put together of the files that who asks may see, and tells of nobody else. */
@EngineTest
@OnBothDatabases
@ExtendWith(OutputCaptureExtension.class)
class SubjectExportProcessTest {

    private static final LocalDate BORN = LocalDate.of(1979, 2, 3);
    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");
    private static final Officer ASKER = Desk.officer(CENTRAL_OFFICER, "UZ");
    private static final Officer CHIEF = Desk.officer(HEAD, "UZ");
    private static final List<String> PARTS = List.of("letters", "papers", "progress", "request", "results", "trail");
    private static final String OTHER = "UCHINCHI LAVORO S.R.L.";

    @Autowired
    private Files files;

    @Autowired
    private ExtraditionVerbsOut extraditions;

    @Autowired
    private SubjectExports exports;

    @Autowired
    private SubjectMaking making;

    @Autowired
    private StateTrail audit;

    @Autowired
    private SubjectTaking taking;

    @Autowired
    private PersonExports person;

    @Autowired
    private IndexedNow indexed;

    @Autowired
    private UserAdministration accounts;

    @Autowired
    private Disk disk;

    @Autowired
    private List<ByteReferences> references;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void accountsStand() {
        List.of(ASKER, CHIEF).forEach(officer -> accounts.ensure(officer, "{noop}demo", "ru"));
    }

    private String file(String name, boolean confidential) {
        var content = PersonExports.content(name, BORN.toString());
        if (confidential) {
            content.set("confidentiality", Contents.bankRecordsAndWitness().path("confidentiality"));
        }
        ((ObjectNode) content.path("persons").path(1)).put("name", OTHER);
        content.put("facts", "The account of " + OTHER + " was used by " + name + " between May and June 2025.");
        return files.draft(content, DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .caseRef();
    }

    private static NewExport wanted(String name, String number) {
        return new NewExport(name, BORN, ExportGround.PERSON, number);
    }

    private String made(String name) {
        return person.made(wanted(name, "12/26"), ASKER, CHIEF);
    }

    private Map<String, String> taken(String id) throws IOException {
        return person.taken(id, ASKER);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    @Test
    void tellsOfThePersonAndOfNobodyElse(CapturedOutput output) throws IOException {
        var name = "EKSPORTOV Birinchi";
        var open = file(name, false);
        var closed = file(name, true);
        var before = searches();
        var id = made(name);
        assertThat(exports.read(id, ASKER).view().status()).isEqualTo(ExportStatus.READY);
        var zip = taken(id);
        assertThat(searches()).as("he has searched when he asked").isEqualTo(before + 1);

        var folder = "files/" + open + "/";
        assertThat(zip).hasSize(PARTS.size() + 2).containsKeys("list.txt", "manifest.json");
        assertThat(PARTS).allMatch(part -> zip.containsKey(folder + part + ".json"));
        var request = json(zip.get(folder + "request.json"));
        assertThat(request.at("/person/0/name").asString()).isEqualTo(name);
        assertThat(request.at("/request/facts").asString()).contains(name, "[…]");
        assertThat(json(zip.get(folder + "progress.json")).path("steps").size()).isGreaterThan(2);
        assertThat(zip.get("list.txt")).contains(name, open, "Data kept on one person");
        assertThat(zip.toString()).doesNotContain("UCHINCHI").doesNotContain(closed, "confidential");
        assertManifestFits(zip);
        assertTold(id, open, closed);
        assertNobodyIsNamed(new Traces(name), output);
        assertBytesAreNeeded(id);
    }

    /** The asker learns of both files, the trail of the one that was given. */
    private void assertTold(String id, String open, String closed) {
        assertThat(exports.read(id, ASKER).files())
                .anySatisfy(found -> assertThat(found.caseRef()).isEqualTo(open))
                .contains(new FoundFile(closed, false, List.of("confidential")));
        assertThat(trail(id, "subject.make")).singleElement().asString().contains("shown=" + open);
        assertThat(trail(id, "subject.take")).containsExactly("shown=" + open);
        assertThat(seenBy("UZ", id)).contains("subject.make");
        assertThat(seenBy("KZ", id)).isEmpty();
        assertThat(exports.list(CHIEF)).anyMatch(line -> line.exportId().equals(id));
    }

    private long searches() {
        return jdbc.sql("select count(*) from audit_entry where action = 'cases.search-person' and actor = ?")
                .param(ASKER.username())
                .query(Long.class)
                .single();
    }

    /** What the auditor of a State reads of an export. */
    private List<String> seenBy(String state, String id) {
        var filter = new AuditFilter(state, "", id, "", Instant.EPOCH, FAR, Long.MAX_VALUE);
        return audit.page(filter, Desk.officer(AUDITOR, state)).lines().stream()
                .map(AuditEntry::action)
                .toList();
    }

    private static void assertManifestFits(Map<String, String> zip) {
        var manifest = json(zip.get("manifest.json"));
        assertThat(manifest.path("files").valueStream().toList())
                .hasSize(7)
                .allSatisfy(part -> assertThat(part.path("sha256").asString())
                        .isEqualTo(sha256(zip.get(part.path("path").asString()))));
        assertThat(manifest.path("left_out").valueStream().map(JsonNode::asString))
                .as("of a file without papers and results")
                .containsExactlyInAnyOrder("third_persons", "deliberation");
    }

    private void assertBytesAreNeeded(String id) {
        var address = jdbc.sql("select address from subject_export where export_id = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(references)
                .anyMatch(module -> module.referenced(List.of(address)).contains(address));
    }

    private List<String> trail(String id, String action) {
        return jdbc.sql("select details from audit_entry where subject = ? and action = ?")
                .params(id, action)
                .query(String.class)
                .list();
    }

    private void assertNobodyIsNamed(Traces traces, CapturedOutput output) throws IOException {
        assertThat(traces.in(disk.rows())).as("tables").isEmpty();
        assertThat(disk.bytes(traces)).as("bytes").isEmpty();
        assertThat(traces.in(output.getAll().lines().toList())).as("log").isEmpty();
    }

    @Test
    void isAskedForByOneAndApprovedByAnother() {
        var name = "EKSPORTOV Ikkinchi";
        assertThat(refused(() -> exports.ask(wanted(name, "12/26"), ASKER))).isEqualTo("subject-nobody");
        file(name, false);
        indexed.look();
        assertThat(refused(() -> exports.ask(wanted(name, "none"), ASKER))).isEqualTo("subject-number");
        assertThat(refused(() -> exports.ask(wanted(" ", "12/26"), ASKER))).isEqualTo("field-missing");
        assertThat(refused(() -> exports.ask(wanted(name, "12/26"), Desk.officer(REGISTRAR, "UZ"))))
                .isEqualTo("role");
        assertThat(refused(() -> exports.ask(wanted(name, "12/26"), Desk.officer(HEAD, "KZ"))))
                .as("of files he does not see")
                .isEqualTo("subject-nobody");

        var own = exports.ask(wanted(name, "12/26"), CHIEF).exportId();
        assertThat(refused(() -> exports.approve(own, CHIEF))).isEqualTo("subject-four-eyes");
        assertThat(refused(() -> exports.approve(own, ASKER.inPlaceOf(List.of(CHIEF)))))
                .isEqualTo("role");
        assertThat(refused(() -> exports.approve(own, Desk.officer(HEAD, "KZ"))))
                .isEqualTo("not-found");
        var id = exports.ask(wanted(name, "12/26"), ASKER).exportId();
        assertThat(exports.list(ASKER))
                .as("what he may open")
                .anyMatch(line -> line.exportId().equals(id))
                .noneMatch(line -> line.exportId().equals(own));
        assertThat(exports.read(id, CHIEF).name()).isEqualTo(name);
        assertThat(refused(() -> taking.open(id, ASKER))).isEqualTo("subject-settled");
        assertThat(exports.refuse(id, CHIEF).status()).isEqualTo(ExportStatus.REFUSED);
        assertThat(exports.read(id, ASKER).name()).as("forgotten").isEmpty();
        assertThat(refused(() -> exports.approve(id, CHIEF))).isEqualTo("subject-settled");
    }

    @Test
    void isAskedForByNobodyByAPostThatIsLentToHim() {
        var lent = Desk.officer(REGISTRAR, "UZ").inPlaceOf(List.of(ASKER));
        assertThat(refused(() -> exports.ask(wanted("EKSPORTOV", "12/26"), lent)))
                .isEqualTo("role");
    }

    @Test
    void ofWhomOneStateAsksAnotherForNothingIsTold() throws IOException {
        var name = "EKSPORTOV Qidirilgan";
        var content = ExtraditionVerbsOut.request();
        ((ObjectNode) content.path("persons").path(0)).put("name", name).put("born", BORN.toString());
        var submitted = extraditions.submit(extraditions.draft(content));
        var wanted = extraditions.transmit(extraditions.sign(extraditions.approve(extraditions.endorse(submitted))));
        var id = made(name);
        assertThat(exports.read(id, ASKER).files())
                .singleElement()
                .satisfies(found -> assertThat(found.included()).isFalse());
        assertThat(String.valueOf(taken(id))).doesNotContain(wanted.caseRef(), "extradition");
    }

    @Test
    void isGoneOnceAFileIsClosedToWhoAskedAndAfterAWeek() {
        var name = "EKSPORTOV Uchinchi";
        var open = file(name, false);
        var id = made(name);
        assertThat(refused(() -> taking.open(id, CHIEF))).isEqualTo("not-found");
        jdbc.sql("insert into cases_access (case_ref, principal, access_level) values (?, ?, 'excluded')")
                .params(open, Officer.personal(ASKER.username()))
                .update();
        assertThat(refused(() -> taking.open(id, ASKER))).isEqualTo("subject-changed");

        files.node().pass(Duration.ofDays(8));
        making.look();
        assertThat(exports.read(id, ASKER).view().status()).isEqualTo(ExportStatus.ENDED);
        assertThat(exports.read(id, ASKER).name()).isEmpty();
        assertThat(refused(() -> taking.open(id, ASKER))).isEqualTo("subject-settled");
        assertThat(jdbc.sql("select count(*) from subject_export where export_id = ? and sought is null"
                                + " and outcome is null and address is null")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isOne();
    }
}
