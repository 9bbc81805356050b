package org.rogatory.referral.tally;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.persons.KeyOutOfReach;
import org.rogatory.referral.consent.ConsentEnded;
import org.rogatory.referral.consent.Purpose;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The person has taken back that he is counted: he is not, as long as the sums of the quarter are open. */
@Component
class TallyConsentEnds {

    private final Tallies tallies;
    private final Cases cases;
    private final TransactionTemplate apart;

    TallyConsentEnds(Tallies tallies, Cases cases, PlatformTransactionManager transactions) {
        this.tallies = tallies;
        this.cases = cases;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
    }

    @EventListener
    void on(ConsentEnded ended) {
        if (!Purpose.STATISTICS.key().equals(ended.purpose())) {
            return;
        }
        var file = cases.find(ended.caseRef(), AccessScope.system());
        if (!tallies.counted(file)) {
            return;
        }
        try {
            // In a transaction of its own: that nobody can read it here must not keep the consent from ending.
            var said = apart.execute(status -> tallies.said(file.caseRef()));
            tallies.end(file, said == null ? TallySaid.NONE : said);
        } catch (KeyOutOfReach shut) {
            tallies.owe(file);
        }
    }
}
