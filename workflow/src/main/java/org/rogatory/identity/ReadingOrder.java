package org.rogatory.identity;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order in which people look for a name or a word: by the alphabet, capitals and small letters together, a word
 * before a longer one that begins with it.
 */
public final class ReadingOrder {

    /** Its rules have Latin letters, too; those of English and Uzbek have no Cyrillic, where «Ё» stood before «А». */
    private static final Locale BOTH_SCRIPTS = Locale.forLanguageTag("ru");

    /** A space counts, before any letter: else «Ким Юрий» stood behind «Кимов». */
    private static final String WORDS = " & '_' < ' '";

    /** Letters of Kazakh and Kyrgyz that the rules leave out. */
    private static final String FURTHER = " & \u0410 < \u04d9 , \u04d8 & \u041e < \u04e9 , \u04e8";

    /** What the Uzbek alphabet has behind Z; its other sign is no letter. */
    private static final String LAST_OF_UZBEK = " & Z < o\u02bb , O\u02bb < g\u02bb , G\u02bb"
            + " < sh , sH , Sh , SH < ch , cH , Ch , CH & \u2212 ; \u02bc";

    private static final Comparator<String> USUAL = order("");
    private static final Comparator<String> UZBEK = order(LAST_OF_UZBEK);

    private ReadingOrder() {}

    /** As a reader of this language looks for it. */
    public static Comparator<String> of(Locale reader) {
        return "uz".equals(reader.getLanguage()) ? UZBEK : USUAL;
    }

    /** Of names, whoever reads them. */
    public static Comparator<String> ofNames() {
        return USUAL;
    }

    private static Comparator<String> order(String letters) {
        var known = (RuleBasedCollator) Collator.getInstance(BOTH_SCRIPTS);
        try {
            var rules = new RuleBasedCollator(known.getRules() + WORDS + FURTHER + letters);
            Comparator<String> order = (one, other) -> rules.compare(one, other);
            return order.thenComparing(Comparator.naturalOrder());
        } catch (ParseException wrong) {
            throw new IllegalStateException("The order of letters cannot be read", wrong);
        }
    }
}
