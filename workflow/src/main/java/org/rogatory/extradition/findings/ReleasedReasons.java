package org.rogatory.extradition.findings;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which grounds that protect a person may be told to the other State: the code alone, once a head has released just
 * that one. The caller has passed the access rule.
 */
@Service
public class ReleasedReasons {

    private final KeptConditions kept;
    private final Clock clock;

    ReleasedReasons(KeptConditions kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** Whether the code of a ground may leave. */
    @Transactional(readOnly = true)
    public boolean has(String caseRef, @Nullable String ground) {
        return ground != null
                && kept.released(caseRef).stream().anyMatch(one -> one.ground().equals(ground));
    }

    void release(String caseRef, Act act, Officer officer) {
        var ground = String.valueOf(act.kind());
        if (has(caseRef, ground)) {
            throw Refusal.of("reason-released", ActField.KIND.key());
        }
        var why = String.valueOf(act.words().internalText());
        kept.release(caseRef, new ReleasedReason(ground, why, officer.username(), clock.instant()));
    }
}
