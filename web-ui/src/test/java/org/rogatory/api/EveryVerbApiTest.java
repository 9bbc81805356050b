package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.rogatory.law.Lifecycles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * Every verb of the machines of files, of items, of custody and of consents has its form, and is done by a call with a
 * body of the described shape.
 */
class EveryVerbApiTest extends RunningNode {

    /**
     * The first is done by the system, when a file is joined; two wait for a term of weeks to pass; for the fourth an
     * authority that asks would have to have no key, and all have one here; for the fifth a request would have to come
     * when its file was closed. Of custody the clock does the first, and acts of the file the others; the
     * consent ends with its file. Three are asked for where a file of referral was linked by its code. Of referrals the
     * last ones follow from what another organisation answers, from a term, from an act that lacks a ground, or from
     * what is done in another file; a notice is given by a duty that somebody has verified, and the shipped data have
     * none.
     */
    private static final Set<String> NOT_BY_CALL = Set.of(
            "mla_incoming join_advance",
            "mla_incoming sign_reminder",
            "mla_incoming drop_reminder",
            "mla_incoming leave_without_annex",
            "extradition_incoming open_parked_request",
            "custody limit_reached",
            "custody request_provisional_arrest",
            "custody record_surrender",
            "custody record_death",
            "custody close",
            "sentenced_transfer_consent close",
            "extradition_incoming settle_reflection",
            "sentenced_transfer_outgoing settle_reflection",
            "sentenced_transfer_incoming settle_reflection",
            "referral open_file",
            "referral accept_referral",
            "referral reject_referral",
            "referral hand_over",
            "referral propose_override",
            "referral record_notice",
            "referral decline_notice",
            "referral expire_share",
            "referral resend_share",
            "referral note_merge");

    private final Lifecycles lifecycles;
    private final ActPages pages;
    private final WebApplicationContext node;

    EveryVerbApiTest(@Autowired Lifecycles lifecycles, @Autowired WebApplicationContext node) {
        this.lifecycles = lifecycles;
        this.node = node;
        this.pages = new ActPages(node);
    }

    @Test
    void ofLegalAssistanceIsDoneByACallAsItIsOfferedAndDescribed() {
        var verbs = new CalledVerbs(this::as, lifecycles, pages::open);
        var outgoing = new OutgoingCalls(verbs);

        assertDone(verbs, CalledVerbs.ASSISTANCE, outgoing.lives(), new IncomingCalls(outgoing, verbs).lives());
    }

    /** The same interface does them, and each life is long: they are lived in the whole run. */
    @Test
    void ofEveryOtherFamilyIsDoneSo() {
        var verbs = new CalledVerbs(this::as, lifecycles, pages::open);
        var extradition = new ExtraditionCalls(verbs);
        var transfers = new TransferCalls(verbs);

        assertDone(
                verbs,
                CalledVerbs.OTHERS,
                extradition.lives(),
                new ReceivedExtraditionCalls(extradition).lives(),
                new AssuranceCalls(extradition).lives(),
                transfers.lives(),
                new ReceivedTransferCalls(transfers).lives(),
                new ReferralCalls(verbs, node).lives());
    }

    @SafeVarargs
    private static void assertDone(CalledVerbs verbs, List<String> machines, Stream<Runnable>... lives) {
        Stream.of(lives).flatMap(life -> life).toList().parallelStream().forEach(Runnable::run);

        var expected = new TreeSet<>(verbs.all(machines));
        expected.removeAll(NOT_BY_CALL);
        assertThat(verbs.called()).isEqualTo(expected);
    }
}
