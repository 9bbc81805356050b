package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.SharedExecution.UNIT;
import static org.rogatory.process.SharedExecution.give;
import static org.rogatory.process.SharedExecution.order;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.ItemPlaces;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stood below an authority and has reported sees nothing of what comes to it, or to its successor, later. */
@EngineTest
class EndedLevelsProcessTest {

    private static final Officer DISTRICT_HEAD =
            new Officer("head.district.kz", "Testov head.district.kz", "KZ", "KZ-DIST-1", Set.of(HEAD));

    private final SharedExecution shared;
    private final Cascading levels;
    private final ItemPlaces places;

    @Autowired
    EndedLevelsProcessTest(SharedExecution shared, Cascading levels, ItemPlaces places) {
        this.shared = shared;
        this.levels = levels;
        this.places = places;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private static ActDraft returned() {
        return Act.draft("return_assignment").reasons(List.of("waiting_workload"));
    }

    /** The region has passed what it has to the district and accepted its report. */
    private Desk climbed(Desk desk) {
        return desk.does(REGION, levels.pass("KZ-DIST-1", 10))
                .does(DISTRICT, Cascading.report())
                .does(REGION, Act.draft("accept_report"));
    }

    private List<String> seen(Desk desk, Officer officer) {
        return levels.sheet().of(desk.file(), officer).levels().stream()
                .map(level -> level.authority() + " " + level.status().key())
                .toList();
    }

    @Test
    void whoHadAnItemBelowTheOneThatIsAssignedTheWholeReadsNothingOfIt() {
        var theirs = climbed(shared.shared());
        assertThat(levels.sees(DISTRICT, theirs)).isTrue();
        assertThat(levels.sees(DISTRICT_HEAD, theirs)).isTrue();
        assertThat(shared.items(theirs, DISTRICT)).containsExactly(2);

        theirs.does(UNIT, returned()).does(HEAD, Act.draft("assign_execution").authority("KZ-REG-1"));
        assertThat(shared.items(theirs, REGION)).containsExactly(1, 2);
        assertThat(levels.sees(DISTRICT, theirs)).isFalse();
        assertThat(levels.sees(DISTRICT_HEAD, theirs)).isFalse();
        assertThat(theirs.refusal(DISTRICT, Cascading.report())).isEqualTo("not-found");
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 ended");

        theirs.does(REGION, levels.pass("KZ-DIST-1", 10));
        assertThat(levels.sees(DISTRICT_HEAD, theirs)).isTrue();
        assertThat(seen(theirs, DISTRICT)).containsExactly("KZ-DIST-1 held");
    }

    @Test
    void whoWasBelowTheOneThatGivesTheWholeBackIsNotBelowTheNext() {
        var theirs = climbed(levels.assigned("KZ-REG-1"));
        assertThat(levels.sees(DISTRICT_HEAD, theirs)).isTrue();

        theirs.does(REGION, returned());
        assertThat(levels.sees(DISTRICT, theirs)).isFalse();
        assertThat(levels.sees(DISTRICT_HEAD, theirs)).isFalse();
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 ended");

        theirs.does(HEAD, order()).does(HEAD, give(theirs, 1, "KZ-REG-1"));
        assertThat(levels.sees(DISTRICT, theirs)).isFalse();
        assertThat(places.of(theirs.caseRef(), "KZ-DIST-1")).isEmpty();
        assertThat(shared.items(theirs, UNIT)).containsExactly(1);
        assertThat(shared.items(theirs, REGION)).containsExactly(2);
    }

    @Test
    void whoHasReportedSeesWhatItHadAndNoItemThatIsGivenLater() {
        var theirs = climbed(shared.three());
        theirs.does(HEAD, give(theirs, 2, "KZ-REG-1"));
        assertThat(shared.items(theirs, DISTRICT)).containsExactly(2);
        assertThat(shared.items(theirs, REGION)).containsExactly(2, 3);

        theirs.does(HEAD, give(theirs, 0, "KZ-GPO"));
        assertThat(shared.items(theirs, DISTRICT))
                .as("nor when others are given")
                .containsExactly(2);
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 accepted");
    }
}
