package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ActField;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.FieldRule;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.ItemActions;
import org.rogatory.mla.item.ItemView;
import org.springframework.beans.factory.annotation.Autowired;

/** A covert measure is executed outside: here nothing is kept of it but where its classified file lies, and the days. */
@EngineTest
class CovertItemsProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private static final String SECRET = "The lorry is let through at post 4.";

    private final Files files;
    private final ScenarioWay way;
    private final ItemActions actions;

    CovertItemsProcessTest(@Autowired Files files, @Autowired ScenarioWay way, @Autowired ItemActions actions) {
        this.files = files;
        this.way = way;
        this.actions = actions;
    }

    private Desk begun() {
        return way.begun(way.sent(way.draft(Contents.scenario("SC-11"))).partner());
    }

    private static String itemRef(Desk desk) {
        return desk.items().get(0).itemRef();
    }

    private static ActDraft act(String verb, Desk desk) {
        return Act.draft(verb).item(itemRef(desk));
    }

    private static String refusal(Desk desk, ActDraft act) {
        return desk.refusal(ScenarioWay.at(desk, EXECUTOR), act);
    }

    @Test
    void aCovertMeasureIsExecutedByNumberAndDayAloneAndNothingOpenIsTaken() {
        var theirs = begun();
        assertThat(refusal(theirs, Files.start(itemRef(theirs)))).isEqualTo("classified-outside");
        ScenarioWay.does(theirs, EXECUTOR, act("start_item", theirs));
        assertThat(refusal(
                        theirs,
                        act("set_waiting", theirs)
                                .reasons(List.of("waiting_own_operation"))
                                .internalText(SECRET)))
                .isEqualTo("classified-outside");
        ScenarioWay.does(theirs, EXECUTOR, act("set_waiting", theirs).reasons(List.of("waiting_own_operation")));
        ScenarioWay.does(theirs, EXECUTOR, act("continue_item", theirs));
        nothingOpenIsTaken(theirs);
        ScenarioWay.does(theirs, EXECUTOR, ScenarioWay.outside("record_item_result", itemRef(theirs)));
        assertThat(theirs.items())
                .singleElement()
                .matches(item -> "executed".equals(item.status()) && DAY.equals(item.actOn()))
                .matches(item -> item.result() == null && item.actPlace() == null && item.conditions() == null);
        assertThat(theirs.steps())
                .filteredOn(step -> itemRef(theirs).equals(step.itemRef()))
                .hasSize(4)
                .allMatch(step -> step.internalText() == null && step.releasedText() == null)
                .last()
                .matches(step -> "SYN-C-0077".equals(step.reference()) && DAY.equals(step.happenedOn()));
    }

    @Test
    void onlyWhatACovertMeasureTakesIsAskedOfIt() {
        var theirs = begun();
        ScenarioWay.does(theirs, EXECUTOR, act("start_item", theirs));
        var executor = ScenarioWay.at(theirs, EXECUTOR);
        var result = files.node().procedures().offered(theirs.file(), "record_item_result", executor);
        assertThat(asked(result)).contains(ActField.RELEASED_TEXT, ActField.CONDITIONS);
        var numberAndDay = List.of(ActField.ITEM, ActField.REFERENCE, ActField.HAPPENED_ON);
        assertThat(asked(actions.on(itemRef(theirs), result, theirs.file(), executor)))
                .isEqualTo(numberAndDay);
        assertThat(asked(actions.on(null, result, theirs.file(), executor))).isEqualTo(numberAndDay);
        assertThat(actions.on("unknown", result, theirs.file(), executor)).isEqualTo(result);
    }

    private static List<ActField> asked(AllowedAction action) {
        return action.fields().stream().map(FieldRule::field).toList();
    }

    private static void nothingOpenIsTaken(Desk theirs) {
        for (var verb : List.of("record_item_result", "record_item_negative")) {
            var known = ScenarioWay.outside(verb, itemRef(theirs));
            assertThat(refusal(theirs, act(verb, theirs).happened(DAY, null))).isEqualTo("field-missing");
            assertThat(refusal(theirs, known.releasedText(SECRET))).isEqualTo("classified-outside");
            assertThat(refusal(theirs, known.releasedText(null).happened(DAY, "Post 4")))
                    .isEqualTo("classified-outside");
        }
        var conditioned =
                ScenarioWay.outside("record_item_result", itemRef(theirs)).conditions(SECRET);
        assertThat(refusal(theirs, conditioned)).isEqualTo("classified-outside");
    }

    @Test
    void theRequestAndTheAnswerTellWhereTheFileLiesAndNothingOfTheMeasure() {
        var theirs = begun();
        var ours = theirs.partner();
        var asked = files.node().procedures().content(theirs.file(), ScenarioWay.at(theirs, EXECUTOR));
        assertThat(asked.at("/assistance/0/facts").propertyNames()).containsExactly("classified_ref");
        assertThat(asked.at("/assistance/0/facts/classified_ref").propertyNames())
                .containsExactlyInAnyOrder("owner", "number", "date");

        ScenarioWay.answered(way.executed(theirs));
        var told = theirs.lastSent().path("items").path(0);
        assertThat(told.propertyNames())
                .containsExactlyInAnyOrder("number", "type", "outcome", "happened_on", "authority");
        assertThat(told.path("outcome").asString()).isEqualTo("executed");
        assertThat(ours.items()).singleElement().extracting(ItemView::result).isNull();
        ScenarioWay.does(
                ours, CENTRAL_OFFICER, Act.draft("mark_use").item(itemRef(ours)).kind("purpose_only"));
        assertThat(ours.items()).singleElement().extracting(ItemView::useMark).isEqualTo("purpose_only");
    }

    @Test
    void nobodyButThoseWhoWorkOnItMaySeeTheFileAndNoNoticeTellsWhatIsAsked() {
        var theirs = begun();
        var elsewhere = new Officer("executor.kz-sc", "", "KZ", "KZ-SC", Set.of(EXECUTOR));
        assertThat(theirs.refusal(elsewhere, act("start_item", theirs))).isEqualTo("not-found");
        var notices = files.node().notices().unreadOf(ScenarioWay.at(theirs, CENTRAL_OFFICER));
        assertThat(notices).isNotEmpty().allSatisfy(notice -> {
            assertThat(notice.code()).doesNotContain("controlled_delivery");
            assertThat(notice.reference()).doesNotContain("SYN-C");
        });
    }
}
