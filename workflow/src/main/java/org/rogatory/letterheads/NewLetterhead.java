package org.rogatory.letterheads;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.UzbekScript;
import org.rogatory.documents.letter.PrintedCodes;
import org.rogatory.documents.letter.PrintedText;

/**
 * What is to stand in the head of the letters of an authority from now on.
 *
 * @param language tag of the language of the letters, one of {@link #LANGUAGES}
 * @param words all of them empty to have nothing but name and place again
 * @param edition the one that was seen when this was written; 0 where nothing was recorded
 * @param chosen whether letters in Uzbek are to be in this script; only of Cyrillic, as Latin needs no choice
 */
public record NewLetterhead(String authority, String language, HeadWords words, int edition, boolean chosen) {

    /** The languages in which there are letters; Uzbek in Cyrillic is written by hand, never made of the other. */
    public static final List<String> LANGUAGES = List.of("en", "ru", "uz", UzbekScript.CYRILLIC);

    private static final String SCRIPT = "chosen";

    private static final int LINES = 3;
    /** Of a line of the address, and of each other field. */
    private static final int LONGEST = 120;

    private static final int FEWEST_DIGITS = 3;
    private static final Pattern TELEPHONE = Pattern.compile("[+(]?[0-9][0-9 ()+,;/-]*");
    private static final String HOST = "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}";
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@" + HOST);
    private static final Pattern WEB = Pattern.compile("(?:https?://)?" + HOST + "(?::[0-9]{1,5})?(?:/[\\w.~/%-]*)?");

    /** Words alone, with no choice of a script. */
    public NewLetterhead(String authority, String language, HeadWords words, int edition) {
        this(authority, language, words, edition, false);
    }

    /** Refuses, with its field, what no letter could show or where nobody could be reached. */
    void demandShowable(PrintedText printed) {
        if (chosen && !UzbekScript.CYRILLIC.equals(language)) {
            throw Refusal.of("unknown-code", SCRIPT);
        }
        var lines = words.address().lines().toList();
        if (lines.size() > LINES || !lines.stream().allMatch(NewLetterhead::fits)) {
            throw Refusal.of("letterhead-too-long", "address");
        }
        if (!lines.stream().allMatch(line -> shown(line, printed))) {
            throw Refusal.of("letterhead-signs", "address");
        }
        demand(words.telephone(), "telephone", NewLetterhead::calls, "letterhead-telephone");
        demand(words.email(), "email", text -> EMAIL.matcher(text).matches(), "letterhead-email");
        demand(words.web(), "web", text -> WEB.matcher(text).matches(), "letterhead-web");
    }

    private static void demand(String text, String field, Predicate<String> reached, String code) {
        if (!fits(text)) {
            throw Refusal.of("letterhead-too-long", field);
        }
        if (!text.isEmpty() && !reached.test(text)) {
            throw Refusal.of(code, field);
        }
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST;
    }

    private static boolean shown(String line, PrintedText printed) {
        return line.codePoints().noneMatch(PrintedCodes::invisible)
                && printed.lacking(line).isEmpty();
    }

    private static boolean calls(String text) {
        return TELEPHONE.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }
}
