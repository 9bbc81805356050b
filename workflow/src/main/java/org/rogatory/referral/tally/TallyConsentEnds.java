package org.rogatory.referral.tally;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.persons.KeyOutOfReach;
import org.rogatory.persons.UnreadableSecret;
import org.rogatory.referral.consent.ConsentEnded;
import org.rogatory.referral.consent.ConsentRunOut;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The person has taken back that he is counted, or the last day of that has passed: he is not, as long as the sums of
 * the quarter are open.
 */
@Component
class TallyConsentEnds {

    private final Tallies tallies;
    private final Consents consents;
    private final Cases cases;
    private final TransactionTemplate apart;

    TallyConsentEnds(Tallies tallies, Consents consents, Cases cases, PlatformTransactionManager transactions) {
        this.tallies = tallies;
        this.consents = consents;
        this.cases = cases;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
    }

    @EventListener
    void on(ConsentEnded ended) {
        ended(ended.caseRef(), ended.purpose());
    }

    @EventListener
    void on(ConsentRunOut ended) {
        ended(ended.caseRef(), ended.purpose());
    }

    /** Who has agreed anew before the last day, or whose own word stands beside that of a guardian, stays counted. */
    private void ended(String caseRef, String purpose) {
        if (Purpose.STATISTICS.key().equals(purpose)
                && consents.standing(caseRef, Purpose.STATISTICS, null).isEmpty()) {
            over(caseRef);
        }
    }

    private void over(String caseRef) {
        var file = cases.find(caseRef, AccessScope.system());
        if (!tallies.counted(file)) {
            return;
        }
        try {
            // In a transaction of its own: that nobody can read it here must not keep the consent from ending.
            var said = apart.execute(status -> tallies.said(file.caseRef()));
            tallies.end(file, said == null ? TallySaid.NONE : said);
        } catch (KeyOutOfReach shut) {
            tallies.owe(file);
        } catch (UnreadableSecret destroyed) {
            // The clock of a consent outlives the key of a file that was destroyed: nothing of it is known any more.
            tallies.end(file, TallySaid.NONE);
        }
    }
}
