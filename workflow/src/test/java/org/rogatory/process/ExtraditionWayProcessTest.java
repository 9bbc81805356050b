package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.Custodies.ALMATY;
import static org.rogatory.process.Custodies.order;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Step;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.custody.HardEnd;
import org.springframework.beans.factory.annotation.Autowired;

/** The person of the shipped scenario, asked for by Uzbekistan: two States, one clock, two files that tell the same. */
@EngineTest
class ExtraditionWayProcessTest {

    private static final Instant MONTH_OVER = Instant.parse("2026-05-19T19:00:00Z");
    private static final Instant FORTY_DAYS_OVER = Instant.parse("2026-05-29T19:00:00Z");

    private final ExtraditionVerbsOut out;
    private final ExtraditionVerbsIn in;
    private final Custodies custodies;
    private final Node node;

    /** How custody went on, by file. */
    private final Map<String, List<String>> paths = new HashMap<>();

    @Autowired
    ExtraditionWayProcessTest(ExtraditionVerbsOut out, ExtraditionVerbsIn in, Custodies custodies) {
        this.out = out;
        this.in = in;
        this.custodies = custodies;
        this.node = custodies.node();
    }

    private CustodyView held(Desk desk) {
        return custodies.view(desk.caseRef());
    }

    /** Notes how custody stands, where it stands otherwise than before. */
    private void look(Desk... desks) {
        for (var desk : desks) {
            var path = paths.computeIfAbsent(desk.caseRef(), ref -> new ArrayList<>());
            var status = held(desk).status();
            if (path.isEmpty() || !path.get(path.size() - 1).equals(status)) {
                path.add(status);
            }
        }
    }

    private static List<String> scenario(String path) {
        return Contents.scenario("SC-04")
                .path(path)
                .path("statuses")
                .valueStream()
                .map(status -> status.asString())
                .toList();
    }

    private static List<String> statuses(Desk desk) {
        return desk.steps().stream()
                .map(Step::toStatus)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void at(String moment) {
        node.moment(Instant.parse(moment));
    }

    private void ring(Instant moment) {
        node.moment(moment);
        node.jobs().ring();
        node.jobs().ring();
    }

    /** Both files count the same end by the same rule. */
    private void end(String rule, Instant at, Desk... desks) {
        assertThat(desks)
                .allSatisfy(desk -> assertThat(held(desk).hardEnd())
                        .as("the end told by %s", desk.caseRef())
                        .returns(rule, HardEnd::ruleKey)
                        .returns(at, HardEnd::at));
    }

    /** Kazakhstan was asked for the arrest alone, and has registered that. */
    private Desk asked() {
        var ours = out.draft(ExtraditionVerbsIn.arrest());
        look(ours);
        out.askArrest(ours);
        look(ours, in.register(ours.partner()));
        assertThat(ours.verbs()).contains("received_acknowledgement");
        assertThat(ours.status()).isEqualTo("draft");
        return ours;
    }

    /** Held since half past twelve of the first day, by order of a court since the third. */
    private void detained(Desk ours, Desk theirs) {
        at("2026-04-20T08:00:00Z");
        in.detained(theirs);
        look(ours, theirs);
        end("kz_detention", Instant.parse("2026-04-23T07:30:00Z"), ours, theirs);

        at("2026-04-22T05:00:00Z");
        theirs.does(CENTRAL_OFFICER, order("record_custody_order", "2026-04-22T09:30"));
        look(ours, theirs);
        end("prov_arrest_minsk_1993", MONTH_OVER, ours, theirs);
    }

    /** The full request joins the file there, where it was already assigned. */
    private void joined(Desk ours, Desk theirs) {
        theirs.does(HEAD, ExtraditionVerbsIn.reviewed(theirs, "central_officer.kz"));
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("start_extradition_check")))
                .isEqualTo("full-request-awaited");

