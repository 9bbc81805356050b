package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.extradition.assurance.ConsentRequests;
import org.rogatory.extradition.surrender.FollowingDrafts;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is begun from a file of extradition for named people only is there for the same people. */
@EngineTest
class FollowingReadersProcessTest {

    private static final Officer READER = Desk.officer(DRAFTER, "UZ");
    private static final Officer OTHER =
            new Officer("second-drafter.uz", "Testov", "UZ", READER.authority(), Set.of(DRAFTER));

    private final ExtraditionVerbsIn in;
    private final ExtraditionVerbsOut out;
    private final FollowingDrafts following;
    private final ConsentRequests consents;
    private final ReservedParts reserved;
    private final TransactionTemplate transaction;

    @Autowired
    FollowingReadersProcessTest(
            ExtraditionVerbsIn in,
            FollowingDrafts following,
            ConsentRequests consents,
            ReservedParts reserved,
            PlatformTransactionManager transactions) {
        this.in = in;
        this.out = in.out();
        this.following = following;
        this.consents = consents;
        this.reserved = reserved;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void begin() {
        out.node().moment(Node.START);
    }

    private Desk reserve(Desk desk, Officer reader, Officer head) {
        transaction.executeWithoutResult(act -> reserved.reserve(
                desk.file(), new Thing(ReservedPart.FILE, desk.caseRef()), Set.of(reader.username()), head));
        return desk;
    }

    private Desk closed(Desk ours) {
        return reserve(ours, READER, Desk.officer(HEAD, "UZ"));
    }

    private boolean sees(String caseRef, Officer officer) {
        return out.node().cases().lookUp(caseRef, AccessScope.of(officer)).isPresent();
    }

    private void forTheReaderAlone(String draft) {
        assertThat(sees(draft, READER)).isTrue();
        assertThat(sees(draft, OTHER)).isFalse();
    }

    @Test
    void theRequestToLetHimThroughIsForThoseWhoAloneSeeTheFile() {
        var open = out.scheduled();
        assertThat(sees(following.transit(open.caseRef(), "KG", READER), OTHER)).isTrue();
        var ours = closed(open);
        forTheReaderAlone(following.transit(ours.caseRef(), "KG", READER));
    }

    @Test
    void theRequestToProsecuteHimThereIsForThoseWhoAloneSeeTheFile() {
        var ours =
                out.transmit(out.sign(out.approve(out.endorse(out.submit(out.draft(ExtraditionVerbsIn.request()))))));
        var theirs = in.check(ours.partner()).does(HEAD, ExtraditionVerbsIn.refuse("own_national"));
        theirs.does(CENTRAL_OFFICER, Act.draft("notify_refusal").kind("transfer_proceedings"));
        forTheReaderAlone(following.proceedings(closed(ours).caseRef(), READER));
    }

    @Test
    void theRequestForConsentIsForThoseWhoAloneSeeTheFile() {
        var ours = closed(out.surrender(out.scheduled()));
        forTheReaderAlone(consents.begin(ours.caseRef(), READER).caseRef());
    }

    /** The request has lain in the closed file, and only who reads that has opened a new one of it. */
    @Test
    void aRequestThatCameTooLateIsForThoseWhoAloneSeeTheFileWhereItLay() {
        var before = in.review(in.received(ExtraditionVerbsIn.arrest()))
                .does(HEAD, ExtraditionWaysIn.returned())
                .does(CENTRAL_OFFICER, "close");
        var thread = before.file().threadId();
        in.sends(thread, "KZ", "extradition_request", ExtraditionVerbsIn.request());
        reserve(before, before.officer(REGISTRAR), before.officer(HEAD)).does(REGISTRAR, "open_parked_request");

        var opened = in.on(thread, "KZ").caseRef();
        assertThat(opened).isNotEqualTo(before.caseRef());
        assertThat(sees(opened, before.officer(REGISTRAR))).isTrue();
        assertThat(sees(opened, before.officer(CENTRAL_OFFICER))).isFalse();
    }
}
