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
 * @param place where the person has said it
 * @param verifiedPlace where it was verified
 * @param explained what was explained before, as codes
 * @param files documents of the file in which it stands
 */
record ConsentWords(
        @Nullable String language,
        @Nullable String interpreter,
        @Nullable String representative,
        @Nullable String verifiedBy,
        @Nullable String place,
        @Nullable String verifiedPlace,
        List<String> explained,
        List<String> files) {

    private static final String LANGUAGE = "language";
    private static final String INTERPRETER = "interpreter";
    private static final String REPRESENTATIVE = "representative";
    private static final String VERIFIED_BY = "verified_by";
    private static final String PLACE = "place";
    private static final String VERIFIED_PLACE = "verified_place";
    private static final String EXPLAINED = "explained";
    private static final String FILES = "files";

    /** What a record says only where it is that of a verification. */
    static final List<String> OF_VERIFICATION = List.of(VERIFIED_BY, VERIFIED_PLACE);

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
                text(kept, VERIFIED_PLACE),
                texts(kept, EXPLAINED),
                texts(kept, FILES));
    }

    /** The same with what an act says. */
    ConsentWords with(Act act) {
        return ConsentVerbs.VERIFY.equals(act.verb()) ? verified(act) : said(act);
    }

    /** Where the person has said it stays as it was: he need not have been there when it was verified. */
    private ConsentWords verified(Act act) {
        var parties = act.parties();
        return new ConsentWords(
                language,
                interpreter,
                representative,
                parties.issuer(),
                place,
                parties.place(),
                explained,
                papers(act));
    }

    /**
     * What still holds of a consent that is given anew: how the person was told. Who consented with him, where, and who
     * verified it was of the earlier one.
     */
    ConsentWords anew() {
        return new ConsentWords(language, interpreter, null, null, null, null, explained, files);
    }

    /** The same of one that is verified and nobody here knows by whom and where. */
    ConsentWords verifiedElsewhere() {
        return new ConsentWords(language, interpreter, representative, null, place, null, explained, files);
    }

    /** Who told the person is told anew where it is said; nobody has verified a new consent yet. */
    private ConsentWords said(Act act) {
        var parties = act.parties();
        var consents = ConsentVerbs.CONSENT.equals(act.verb());
        var before = consents ? anew() : this;
        var tells = !act.items().keys().isEmpty();
        return new ConsentWords(
                tells ? act.words().language() : language,
                tells ? parties.contact() : interpreter,
                consents ? parties.issuer() : representative,
                before.verifiedBy,
                parties.place(),
                before.verifiedPlace,
                tells ? act.items().keys() : explained,
                papers(act));
    }

    private List<String> papers(Act act) {
        return act.papers().files().isEmpty() ? files : act.papers().files();
    }

    /** As it is kept. */
    ObjectNode kept() {
        var node = JsonMapper.shared().createObjectNode();
        put(node, LANGUAGE, language);
        put(node, INTERPRETER, interpreter);
        put(node, REPRESENTATIVE, representative);
        put(node, VERIFIED_BY, verifiedBy);
        put(node, PLACE, place);
        put(node, VERIFIED_PLACE, verifiedPlace);
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