        at("2026-05-05T05:00:00Z");
        out.transmit(out.sign(out.approve(out.endorse(out.submit(out.convert(ours))))));
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        assertThat(theirs.file().form()).isEqualTo("extradition_request");
        assertThat(theirs.verbs()).containsOnlyOnce("record_full_request");
        end("prov_arrest_kz", FORTY_DAYS_OVER, ours, theirs);
    }

    private void decided(Desk ours, Desk theirs) {
        at("2026-05-06T05:00:00Z");
        theirs.does(CENTRAL_OFFICER, "start_extradition_check");
        theirs.does(CENTRAL_OFFICER, order("record_extradition_arrest", "2026-05-06T09:30"));
        look(ours, theirs);
        assertThat(held(ours).hardEnd()).as("met by the arrest").isNull();

        theirs.does(HEAD, ExtraditionVerbsIn.grant());
        out.courtReview(ours);
        theirs.does(CENTRAL_OFFICER, Act.draft("record_final").internalText("Confirmed by the court of Almaty."));
        assertThat(ours.status()).as("nobody has told it yet").isEqualTo("judicial_review");
        theirs.does(CENTRAL_OFFICER, "send_decision");
        assertThat(ours.status()).isEqualTo("granted");
        assertThat(ours.at()).containsExactly("PlanSurrender");
    }

    private void surrendered(Desk ours, Desk theirs) {
        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofDays(3)));
        assertThat(ours.status()).isEqualTo("surrender_scheduled");
        assertThat(ours.at()).containsExactly("ReceivePerson");
        var last = custodies.files().hardEnd(theirs.caseRef()).orElseThrow();
        end("surrender_minsk", last, ours, theirs);

        node.pass(Duration.ofDays(3).plusHours(2));
        var handedOver = in.ago(Duration.ofHours(1));
        theirs.does(CUSTODY_OFFICER, Act.draft("record_surrender").at(handedOver, ALMATY));
        ours.does(CUSTODY_OFFICER, out.surrendered(ours).at(handedOver, ALMATY).reference("19"));
        look(ours, theirs);
        out.close(ours);
        theirs.does(CENTRAL_OFFICER, "close");
        look(ours, theirs);
    }

    @Test
    void aPersonGoesFromTheSearchToTheSurrenderOnBothSides() {
        var ours = asked();
        var theirs = ours.partner();
        detained(ours, theirs);
        joined(ours, theirs);
        decided(ours, theirs);
        surrendered(ours, theirs);

        var path = scenario("expected_path");
        assertThat(paths.get(ours.caseRef())).isEqualTo(path);
        assertThat(paths.get(theirs.caseRef())).isEqualTo(path.subList(1, path.size()));
        told(ours, theirs);
        assertThat(Stream.of(ours, theirs)).allSatisfy(desk -> {
            assertThat(desk.verbs()).doesNotContain("parked_message");
            assertThat(desk.status()).isEqualTo("closed");
            assertThat(desk.running()).isFalse();
            assertThat(custodies.at(desk.caseRef())).isEmpty();
        });
    }

    /** Every status of the scenario; whether receipt or acknowledgement is there first is for the wire. */
    private static void told(Desk ours, Desk theirs) {
        var request = scenario("expected_path_request");
        assertThat(request).containsAll(statuses(ours));
        assertThat(statuses(ours))
                .containsAll(request.stream()
                        .filter(status -> !"delivered".equals(status))
                        .toList());
        assertThat(ours.sent()).containsExactlyInAnyOrder("provisional_arrest_request", "extradition_request");
        assertThat(theirs.sent())
                .containsExactlyInAnyOrder(
                        "acknowledgement",
                        "custody_notice",
                        "custody_notice",
                        "acknowledgement",
                        "custody_notice",
                        "extradition_decision",
                        "surrender_notice");
    }

    @Test
    void whereTheTimeIsOverNobodyIsReleasedOnEitherSideUntilAPersonDecides() {
        var ours = asked();
        var theirs = ours.partner();
        detained(ours, theirs);
        ring(MONTH_OVER.minusSeconds(60));
        assertThat(Stream.of(ours, theirs)).noneMatch(desk -> held(desk).incident());
        ring(MONTH_OVER);
        stands(ours, theirs);
        ring(MONTH_OVER.plus(Duration.ofDays(30)));
        stands(ours, theirs);
        assertThat(theirs.offers(CENTRAL_OFFICER, "record_custody_order")).isFalse();
        assertThat(theirs.offers(CUSTODY_OFFICER, "release")).isTrue();

        out.approve(out.endorse(out.submit(out.convert(ours))));
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("custody-limit-passed");

        var now = in.ago(Duration.ofMinutes(1)).toString();
        theirs.does(CUSTODY_OFFICER, Custodies.release(now));
        assertThat(theirs.sent()).endsWith("release_notice");
        assertThat(Stream.of(ours, theirs)).allSatisfy(desk -> {
            assertThat(held(desk)).matches(view -> "released".equals(view.status()) && !view.held());
            assertThat(custodies.at(desk.caseRef())).isEmpty();
        });
    }

    /** He is still held, everybody is told that he should not be, and the task waits for a person. */
    private void stands(Desk... desks) {
        assertThat(desks).allSatisfy(desk -> {
            assertThat(held(desk)).matches(view -> view.held() && view.incident());
            assertThat(held(desk).status()).isEqualTo("release_due");
            assertThat(custodies.at(desk.caseRef())).containsExactly("DecideRelease");
            assertThat(desk.sent()).doesNotContain("release_notice");
        });
    }

    @Test
    void aDetentionOfLongAgoThatWasToldOnPaperIsHeldByAWordOnHowItIsKnown() {
        at("2026-04-20T06:00:00Z");
        var ours = out.registered(out.transmitted());
        var longAgo = ExtraditionVerbsOut.custody("record_detention", ExtraditionVerbsOut.DETAINED.minusMonths(13));
        assertThat(ours.refusal(CUSTODY_OFFICER, longAgo.internalText(null))).isEqualTo("detention-long-ago");
        assertThat(held(ours).periods()).isEmpty();
        ours.does(CUSTODY_OFFICER, longAgo.internalText("As their letter says (synthetic)."));
        assertThat(held(ours).periods()).hasSize(1);
        assertThat(ours.verbs()).contains("record_custody_notice", "record_detention");
    }
}
