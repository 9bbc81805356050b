package org.rogatory.transfer.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was said with the consent and lies under the key of the file.
 *
 * @param language tag of the language in which the person was told
 * @param interpreter who interpreted; null where nobody had to
 * @param representative who has consented for the person, or with him
 * @param verifiedBy the consul or official who has verified it
 * @param place where it was said
 * @param explained what was explained before, as codes
 * @param files documents of the file in which it stands
 */
record ConsentWords(
        @Nullable String language,
        @Nullable String interpreter,
        @Nullable String representative,
        @Nullable String verifiedBy,
        @Nullable String place,
        List<String> explained,
        List<String> files) {

    private static final String LANGUAGE = "language";
    private static final String INTERPRETER = "interpreter";
    private static final String REPRESENTATIVE = "representative";
    private static final String VERIFIED_BY = "verified_by";
    private static final String PLACE = "place";
    private static final String EXPLAINED = "explained";
    private static final String FILES = "files";

    ConsentWords {
        explained = List.copyOf(explained);
        files = List.copyOf(files);
    }

    static ConsentWords read(JsonNode kept) {
        return new ConsentWords(
                text(kept, LANGUAGE),
                text(kept, INTERPRETER),
                text(kept, REPRESENTATIVE),
                text(kept, VERIFIED_BY),
                text(kept, PLACE),
                texts(kept, EXPLAINED),
                texts(kept, FILES));
    }

    /** The same with what an act says; who told the person is told anew, who verified stays unless the act verifies. */
    ConsentWords with(Act act) {
        var parties = act.parties();
        var verifies = ConsentVerbs.VERIFY.equals(act.verb());
        var tells = !act.items().keys().isEmpty();
        return new ConsentWords(
                tells ? act.words().language() : language,
                tells ? parties.contact() : interpreter,
                ConsentVerbs.CONSENT.equals(act.verb()) ? parties.issuer() : representative,
                verifies ? parties.issuer() : verifiedBy,
                parties.place() == null ? place : parties.place(),
                tells ? act.items().keys() : explained,
                act.papers().files().isEmpty() ? files : act.papers().files());
    }

    /** As it is kept. */
    ObjectNode kept() {
        var node = JsonMapper.shared().createObjectNode();
        put(node, LANGUAGE, language);
        put(node, INTERPRETER, interpreter);
        put(node, REPRESENTATIVE, representative);
        put(node, VERIFIED_BY, verifiedBy);
        put(node, PLACE, place);
        explained.forEach(node.putArray(EXPLAINED)::add);
        files.forEach(node.putArray(FILES)::add);
        return node;
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    private static @Nullable String text(JsonNode kept, String key) {
        return kept.hasNonNull(key) ? kept.path(key).asString("") : null;
    }

    private static List<String> texts(JsonNode kept, String key) {
        return kept.path(key).valueStream().map(each -> each.asString("")).toList();
    }
}
