package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ActField;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Role;
import org.rogatory.mla.incoming.OralRequests.OralRequest;
import org.rogatory.mla.urgent.UrgentRoute;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** A request made orally is called off where it was made before its file ends without its writing. */
@EngineTest
class CalledOffRequestProcessTest {

    private static final String TOLD = "Duty prosecutor in Astana (synthetic)";
    private static final String WHY = "The suspect has come back by himself (synthetic).";

    private final Files files;
    private final UrgentRoute route;
    private final JdbcTemplate jdbc;

    @Autowired
    CalledOffRequestProcessTest(Files files, UrgentRoute route, JdbcTemplate jdbc) {
        this.files = files;
        this.route = route;
        this.jdbc = jdbc;
    }

    private static LocalDateTime minute(Files files, Duration ago) {
        var moment = files.node().clock().instant().minus(ago);
        return LocalDateTime.ofInstant(moment, ZoneId.of("Asia/Tashkent")).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Kazakhstan was asked by telephone a few minutes ago. */
    static ActDraft asked(Files files) {
        return Act.draft("record_oral_request")
                .kind("oral")
                .spoke(minute(files, Duration.ofMinutes(5)), "Duty officer in Astana (synthetic)")
                .internalText("Exchange of notes of 12 March 2024 (synthetic)");
    }

    /** It was told a minute ago that nothing is needed any more. */
    static ActDraft calledOff(Files files, String verb) {
        return Act.draft(verb)
                .kind("oral")
                .spoke(minute(files, Duration.ofMinutes(1)), TOLD)
                .internalText(WHY);
    }

    private Desk spoken() {
        return files.requestOfUzbekistanToKazakhstan().does(DRAFTER, asked(files));
    }

    private List<DeadlineView> confirmations(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> UrgentRoute.TERMS.contains(deadline.ruleKey()) && deadline.running())
                .toList();
    }

    private UrgentRoute.View advance(Desk desk) {
        return route.of(desk.caseRef(), AccessScope.system()).orElseThrow();
    }

    private List<FieldRule> asksFor(Desk desk, String verb, Role role) {
        return files.node().procedures().actions(desk.file(), desk.officer(role)).stream()
                .filter(action -> action.verb().equals(verb))
                .findFirst()
                .orElseThrow()
                .fields();
    }

    @Test
    @OnBothDatabases
    void anOralRequestIsNotDroppedInSilence() {
        var ours = spoken();
        var untold = Act.draft("cancel").internalText(WHY);
        var refused = catchThrowableOfType(
                Refusal.class,
                () -> files.node().procedures().act(ours.caseRef(), untold.act(), ours.officer(DRAFTER)));
        assertThat(refused.code()).isEqualTo("oral-request-untold");
        assertThat(refused.fields()).containsExactly("kind", "time", "contact");
        assertThat(ours.refusal(DRAFTER, calledOff(files, "cancel").kind("pigeon")))
                .isEqualTo("unknown-code");
        assertThat(ours.refusal(DRAFTER, calledOff(files, "cancel").internalText(null)))
                .isEqualTo("field-missing");
        assertThat(ours.status()).isEqualTo("draft");
        assertThat(confirmations(ours)).hasSize(1);

        ours.does(DRAFTER, calledOff(files, "cancel"));
        assertThat(ours.status()).isEqualTo("withdrawn");
        assertThat(confirmations(ours)).isEmpty();
        assertThat(ours.closes(DRAFTER).status()).isEqualTo("closed");
    }

    @Test
    void itIsCalledOffAfterItWasMadeAndNotInTime() {
        var ours = spoken();
        var early = calledOff(files, "cancel").spoke(minute(files, Duration.ofMinutes(7)), TOLD);
        assertThat(ours.refusal(DRAFTER, early)).isEqualTo("moment-before-earlier");
        var ahead = calledOff(files, "cancel").spoke(minute(files, Duration.ofMinutes(-7)), TOLD);
        assertThat(ours.refusal(DRAFTER, ahead)).isEqualTo("day-in-future");
        assertThat(ours.status()).isEqualTo("draft");
        assertThat(advance(ours).calledOffAt()).isNull();
    }

