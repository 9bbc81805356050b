package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.PersonExports.json;
import static org.rogatory.process.PersonExports.refused;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.subject.ExportStatus;
import org.rogatory.subject.FoundFile;
import org.rogatory.subject.FoundPiece;
import org.rogatory.subject.SubjectExports;
import org.rogatory.subject.SubjectMaking;
import org.rogatory.subject.SubjectRelease;
import org.rogatory.subject.SubjectTaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Results, answers and papers go into an export once they were read through; what nobody searched it says. */
@EngineTest
class SubjectPiecesProcessTest {

    private static final String BORN = "1979-02-05";
    private static final Officer ASKER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer SECOND = Desk.officer(SUPERVISOR, "KZ");
    private static final String OTHER = "UCHINCHI LAVORO S.R.L.";

    @Autowired
    private Files files;

    @Autowired
    private SubjectExports exports;

    @Autowired
    private SubjectMaking making;

    @Autowired
    private SubjectRelease release;

    @Autowired
    private SubjectTaking taking;

    @Autowired
    private PersonExports person;

    @Autowired
    private UserAdministration accounts;

    @Autowired
    private Disk disk;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void accountsStand() {
        List.of(ASKER, CHIEF, SECOND, Desk.officer(CENTRAL_OFFICER, "UZ"), Desk.officer(HEAD, "UZ"))
                .forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    private static ObjectNode content(String name, String born) {
        var content = PersonExports.content(name, born);
        ((ObjectNode) content.path("persons").path(1)).put("name", OTHER);
        return content;
    }

    /** The file of the State that was asked, executed and answered. */
    private Desk answered(String name) {
        var sent = Files.signed(files.draft(content(name, BORN), DRAFTER)).does(REGISTRAR, "transmit");
        var theirs = Files.inExecution(Files.underReview(sent.partner()));
        theirs.items().forEach(item -> {
            theirs.does(EXECUTOR, Files.start(item.itemRef()));
            var result = Files.result("record_item_result", item.itemRef());
            theirs.does(EXECUTOR, result.releasedText(OTHER + " paid " + name + " in cash."));
        });
        return Files.answered(theirs.does(EXECUTOR, "record_execution"));
    }

    private String made(String name, Officer asker, Officer approving) {
        return person.made(PersonExports.wanted(name, LocalDate.parse(BORN)), asker, approving);
    }

    private FoundPiece piece(String id, String kind) {
        return exports.read(id, ASKER).files().get(0).pieces().stream()
                .filter(piece -> piece.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> leftOut(Map<String, String> zip) {
        return json(zip.get("manifest.json"))
                .path("left_out")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void putsInWhatWhoAskedHasReadThroughAndNothingElse() throws IOException {
        var name = "PARCHAYEV Birinchi";
        var theirs = answered(name);
        var folder = "files/" + theirs.caseRef() + "/";
        var id = made(name, ASKER, CHIEF);
        var ends = exports.read(id, ASKER).view().endsAt();
        var before = person.taken(id, ASKER);
        assertThat(json(before.get(folder + "results.json")).path("items").size())
                .isEqualTo(theirs.items().size());
        assertThat(before.get(folder + "papers.json")).contains("\"number\"", "\"sha256\"");
        assertThat(before.toString()).doesNotContain("in cash", "dealt with");
        assertThat(leftOut(before)).contains("results", "papers");

        var result = piece(id, "result");
        assertThat(result.text()).contains(name, "[…]", "in cash").doesNotContain("UCHINCHI");
        assertReleasedByWhoAsked(id, result);
        var paper = piece(id, "paper");
        release.release(id, Set.of(result.id(), paper.id()), ASKER);
        assertThat(refused(() -> taking.open(id, ASKER))).isEqualTo("subject-settled");
        making.look();

        assertThat(exports.read(id, ASKER).view().endsAt()).isEqualTo(ends);
        var after = person.taken(id, ASKER);
        assertThat(json(after.get(folder + "results.json")).path("released").size())
                .isOne();
        assertThat(after.keySet()).anyMatch(path -> path.startsWith(folder + "papers/" + paper.place() + "."));
        assertThat(after.get("list.txt")).contains("in cash").doesNotContain("dealt with", "UCHINCHI");
        assertThat(leftOut(after)).contains("results");
        assertKept(id, theirs.caseRef(), name);
    }

    private void assertReleasedByWhoAsked(String id, FoundPiece piece) {
        assertThat(refused(() -> release.release(id, Set.of(piece.id()), CHIEF)))
                .isEqualTo("not-found");
        assertThat(refused(() -> release.release(id, Set.of(), ASKER))).isEqualTo("field-missing");
        assertThat(refused(() -> release.release(id, Set.of("none"), ASKER))).isEqualTo("unknown-code");
        assertThat(exports.read(id, CHIEF).files()).as("who approves").isEmpty();
    }

    private void assertKept(String id, String caseRef, String name) {
        assertThat(piece(id, "result").released()).isTrue();
        assertThat(piece(id, "answer").released()).isFalse();
        assertThat(jdbc.sql("select details from audit_entry where subject = ? and action = 'subject.release'")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("shown=" + caseRef);
        assertThat(new Traces(name).in(disk.rows())).as("tables").isEmpty();
    }

    @Test
    void tellsWhatTheTrailHasAndWhereNobodyLooked() throws IOException {
        var name = "PARCHAYEV Ikkinchi";
        var theirs = answered(name);
        files.node().cases().view(theirs.file(), ASKER);
        var path = "files/" + theirs.caseRef() + "/trail.json";

        var zip = person.taken(made(name, ASKER, CHIEF), ASKER);

        assertThat(zip.get(path)).contains("mla.accept").doesNotContain("cases.view", ASKER.username());
        assertThat(zip.get("files/" + theirs.caseRef() + "/letters.json")).contains("\"incoming\"");
        var places = json(zip.get("manifest.json")).path("not_searched");
        assertThat(places.valueStream().map(place -> place.path("place").asString()))
                .containsExactly("desk", "journals", "resolutions", "trail", "words");
        assertThat(places.at("/1/count").asLong()).isEqualTo(counted("registers_entry"));
        assertThat(places.at("/2/count").asLong()).isEqualTo(counted("resolutions_resolution"));
        assertThat(places.at("/4/count").asLong()).isEqualTo(counted("cases_file"));
        assertThat(places.at("/0/count").asLong()).isBetween(0L, counted("registers_entry"));
        assertThat(zip.get("list.txt")).contains("Where nobody looked");

        assertThat(person.taken(made(name, CHIEF, SECOND), CHIEF).get(path))
                .as("who oversees reads who looked into it")
                .contains("cases.view")
                .doesNotContain(ASKER.username());
    }

    private long counted(String table) {
        return jdbc.sql("select count(*) from " + table + " where authority = 'KZ-GPO'")
                .query(Long.class)
                .single();
    }

    @Test
    @OnBothDatabases
    void leavesItToTheOfficerWhoIsKnownByHisNameAlone() throws IOException {
        var name = "PARCHAYEV Uchinchi";
        var officer = Desk.officer(CENTRAL_OFFICER, "UZ");
        var open = files.draft(content(name, "1979"), DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .caseRef();

        var id = made(name, officer, Desk.officer(HEAD, "UZ"));

        assertThat(exports.read(id, officer).view().status()).isEqualTo(ExportStatus.READY);
        assertThat(exports.read(id, officer).files())
                .containsExactly(new FoundFile(open, false, List.of("name_alone")));
        assertThat(person.taken(id, officer).toString()).doesNotContain(open, "name_alone");
        assertThat(exports.read(id, Desk.officer(HEAD, "UZ")).files()).isEmpty();
    }
}
