package org.rogatory.referral.consent;

import org.rogatory.cases.Act;
import org.rogatory.referral.Kept;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is said of a notice and lies under the key of the file: who was told what and when, or why nobody was. */
final class NoticeSaid {

    private static final String AUTHORITY = "authority";
    private static final String ON = "on";
    private static final String FIELDS = "fields";
    private static final String TEXT = "text";

    private NoticeSaid() {}

    static ObjectNode of(Act act) {
        var said = JsonMapper.shared().createObjectNode();
        Kept.put(said, AUTHORITY, act.parties().issuer());
        Kept.put(said, ON, act.times().happenedOn());
        Kept.putCodes(said, FIELDS, act.items().keys());
        Kept.put(said, TEXT, act.words().internalText());
        return said;
    }

    static DutyNoticeView view(ReferralNotice notice, JsonNode said) {
        return new DutyNoticeView(
                notice.duty(),
                notice.given(),
                notice.recordedBy(),
                notice.recordedAt(),
                Kept.text(said, AUTHORITY),
                Kept.day(said, ON),
                Kept.codes(said, FIELDS),
                Kept.text(said, TEXT));
    }
}
