package org.rogatory.referral.track;

import org.rogatory.referral.Referral;
import org.springframework.stereotype.Component;

/** Help: offered, accepted or declined, given, ended. It asks for nothing: it waits for no decision and no word. */
@Component
class TrackAssistance implements TrackPart {

    @Override
    public String machine() {
        return Referral.ASSISTANCE;
    }
}
