package org.rogatory.referral.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
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
        put(said, AUTHORITY, act.parties().issuer());
        var on = act.times().happenedOn();
        put(said, ON, on == null ? null : on.toString());
        act.items().keys().forEach(said.putArray(FIELDS)::add);
        put(said, TEXT, act.words().internalText());
        return said;
    }

    static DutyNoticeView view(ReferralNotice notice, JsonNode said) {
        var on = text(said, ON);
        List<String> fields =
                said.path(FIELDS).valueStream().map(code -> code.asString("")).toList();
        return new DutyNoticeView(
                notice.duty(),
                notice.given(),
                notice.recordedBy(),
                notice.recordedAt(),
                text(said, AUTHORITY),
                on == null ? null : LocalDate.parse(on),
                fields,
                text(said, TEXT));
    }

    private static void put(ObjectNode said, String key, @Nullable String value) {
        if (value != null) {
            said.put(key, value);
        }
    }

    private static @Nullable String text(JsonNode said, String key) {
        return said.hasNonNull(key) ? said.path(key).asString("") : null;
    }
}
