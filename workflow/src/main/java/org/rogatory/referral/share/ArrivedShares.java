package org.rogatory.referral.share;

import java.util.Optional;
import org.rogatory.exchange.PayloadCheck;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.law.ContentSchema;
import org.rogatory.referral.Referral;
import org.springframework.stereotype.Component;

/** Whether a message of a share has the published shape; what it means, the procedure says. */
@Component
class ArrivedShares implements PayloadCheck {

    private final ContentSchema schema = ContentSchema.ofReferralMessages();

    @Override
    public Optional<RejectionCode> check(Told told) {
        if (!Referral.FORM.equals(told.kind())) {
            return Optional.empty();
        }
        return told.payload().isObject() && schema.violations(told.payload()).isEmpty()
                ? Optional.empty()
                : Optional.of(RejectionCode.CONTENT_INVALID);
    }
}
