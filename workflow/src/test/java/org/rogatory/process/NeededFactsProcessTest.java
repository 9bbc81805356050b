package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.SharedExecution.UNIT;
import static org.rogatory.process.SharedExecution.back;
import static org.rogatory.process.SharedExecution.give;
import static org.rogatory.process.SharedExecution.order;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Isolable;
import org.rogatory.cases.Timeline;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** An authority that is given an item reads what was written for it in place of the facts, and knows who was ticked. */
@EngineTest
class NeededFactsProcessTest {

    private static final String TOLD = "A farm owner is heard about wages (made up).";
    private static final String FACTS = "three recruiters in Tashkent";
    private static final String SUSPECT = "TESTOV Rustam";

    private final SharedExecution shared;
    private final Cascading levels;
    private final Deliberation deliberation;
    private final List<Isolable> isolable;
    private final JdbcTemplate database;

    @Autowired
    NeededFactsProcessTest(
            SharedExecution shared,
            Cascading levels,
            Deliberation deliberation,
            List<Isolable> isolable,
            JdbcTemplate database) {
        this.deliberation = deliberation;
        this.shared = shared;
        this.levels = levels;
        this.isolable = isolable;
        this.database = database;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private static ActDraft told(Desk desk) {
        return give(desk, 1, "KZ-REG-1").executorFacts(TOLD).keys(List.of("persons-1"));
    }

    private JsonNode content(Desk desk, Officer officer) {
        return levels.files().node().procedures().content(desk.file(), officer);
    }

    private void demandTold(Desk desk, Officer officer) {
        var content = content(desk, officer);
        assertThat(content.path("executor_facts").asString()).isEqualTo(TOLD);
        assertThat(content.toString()).contains(SUSPECT).doesNotContain(FACTS, "NAMUNA LAVORO");
    }

    private void demandRule(Desk desk, Officer officer) {
        var content = content(desk, officer);
        assertThat(content.has("executor_facts")).isFalse();
        assertThat(content.path("facts").asString()).contains(FACTS);
    }

    @Test
    void whatIsWrittenForOneAuthorityIsReadByItAloneAndKeptUnderTheKeyOfTheFile() {
        var theirs = shared.accepted();
        theirs.does(HEAD, told(theirs)).does(HEAD, order());
        demandTold(theirs, REGION);
        demandRule(theirs, UNIT);
        demandRule(theirs, theirs.officer(HEAD));
        assertThat(content(theirs, theirs.officer(HEAD)).toString()).contains(SUSPECT, "NAMUNA LAVORO");

        var kept = database.queryForList(
                "select executor_words from mla_item_place where case_ref = ? and executor_words is not null",
                String.class,
                theirs.caseRef());
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0)).doesNotContain("farm owner", "TESTOV");
        assertThat(deliberation.timeline(theirs.file(), theirs.officer(HEAD)))
                .extracting(Timeline.Moment::step)
                .filteredOn(step -> step.verb().equals("assign_item"))
                .hasSize(1)
                .allMatch(step -> step.codes().isEmpty() && !step.toString().contains("farm owner"));
    }

    @Test
    void theCopyOfTheRequestSaysItInPlaceOfTheFactsToo() {
        var theirs = shared.accepted();
        var letter = levels.files().node().documents().ofCase(theirs.caseRef()).stream()
                .filter(document -> document.kind().equals("request"))
                .findFirst()
                .orElseThrow();
        theirs.does(HEAD, told(theirs).files(List.of(letter.documentRef())));
        assertThat(levels.files().text(theirs, "executor_copy"))
                .contains(TOLD, SUSPECT)
                .doesNotContain(FACTS, "NAMUNA LAVORO");
        assertThat(levels.files().text(theirs, "execution_order")).doesNotContain(TOLD, SUSPECT, "persons-1");
    }

    @Test
    void whoExecutesBelowReadsItAndItGoesWithTheItem() {
        var theirs = shared.accepted();
        theirs.does(HEAD, told(theirs)).does(HEAD, order()).does(REGION, levels.pass("KZ-DIST-1", 10));
        demandTold(theirs, DISTRICT);

        var again = shared.accepted();
        again.does(HEAD, told(again)).does(HEAD, order()).does(REGION, back(again, 1));
        again.does(HEAD, give(again, 1, "KZ-REG-1"));
        demandRule(again, REGION);
        assertThat(content(again, REGION).toString()).doesNotContain(SUSPECT);
    }

    @Test
    void aPersonOfWhomTheRequestDoesNotTellCannotBeTicked() {
        var theirs = shared.accepted();
        assertThat(theirs.refusal(HEAD, told(theirs).keys(List.of("persons-9"))))
                .isEqualTo("unknown-code");
        assertThat(shared.items(theirs, theirs.officer(HEAD))).containsExactly(1, 2);
    }

    @Test
    void whatWasWrittenCanBeTakenOutOfTheFileByWhoReadsIt() {
        var theirs = shared.accepted();
        theirs.does(HEAD, told(theirs)).does(HEAD, order());
        assertThat(texts(theirs, theirs.officer(HEAD))).contains(TOLD);
        assertThat(texts(theirs, REGION)).contains(TOLD);
        assertThat(texts(theirs, UNIT)).doesNotContain(TOLD);
    }

    @Test
    void whoReadsWordsInPlaceOfTheFactsFindsThemNowhereElseEither() {
        var theirs = shared.accepted();
        theirs.does(HEAD, told(theirs)).does(HEAD, order());
        assertThat(texts("received", theirs, REGION)).isNotEmpty().noneMatch(text -> text.contains(FACTS));
        assertThat(texts("received", theirs, UNIT)).anyMatch(text -> text.contains(FACTS));
        assertThat(texts("received", theirs, theirs.officer(HEAD))).anyMatch(text -> text.contains(FACTS));
    }

    private List<String> texts(Desk desk, Officer officer) {
        return texts("item", desk, officer);
    }

    private List<String> texts(String of, Desk desk, Officer officer) {
        return isolable.stream()
                .filter(kind -> kind.kind().equals(of))
                .flatMap(kind -> kind.parts(desk.caseRef(), officer).stream())
                .map(Isolable.Part::words)
                .toList();
    }
}
