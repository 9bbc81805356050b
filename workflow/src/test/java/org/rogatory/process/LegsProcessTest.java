package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.transmission.LegList;
import org.rogatory.transmission.LegQuery;
import org.rogatory.transmission.LegQuery.Place;
import org.rogatory.transmission.LegState;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Purpose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers travel leg by leg: handed over, received, lost and gone again, on the way there and on the way back. */
@EngineTest
class LegsProcessTest {

    private final Files files;
    private final LegWays ways;
    private final LegList list;
    private final JdbcClient jdbc;

    @Autowired
    LegsProcessTest(Files files, LegWays ways, LegList list, JdbcClient jdbc) {
        this.list = list;
        this.files = files;
        this.ways = ways;
        this.jdbc = jdbc;
    }

    @AfterEach
    void noNotices() {
        jdbc.sql("delete from notices_notice").update();
    }

    private List<LegView> legs(Desk desk) {
        return ways.legs().of(desk.caseRef());
    }

    private List<LegState> states(Desk desk) {
        return legs(desk).stream().map(LegView::state).toList();
    }

    private List<DocumentView> papers(Desk desk, String kind) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(paper -> paper.kind().equals(kind))
                .toList();
    }

    private String text(DocumentView paper) {
        try (var opened = files.node().documents().open(paper.documentRef())) {
            return new String(opened.content().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> clock(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals("sys_leg"))
                .map(deadline -> deadline.status().name())
                .toList();
    }

    @Test
    void whatGoesByTheExchangeIsOneLegAndItsReceiptEndsIt() {
        var ours = files.transmitted();
        assertThat(legs(ours)).singleElement().satisfies(leg -> {
            assertThat(leg.carrier()).isEqualTo("exchange");
            assertThat(leg.state()).isEqualTo(LegState.RECEIVED);
            assertThat(leg.letter()).isEqualTo(ours.file().numbers().office());
        });
        assertThat(clock(ours)).isEmpty();
        var theirs = Files.answered(files.executed());
        assertThat(legs(theirs)).singleElement().satisfies(leg -> {
            assertThat(leg.purpose()).isEqualTo(Purpose.ANSWER);
            assertThat(leg.state()).isEqualTo(LegState.RECEIVED);
        });
    }

    @Test
    void theDiplomaticWayIsRecordedLegByLegUntilTheRequestIsDelivered() {
        var ours = ways.sentByDiplomats();
        assertThat(ours.file().byHand()).isTrue();
        assertThat(states(ours))
                .containsExactly(LegState.UNDER_WAY, LegState.PLANNED, LegState.PLANNED, LegState.PLANNED);
        var first = legs(ours).get(0);
        assertThat(first.letter())
                .isNotNull()
                .isNotEqualTo(ours.file().numbers().office());
        assertThat(papers(ours, "cover_letter"))
                .anySatisfy(paper -> assertThat(text(paper)).contains("Tashqi ishlar vazirligi"));

        assertThat(ours.refusal(
                        REGISTRAR,
                        Act.draft("record_leg").item(legs(ours).get(1).legId()).happened(ways.today(), null)))
                .isEqualTo("wrong-status");
        ours.does(REGISTRAR, ways.received(ours)).does(REGISTRAR, ways.handed(ours));
        ours.does(REGISTRAR, ways.received(ours));
        assertThat(ours.status()).isEqualTo("transmitted");
        ours.does(REGISTRAR, ways.handed(ours).letter("NV-15"));
        assertThat(papers(ours, "note_verbale")).singleElement().satisfies(note -> {
            assertThat(note.marking()).isEqualTo(DocumentView.INTERNAL);
            assertThat(text(note)).contains("NV-15");
        });
        arrives(ours);
    }

    private void arrives(Desk ours) {
        ours.does(REGISTRAR, ways.received(ours)).does(REGISTRAR, ways.handed(ours));
        ours.does(REGISTRAR, ways.received(ours).reference("KZ 7/26"));
        assertThat(states(ours)).containsOnly(LegState.RECEIVED);
        assertThat(ours.status()).isEqualTo("delivered");
        assertThat(ours.steps())
                .filteredOn(step -> "record_delivery".equals(step.verb()))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.actor()).isEqualTo(ours.officer(REGISTRAR).username());
                    assertThat(step.reference()).isEqualTo("KZ 7/26");
                });
        assertThat(clock(ours)).contains("MET").doesNotContain("RUNNING");
    }

    @Test
    void whatIsToldOfTheDeliveryEndsTheLegOnItsDayByWhoWroteItDown() {
        var ours = ways.sentByDiplomats();
        files.node().pass(Duration.ofDays(3));
        var day = ways.today().minusDays(1);
        ours.does(
                REGISTRAR,
                Files.unscanned("record_delivery").happened(day, null).reference("KZ 7/26"));
        assertThat(legs(ours).get(0)).satisfies(leg -> {
            assertThat(leg.state()).isEqualTo(LegState.RECEIVED);
            assertThat(leg.endedOn()).isEqualTo(day);
            assertThat(leg.by()).isEqualTo(ours.officer(REGISTRAR).username());
        });
    }

    @Test
    void whoeverKeepsTheBookIsToldWhenPapersAreOverdue() {
        var ours = ways.sentByDiplomats();
        noNotices();
        files.node().pass(Duration.ofDays(9));
        files.node().jobs().ring();
        assertThat(files.node().notices().unreadOf(ours.officer(REGISTRAR)))
                .filteredOn(notice -> notice.reference().equals(ours.caseRef()))
                .anySatisfy(notice -> assertThat(notice.code()).isEqualTo("leg_overdue"));
        assertThat(clock(ours)).contains("PASSED");

        ours.does(REGISTRAR, ways.received(ours));
        assertThat(clock(ours)).contains("RUNNING");
        assertThat(legs(ours).get(1).dueOn()).isEqualTo(ways.today().plusDays(3));
    }

    @Test
    void whatIsLostGoesAgainAsADuplicateUnderItsNumber() {
        var ours = ways.sentByDiplomats();
        var lost = legs(ours).get(0);
        assertThat(ours.refusal(REGISTRAR, ways.lost(ours).internalText(null))).isEqualTo("field-missing");
        ours.does(REGISTRAR, ways.lost(ours));
        assertThat(states(ours)).startsWith(LegState.LOST, LegState.PLANNED);
        assertThat(ours.refusal(
                        REGISTRAR, Act.draft("receive_leg").item(lost.legId()).happened(ways.today(), null)))
                .isEqualTo("wrong-status");
        var before = papers(ours, "cover_letter").size();
        var tooEarly = ways.handed(ours).happened(ways.today().minusDays(1), null);
        assertThat(ours.refusal(REGISTRAR, tooEarly)).isEqualTo("duplicate-before-loss");

        ours.does(REGISTRAR, ways.handed(ours));

        var again = ways.leg(ours, LegView::duplicate);
        assertThat(again.letter()).isEqualTo(lost.letter());
        assertThat(again.carrierNumber()).isEqualTo("EMS 77-1");
        assertThat(papers(ours, "cover_letter")).hasSize(before + 1);
        assertThat(papers(ours, "cover_letter"))
                .anySatisfy(paper -> assertThat(text(paper)).contains("dublikat"));
        assertThat(jdbc.sql("select reason from transmission_leg where leg_id = ?")
                        .param(lost.legId())
                        .query(String.class)
                        .single())
                .doesNotContain("stolen");
    }

    @Test
    void aCopyByInterpolMarksTheFileUntilTheOriginalHasArrived() {
        var ours = files.signed();
        assertThat(ours.refusal(REGISTRAR, LegWays.route("interpol").internalText(null)))
                .isEqualTo("agreement-missing");
        ours.does(REGISTRAR, LegWays.route("interpol")).does(REGISTRAR, ways.left());
        assertThat(ours.file().original().awaited()).isTrue();
        assertThat(legs(ours)).hasSize(4).extracting(LegView::copy).containsExactly(true, true, true, false);
        assertThat(legs(ours).get(3).waiting()).isTrue();

        for (int leg = 0; leg < 3; leg++) {
            ours.does(REGISTRAR, ways.received(ours));
            if (leg < 2) {
                var next = ways.leg(ours, one -> one.copy() && one.waiting());
                ours.does(REGISTRAR, Act.draft("record_leg").item(next.legId()).happened(ways.today(), null));
            }
        }
        assertThat(ours.status()).isEqualTo("delivered");
        assertThat(ours.file().original().awaited()).isTrue();
        ours.does(REGISTRAR, ways.handed(ours)).does(REGISTRAR, ways.received(ours));
        assertThat(ours.file().original().awaited()).isFalse();
    }

    @Test
    void theAnswerGoesBackByTheRouteChosenForIt() {
        var theirs = ways.answeredByDiplomats();
        assertThat(legs(theirs)).hasSize(4).allMatch(leg -> leg.purpose() == Purpose.ANSWER);
        ways.walk(theirs);
        assertThat(theirs.status()).isEqualTo("answered");
        assertThat(papers(theirs, "cover_letter")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    @OnBothDatabases
    void theListShowsTheLongestOverdueFirstAndOnlyWhatTheReaderMaySee() {
        jdbc.sql("delete from transmission_leg").update();
        var late = ways.sentByDiplomats();
        files.node().pass(Duration.ofDays(2));
        var later = ways.sentByDiplomats();
        var reader = late.officer(REGISTRAR);
        assertThat(shown(false, false, Place.START, reader)).containsExactly(late.caseRef(), later.caseRef());
        assertThat(shown(true, false, Place.START, reader)).isEmpty();
        assertThat(shown(false, true, Place.START, reader)).isEmpty();
        assertThat(shown(false, false, Place.START, Desk.officer(REGISTRAR, "KZ")))
                .isEmpty();

        files.node().pass(Duration.ofDays(4));
        assertThat(shown(true, false, Place.START, reader)).containsExactly(late.caseRef());
        var first = legs(late).get(0);
        assertThat(shown(false, false, new Place(ways.today().minusDays(1), first.legId()), reader))
                .containsExactly(later.caseRef());
        late.does(REGISTRAR, ways.received(late));
        assertThat(shown(false, true, Place.START, reader)).containsExactly(late.caseRef());
    }

    @Test
    void theListIsRefusedToWhoSendsNothing() {
        var drafter = Desk.officer(DRAFTER, "UZ");
        assertThatThrownBy(() -> shown(false, false, Place.START, drafter)).hasMessage("role");
    }

    private List<String> shown(boolean overdue, boolean waiting, Place after, Officer reader) {
        return list.page(new LegQuery(overdue, waiting, ways.today(), after), reader).lines().stream()
                .map(line -> line.file().caseRef())
                .toList();
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        var ours = files.signed();
        assertThat(ours.refusal(REGISTRAR, LegWays.route("pigeon"))).isEqualTo("unknown-code");
        assertThat(ours.refusal(HEAD, LegWays.route("diplomatic"))).isEqualTo("role");
        ours.does(REGISTRAR, LegWays.route("diplomatic"));
        assertThat(ours.refusal(REGISTRAR, ways.left().byHand(false))).isEqualTo("route-goes-by-hand");
        ours.does(REGISTRAR, ways.left());
        assertThat(ours.refusal(
                        REGISTRAR, ways.received(ours).happened(ways.today().minusDays(1), null)))
                .isEqualTo("day-before-hand-over");
        assertThat(ours.refusal(
                        REGISTRAR, ways.received(ours).happened(ways.today().plusDays(2), null)))
                .isEqualTo("day-in-future");
        assertThat(ours.refusal(REGISTRAR, ways.received(ours).item("nothing"))).isEqualTo("leg-unknown");
        ours.does(REGISTRAR, ways.received(ours));
        var early = ways.handed(ours).happened(ways.today().minusDays(1), null);
        assertThat(ours.refusal(REGISTRAR, early)).isEqualTo("day-before-receipt");
        assertThat(ours.refusal(REGISTRAR, ways.handed(ours).carrier("pigeon"))).isEqualTo("unknown-code");
        assertThat(ours.refusal(REGISTRAR, ways.handed(ours).carrier("exchange")))
                .isEqualTo("unknown-code");
        assertThat(ours.refusal(REGISTRAR, ways.skipped(ours).happened(ways.today(), null)))
                .isEqualTo("fields-not-taken");
        assertThat(ours.refusal(
                        REGISTRAR, ways.handed(ours).item(legs(ours).get(2).legId())))
                .isEqualTo("leg-not-in-turn");
    }
}
