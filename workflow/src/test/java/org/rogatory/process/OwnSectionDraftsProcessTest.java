package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.Levels.DISTRICT;
import static org.rogatory.process.Levels.REGION;
import static org.rogatory.process.Levels.WRITER;
import static org.rogatory.process.SpillDecisions.refused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.ReservedReaders;
import org.rogatory.cases.Act;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.mla.outgoing.FollowingRequests;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A draft of which somebody does not read a section: he writes the rest, and never over what others read. */
@EngineTest
class OwnSectionDraftsProcessTest {

    private static final String WORD = "Zarkashon-775";
    private static final Officer MINE = Desk.officer(DRAFTER, "UZ");
    private static final Officer OTHER = new Officer("second.uz", "Testov", "UZ", "UZ-UNIT-1", Set.of(DRAFTER));
    private static final Officer UNIT_HEAD = new Officer("head.unit.uz", "Testov", "UZ", "UZ-UNIT-1", Set.of(HEAD));
    private static final Officer CHIEF = Desk.officer(HEAD, "UZ");

    private final Files files;
    private final Levels levels;
    private final ReservedReaders readers;
    private final ReservedParts reserved;
    private final FollowingRequests following;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    OwnSectionDraftsProcessTest(
            Files files,
            Levels levels,
            ReservedReaders readers,
            ReservedParts reserved,
            FollowingRequests following,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.levels = levels;
        this.readers = readers;
        this.reserved = reserved;
        this.following = following;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accountsAre() {
        levels.open();
        List.of(MINE, OTHER, UNIT_HEAD, CHIEF).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nothingIsLeft() {
        levels.forget();
        jdbc.sql("delete from identity_user where username in ('second.uz', 'head.unit.uz')")
                .update();
    }

    private static ObjectNode telling() {
        var content = Contents.bankRecordsAndWitness();
        return content.put("facts", content.path("facts").asString() + " The name told is " + WORD + ".");
    }

    private Reservation reserve(String caseRef, String section, Officer reader, Officer by) {
        var thing = new Thing(ReservedPart.SECTION, section);
        return readers.reserve(caseRef, () -> thing, Set.of(reader.username()), by);
    }

    private ObjectNode read(Desk ours, Officer officer) {
        return (ObjectNode)
                files.node().outgoing().content(ours.file(), officer).deepCopy();
    }

    private String write(Desk ours, ObjectNode content, Officer officer) {
        return refused(() -> files.node().outgoing().write(ours.caseRef(), null, content, officer));
    }

    @Test
    void theHeadOfTheUnitDecidesOnADraftAndItsWriterIsTold() {
        var ours = files.draft(telling(), DRAFTER);
        assertThat(refused(() -> reserve(ours.caseRef(), "facts", OTHER, MINE))).isEqualTo("role");
        assertThat(refused(() -> reserve(ours.caseRef(), "facts", OTHER, CHIEF)))
                .isEqualTo("not-found");
        var made = reserve(ours.caseRef(), "facts", OTHER, UNIT_HEAD);
        assertThat(files.node().notices().unreadOf(MINE))
                .filteredOn(notice -> ours.caseRef().equals(notice.reference()))
                .extracting(NoticeView::code)
                .containsExactly("section_closed");
        assertThat(refused(() -> readers.name(ours.caseRef(), made.reservedId(), "head.unit.uz", UNIT_HEAD)))
                .isEqualTo("reader-self");
        ours.does(OTHER, Act.draft("submit"));
        assertThat(refused(() -> readers.of(ours.caseRef(), UNIT_HEAD)))
                .as("what was submitted is kept by another authority")
                .isEqualTo("role");
        assertThat(readers.of(ours.caseRef(), CHIEF)).hasSize(1);
    }

    @Test
    void whoDoesNotReadASectionWritesAroundIt() {
        var ours = files.draft(telling(), DRAFTER);
        reserve(ours.caseRef(), "facts", OTHER, UNIT_HEAD);
        var mine = read(ours, MINE);
        assertThat(mine.toString()).doesNotContain(WORD);

        assertThat(write(ours, mine.deepCopy().put("case_number", "3/26"), MINE))
                .isEqualTo("admitted");
        assertThat(read(ours, OTHER).path("facts").asString()).contains(WORD);
        assertThat(read(ours, OTHER).path("case_number").asString()).isEqualTo("3/26");
        assertThat(write(ours, mine.deepCopy().put("facts", " "), MINE)).isEqualTo("admitted");
        assertThat(write(ours, mine.deepCopy().put("facts", "Other facts."), MINE))
                .isEqualTo("section-not-read");
        assertThat(read(ours, OTHER).path("facts").asString()).contains(WORD);
        assertThat(ours.refusal(MINE, Act.draft("submit"))).isEqualTo("section-not-read");

        var theirs = read(ours, OTHER);
        theirs.put("facts", theirs.path("facts").asString() + " More.");
        assertThat(write(ours, theirs, OTHER)).isEqualTo("admitted");
        assertThat(ours.does(OTHER, Act.draft("submit")).status()).isEqualTo("with_supervisor");
    }

    @Test
    void anItemOfWhichSomethingIsReservedStaysWhereItIs() {
        var ours = files.draft(telling(), DRAFTER);
        reserve(ours.caseRef(), "assistance-2", OTHER, UNIT_HEAD);
        for (var officer : List.of(MINE, OTHER)) {
            var content = read(ours, officer);
            ((ArrayNode) content.path("assistance")).remove(0);
            assertThat(write(ours, content, officer)).as(officer.username()).isEqualTo("item-reserved");
        }
        var content = read(ours, MINE);
        assertThat(content.at("/assistance/1").has("facts")).isFalse();
        ((ArrayNode) content.path("assistance")).addObject().put("type", "bank_records");
        assertThat(write(ours, content, MINE)).isEqualTo("admitted");
        assertThat(read(ours, OTHER).at("/assistance/1/facts").isEmpty()).isFalse();
        assertThat(read(ours, OTHER).path("assistance").size()).isEqualTo(3);
    }

    @Test
    void whatGoesOnFromItIsForTheSamePeople() {
        var first = Files.signed(files.draft(telling(), DRAFTER)).does(REGISTRAR, "transmit");
        var id = reserve(first.caseRef(), "facts", OTHER, CHIEF).reservedId();
        assertThat(refused(() -> following.supplement(first.caseRef(), MINE))).isEqualTo("section-not-read");

        var second = new Desk(
                files.node(), following.supplement(first.caseRef(), OTHER).caseRef());
        assertThat(read(second, OTHER).path("facts").asString()).contains(WORD);
        assertThat(read(second, MINE).toString()).doesNotContain(WORD);
        assertThat(reserved.all(second.file(), ReservedPart.SECTION)).containsExactly("facts");

        readers.name(first.caseRef(), id, MINE.username(), CHIEF);
        assertThat(read(second, MINE).has("facts")).as("each file by itself").isFalse();
    }

    @Test
    void noLevelGivesAVisaToWhatItDoesNotRead() {
        var ours = levels.drafted().does(WRITER, Act.draft("submit"));
        ours.does(DISTRICT, Act.draft("endorse"));
        accounts.ensure(Desk.officer(CENTRAL_OFFICER, "UZ"), "{noop}demo", "en");
        var id = reserve(ours.caseRef(), "facts", Desk.officer(CENTRAL_OFFICER, "UZ"), CHIEF)
                .reservedId();
        assertThat(ours.refusal(REGION, Levels.give())).isEqualTo("section-not-read");
        assertThat(levels.offered(REGION, ours)).contains("give_visa section-not-read");
        readers.name(ours.caseRef(), id, REGION.username(), CHIEF);
        assertThat(ours.refusal(REGION, Levels.give())).isEqualTo("admitted");
    }
}
