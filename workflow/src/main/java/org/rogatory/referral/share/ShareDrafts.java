package org.rogatory.referral.share;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An act that waits for the agreement of a second person, as it was written, under the key of its file. */
@Component
class ShareDrafts {

    static final String REASONS = "conditions";

    private static final String VERB = "verb";
    private static final String KEYS = "keys";

    private final FileTexts texts;

    ShareDrafts(FileTexts texts) {
        this.texts = texts;
    }

    /** Who agrees need not be one to whom names are shown: name and ways to the person lie in it as they were told. */
    String hidden(String caseRef, Act act, JsonNode said) {
        var draft = JsonMapper.shared().createObjectNode().put(VERB, act.verb());
        put(draft, "authority", text(act.parties().authority()));
        put(draft, "kind", text(act.kind()));
        put(draft, "carrier", text(act.papers().carrier()));
        put(draft, "language", text(act.words().language()));
        put(draft, "text", text(act.words().releasedText()));
        put(draft, "issuer", said.path(ShareFields.NAMES).asString(""));
        put(draft, "contact", said.path(ShareFields.CONTACTS).asString(""));
        put(draft, REASONS, text(act.words().conditions()));
        act.items().keys().forEach(draft.putArray(KEYS)::add);
        return texts.hide(caseRef, draft);
    }

    /** The act as it was written. */
    Act read(String caseRef, ReferralOverride proposed) {
        var draft = texts.show(caseRef, proposed.draft());
        return Act.draft(draft.path(VERB).asString(""))
                .authority(read(draft, "authority"))
                .kind(read(draft, "kind"))
                .carrier(read(draft, "carrier"))
                .releasedText(read(draft, "text"), read(draft, "language"))
                .order(null, null, read(draft, "issuer"))
                .spoke(null, read(draft, "contact"))
                .conditions(read(draft, REASONS))
                .keys(fields(draft))
                .act();
    }

    OverrideView view(String caseRef, ReferralOverride proposed) {
        var draft = texts.show(caseRef, proposed.draft());
        return new OverrideView(
                proposed.overrideRef(),
                proposed.toAuthority(),
                proposed.proposedBy(),
                proposed.proposedAt(),
                fields(draft),
                read(draft, REASONS));
    }

    private static List<String> fields(JsonNode draft) {
        return draft.path(KEYS).valueStream().map(code -> code.asString("")).toList();
    }

    private static void put(ObjectNode draft, String key, String value) {
        if (!value.isEmpty()) {
            draft.put(key, value);
        }
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static @Nullable String read(JsonNode draft, String key) {
        return draft.hasNonNull(key) ? draft.path(key).asString("") : null;
    }
}
