package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes when its file is over, and a death that the other State has to know of. */
@EngineTest
class LateRequestsProcessTest {

    private static final String OPEN = "open_parked_request";
    private static final String FULL = "extradition_request";

    private final ExtraditionVerbsIn in;
    private final ExtraditionVerbsOut out;

    @Autowired
    LateRequestsProcessTest(ExtraditionVerbsIn in, ExtraditionVerbsOut out) {
        this.in = in;
        this.out = out;
    }

    /** The arrest was asked for, the request did not come, and the file was sent back and closed. */
    private Desk closed() {
        return in.review(in.received(ExtraditionVerbsIn.arrest()))
                .does(HEAD, ExtraditionWaysIn.returned())
                .does(CENTRAL_OFFICER, "close");
    }

    private List<String> notices(Desk desk) {
        return in.node().notices().unreadOf(desk.officer(CENTRAL_OFFICER)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    void aRequestAfterTheEndIsOpenedAsANewFileThatGoesOnWithTheThread() {
        var before = closed();
        var thread = before.file().threadId();
        assertThat(before.offers(REGISTRAR, OPEN)).isFalse();
        in.sends(thread, "KZ", FULL, ExtraditionVerbsIn.request());
        assertThat(notices(before)).contains("request_too_late");
        assertThat(before.offers(REGISTRAR, OPEN)).isTrue();
        assertThat(before.offers(HEAD, OPEN)).isFalse();

        before.does(REGISTRAR, OPEN);
        var opened = in.on(thread, "KZ");
        assertThat(opened.caseRef()).isNotEqualTo(before.caseRef());
        assertThat(opened.file().form()).isEqualTo(FULL);
        assertThat(opened.status()).isEqualTo("received");
        assertThat(opened.file().link()).isNotNull();
        assertThat(in.node().exchange().messagesOf(opened.caseRef()))
                .filteredOn(ExchangeMessage::incoming)
                .extracting(ExchangeMessage::kind)
                .containsExactly(FULL);
        var number = opened.file().numbers().office();
        assertThat(number).as("the line of the book went with the request").isNotNull();
        assertThat(in.register(opened).status()).isEqualTo("registered");
        assertThat(opened.file().numbers().office()).isEqualTo(number);
        assertThat(before.file().status()).isEqualTo("closed");
        assertThat(before.refusal(REGISTRAR, Act.draft(OPEN))).isEqualTo("wrong-status");
    }

    @Test
    void whatTheClosedFileBeganWithIsOpenedNoSecondTime() {
        var theirs = in.review(in.received(ExtraditionVerbsIn.request()))
                .does(HEAD, ExtraditionWaysIn.returned())
                .does(CENTRAL_OFFICER, "close");
        assertThat(theirs.offers(REGISTRAR, OPEN)).isFalse();
        assertThat(theirs.refusal(REGISTRAR, Act.draft(OPEN))).isEqualTo("wrong-status");
    }

    @Test
    void whatHasJoinedOnPaperTakesNoMessageAway() {
        var theirs = in.review(in.received(ExtraditionVerbsIn.arrest()));
        var full = Act.draft("record_full_request").reference(HandedCopies.number());
        theirs.does(REGISTRAR, full.happened(in.today(), null).carrier("post"))
                .does(HEAD, ExtraditionWaysIn.returned())
                .does(CENTRAL_OFFICER, "close");
        assertThat(theirs.offers(REGISTRAR, OPEN)).isFalse();
        in.sends(theirs.file().threadId(), "KZ", FULL, ExtraditionVerbsIn.request());
        assertThat(theirs.offers(REGISTRAR, OPEN)).isTrue();
    }

    @Test
    void theMessageOfWhatWasDecidedFromItsPaperOpensNoNewFile() {
        var theirs = in.review(in.received(ExtraditionVerbsIn.arrest()));
        var full = Act.draft("record_full_request").reference(HandedCopies.number());
        theirs.does(REGISTRAR, full.happened(in.today(), null).carrier("post"))
                .does(CENTRAL_OFFICER, "start_extradition_check")
                .does(HEAD, ExtraditionVerbsIn.refuse("own_national"))
                .does(CENTRAL_OFFICER, "notify_refusal")
                .does(CENTRAL_OFFICER, "close");
        in.sends(theirs.file().threadId(), "KZ", FULL, ExtraditionVerbsIn.request());
        assertThat(theirs.verbs()).contains("parked_message");
        assertThat(notices(theirs)).doesNotContain("request_too_late");
        assertThat(theirs.offers(REGISTRAR, OPEN)).isFalse();
        assertThat(theirs.refusal(REGISTRAR, Act.draft(OPEN))).isEqualTo("wrong-status");
    }

    @Test
    void aDeathIsToldWithItsDayAndNothingOfHow() {
        var ours = out.transmitted();
        var theirs = in.review(ours.partner());
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("record_death"))).isEqualTo("field-missing");
        theirs.does(
                CENTRAL_OFFICER,
                Act.draft("record_death").happened(in.today(), null).internalText("Of an illness (synthetic)."));
        assertThat(theirs.status()).isEqualTo("deceased");
        assertThat(theirs.sent()).endsWith("custody_notice");
        assertThat(theirs.lastSent().propertyNames())
                .contains("verb", "happened_on")
                .doesNotContain("text", "internal_text", "reason", "place");
        assertThat(theirs.lastSent().path("verb").asString()).isEqualTo("record_death");

        assertThat(ours.status()).as("a person records it").isEqualTo("registered_by_partner");
        assertThat(ours.verbs()).contains("parked_message");
        assertThat(notices(ours)).contains("death_told");
    }

    /** What leaves and what is kept of an hour is the moment: without its zone it was dropped in silence. */
    @Test
    void anHourOfADeathIsNotTakenWithoutItsZone() {
        var theirs = in.granted(in.arrested(in.received(ExtraditionVerbsIn.request())));
        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2)));
        var hour = in.ago(Duration.ofMinutes(1));
        var failed = Act.draft("record_not_taken_over").kind("nobody_came").at(hour, null);
        assertThat(theirs.refusal(CUSTODY_OFFICER, failed)).isEqualTo("field-missing");
        var dead = Act.draft("record_death").happened(in.today(), null).at(hour, null);
        assertThat(theirs.refusal(CENTRAL_OFFICER, dead)).isEqualTo("field-missing");
        theirs.does(CENTRAL_OFFICER, dead.at(hour, ExtraditionVerbsIn.ALMATY));
        assertThat(theirs.status()).isEqualTo("deceased");
    }
}
