package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.extradition.competing.CompetingMatrix;
import org.rogatory.extradition.competing.Competition;
import org.rogatory.extradition.incoming.PaperExtraditions;
import org.rogatory.extradition.incoming.PaperExtraditions.PaperExtradition;
import org.rogatory.persons.IndexedNow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** A request joins competing ones, or leaves them, while the head has one of their files open. */
@EngineTest
class CompetingJoinedProcessTest {

    private static final LocalDate CAME = LocalDate.of(2026, 4, 17);
    private static final String REASON = "The graver acts were done there (synthetic).";

    private final ExtraditionVerbsIn verbs;
    private final PaperExtraditions paper;
    private final CompetingMatrix matrix;
    private final IndexedNow index;
    private final JdbcTemplate database;

    @Autowired
    CompetingJoinedProcessTest(
            ExtraditionVerbsIn verbs,
            PaperExtraditions paper,
            CompetingMatrix matrix,
            IndexedNow index,
            JdbcTemplate database) {
        this.verbs = verbs;
        this.paper = paper;
        this.matrix = matrix;
        this.index = index;
        this.database = database;
    }

    private Desk received() {
        return verbs.received(ExtraditionVerbsIn.request());
    }

    /** The same person, asked for by Tajikistan on paper. */
    private Desk ofTajikistan(ObjectNode content) {
        var number = UUID.randomUUID().toString().replaceAll("\\D", "") + "/26";
        var letter = new PaperExtradition(content, "TJ", null, number, CAME, CAME, null, null, null, null);
        var file = paper.receive(letter, null, Desk.officer(REGISTRAR, "KZ"));
        verbs.node().jobs().drain();
        return new Desk(verbs.node(), file.caseRef());
    }

    private Competition seen(Desk desk) {
        return matrix.of(desk.file(), desk.officer(HEAD));
    }

    private static List<String> files(Competition competition) {
        return competition.requests().stream()
                .map(request -> request.file().caseRef())
                .toList();
    }

    private static ActDraft linked(Desk other) {
        return Act.draft("link_competing").reference(other.caseRef());
    }

    private static ActDraft apart(Desk other) {
        return Act.draft("unlink_competing").reference(other.caseRef()).internalText(REASON);
    }

    private static ActDraft first(Desk desk) {
        return Act.draft("decide_competing").reference(desk.caseRef()).internalText(REASON);
    }

    private List<String> notices(Desk desk) {
        return database.queryForList(
                "select recipient from notices_notice where code = 'competing_found' and reference = ?",
                String.class,
                desk.caseRef());
    }

    @Test
    void whoDecidesHasSeenAllThatCompete() {
        var ours = verbs.check(received());
        var other = received();
        var third = received();
        ours.does(CENTRAL_OFFICER, linked(other));
        var before = ours.file().version();
        other.does(CENTRAL_OFFICER, linked(third));
        assertThat(ours.refusal(HEAD, first(ours).version(before))).isEqualTo("changed-meanwhile");
        assertThat(seen(third).undecided()).isTrue();
        assertThat(ours.verbs()).as("it names no other").containsOnlyOnce("link_competing");

        ours.does(HEAD, first(ours).version(ours.file().version()));
        assertThat(seen(third).undecided()).isFalse();
    }

    @Test
    void whoDecidesHasSeenThatOneOfThemCompetesNoMore() {
        var ours = verbs.check(received());
        var other = received();
        var third = received();
        ours.does(CENTRAL_OFFICER, linked(other));
        other.does(CENTRAL_OFFICER, linked(third));
        var before = ours.file().version();
        other.does(CENTRAL_OFFICER, apart(third));
        assertThat(ours.refusal(HEAD, first(ours).version(before))).isEqualTo("changed-meanwhile");
        assertThat(files(seen(ours))).containsExactlyInAnyOrder(ours.caseRef(), other.caseRef());
        assertThat(ours.verbs()).doesNotContain("unlink_competing");
    }

    /** Of the other file, in which an officer knows that it asks for the same person, no name would tell it. */
    @Test
    void whoStandsBesideOneThatIsFoundIsToldToo() {
        var content = ExtraditionVerbsIn.request();
        var ours = verbs.check(verbs.received(content));
        var other = received();
        ours.does(CENTRAL_OFFICER, linked(other)).does(HEAD, first(ours));
        var before = other.file().version();
        assertThat(notices(other)).isEmpty();

        index.look();
        var third = verbs.review(ofTajikistan(content.deepCopy()));
        assertThat(files(seen(ours))).containsExactlyInAnyOrder(ours.caseRef(), other.caseRef(), third.caseRef());
        assertThat(notices(other)).contains("unit:KZ-GPO/head");
        assertThat(other.refusal(HEAD, first(other).version(before))).isEqualTo("changed-meanwhile");
        assertThat(seen(ours).undecided()).isTrue();
    }
}