    @Test
    void theTimelineKeepsWhenAndWhomUnderTheKeyOfTheFile() {
        var ours = spoken();
        var told = calledOff(files, "cancel");
        ours.does(DRAFTER, told);
        var minute = String.valueOf(told.act().times().time()).replace('T', ' ');
        assertThat(ours.steps())
                .filteredOn(step -> "cancel".equals(step.verb()))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.internalText()).isEqualTo(minute + ", " + TOLD + "\n" + WHY);
                    assertThat(step.codes()).containsExactly("oral");
                    assertThat(step.releasedText()).isNull();
                });
        var kept = jdbc.queryForList(
                "select internal_text from cases_timeline where case_ref = ? and verb = 'cancel'",
                String.class,
                ours.caseRef());
        assertThat(kept).singleElement().asString().doesNotContain("Astana", "suspect", minute);
        assertThat(advance(ours).calledOffAt())
                .isEqualTo(told.act()
                        .times()
                        .time()
                        .atZone(ZoneId.of("Asia/Tashkent"))
                        .toInstant());
    }

    @Test
    void aDraftThatNobodyWasAskedAheadIsCancelledWithAReasonAlone() {
        var ours = files.requestOfUzbekistanToKazakhstan();
        assertThat(asksFor(ours, "cancel", DRAFTER)).containsExactly(FieldRule.needed(ActField.INTERNAL_TEXT));
        assertThat(asksFor(ours.does(DRAFTER, asked(files)), "cancel", DRAFTER))
                .containsExactly(
                        FieldRule.needed(ActField.INTERNAL_TEXT),
                        FieldRule.needed(ActField.KIND, "advance_channels"),
                        FieldRule.needed(ActField.TIME),
                        FieldRule.needed(ActField.CONTACT));

        var other = files.requestOfUzbekistanToKazakhstan().does(DRAFTER, Files.withdrawal("cancel"));
        assertThat(other.steps())
                .filteredOn(step -> "cancel".equals(step.verb()))
                .extracting(Step::internalText)
                .containsExactly(Files.withdrawal("cancel").act().words().internalText());
    }

    @Test
    void itIsCalledOffWhereverItsWritingStands() {
        var ours = Files.signed(spoken());
        assertThat(ours.refusal(HEAD, Files.withdrawal("cancel"))).isEqualTo("oral-request-untold");
        assertThat(ours.does(HEAD, calledOff(files, "cancel")).status()).isEqualTo("withdrawn");
        assertThat(ours.sent()).isEmpty();
    }

    @Test
    void itIsCalledOffWhereItsWritingIsTakenBackBeforeItLeaves() {
        var ours = Files.signed(spoken()).only(REGISTRAR, Act.draft("transmit"));
        assertThat(asksFor(ours, "withdraw", HEAD))
                .contains(FieldRule.needed(ActField.KIND, "advance_channels"), FieldRule.needed(ActField.TIME))
                .doesNotContain(FieldRule.optional(ActField.KIND, "held"));
        assertThat(ours.refusal(HEAD, Act.draft("withdraw").internalText(WHY))).isEqualTo("oral-request-untold");
        assertThat(ours.status()).isEqualTo("transmitted");

        ours.does(HEAD, calledOff(files, "withdraw"));
        assertThat(ours.status()).isEqualTo("withdrawn");
        assertThat(ours.sent()).containsExactly("mla_request");
        assertThat(ours.messages()).allMatch(message -> "recalled".equals(message.status()));
        assertThat(advance(ours).calledOffAt()).isNotNull();
    }

    @Test
    void whatHasLeftInWritingIsWithdrawnByItsLetterAlone() {
        var ours = Files.signed(spoken()).does(REGISTRAR, "transmit");
        assertThat(asksFor(ours, "withdraw", HEAD))
                .contains(FieldRule.optional(ActField.KIND, "held"))
                .extracting(FieldRule::field)
                .doesNotContain(ActField.TIME, ActField.CONTACT);
        ours.does(HEAD, Files.withdrawal("withdraw"));
        assertThat(ours.sent()).endsWith("withdrawal_notice");
        assertThat(advance(ours).calledOffAt()).isNull();
    }

    @Test
    @OnBothDatabases
    void aDraftRestoredAfterItWasCalledOffHasNothingToConfirmUntilItIsAskedAnew() {
        var ours = spoken().does(DRAFTER, calledOff(files, "cancel")).does(DRAFTER, "restore");
        assertThat(confirmations(ours)).isEmpty();
        assertThat(route.unwritten(ours.file())).isFalse();
        assertThat(asksFor(ours, "cancel", DRAFTER)).hasSize(1);

        files.node().pass(Duration.ofHours(1));
        ours.does(DRAFTER, asked(files));
        assertThat(advance(ours).awaited()).isTrue();
        assertThat(advance(ours).calledOffAt()).isNull();
        assertThat(confirmations(ours)).hasSize(1);
        assertThat(ours.refusal(DRAFTER, Files.withdrawal("cancel"))).isEqualTo("oral-request-untold");
        Files.signed(ours).does(REGISTRAR, "transmit");
        assertThat(confirmations(ours)).isEmpty();
    }

    @Test
    void theStateThatWasAskedIsNotExchangedForAnother() {
        var ours = spoken();
        var drafter = ours.officer(DRAFTER);
        var content = (ObjectNode) files.node().outgoing().content(ours.file(), drafter);
        content.put("requested", "KG").put("requested_authority", "KG-GPO");
        var refused = catchThrowableOfType(
                Refusal.class, () -> files.node().outgoing().write(ours.caseRef(), null, content, drafter));
        assertThat(refused.code()).isEqualTo("asked-orally-there");
        ours.does(DRAFTER, calledOff(files, "cancel")).does(DRAFTER, "restore");
        files.node().outgoing().write(ours.caseRef(), null, content, drafter);
        assertThat(ours.file().requested()).isEqualTo("KG");
    }

    @Test
    void whatTheyCallOffOrallyEndsTheFileOfTheOtherSide() {
        var asked = new OralRequest(
                "UZ",
                "UZ-GPO",
                null,
                "oral",
                LocalDateTime.ofInstant(files.node().clock().instant().minusSeconds(60), ZoneId.of("Asia/Almaty")),
                "Duty prosecutor (synthetic)",
                List.of("UNTOC"),
                List.of("bank_records"),
                "A transfer leaves the account tonight.",
                "Exchange of notes (synthetic)",
                null,
                null);
        var file = files.node().oral().receive(asked, Desk.officer(REGISTRAR, "KZ"));
        files.node().jobs().drain();
        var theirs = new Desk(files.node(), file.caseRef());
        assertThat(confirmations(theirs)).hasSize(1);
        theirs.does(
                CENTRAL_OFFICER,
                Act.draft("record_withdrawal").internalText("Told by telephone, no letter (synthetic)."));
        assertThat(theirs.status()).isEqualTo("withdrawn");
        assertThat(confirmations(theirs)).isEmpty();
        assertThat(theirs.itemStatuses()).containsOnly("withdrawn");
    }
}
