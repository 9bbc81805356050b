package org.rogatory.referral.share;

import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.referral.Kept;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
        Kept.put(draft, "authority", act.parties().authority());
        Kept.put(draft, "kind", act.kind());
        Kept.put(draft, "carrier", act.papers().carrier());
        Kept.put(draft, "language", act.words().language());
        Kept.put(draft, "text", act.words().releasedText());
        Kept.put(draft, "issuer", Kept.text(said, ShareFields.NAMES));
        Kept.put(draft, "contact", Kept.text(said, ShareFields.CONTACTS));
        Kept.put(draft, REASONS, act.words().conditions());
        Kept.putCodes(draft, KEYS, act.items().keys());
        return texts.hide(caseRef, draft);
    }

    /** The act as it was written. */
    Act read(String caseRef, ReferralOverride proposed) {
        var draft = texts.show(caseRef, proposed.draft());
        return Act.draft(draft.path(VERB).asString(""))
                .authority(Kept.text(draft, "authority"))
                .kind(Kept.text(draft, "kind"))
                .carrier(Kept.text(draft, "carrier"))
                .releasedText(Kept.text(draft, "text"), Kept.text(draft, "language"))
                .order(null, null, Kept.text(draft, "issuer"))
                .spoke(null, Kept.text(draft, "contact"))
                .conditions(Kept.text(draft, REASONS))
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
                Kept.text(draft, REASONS));
    }

    private static List<String> fields(JsonNode draft) {
        return Kept.codes(draft, KEYS);
    }
}
