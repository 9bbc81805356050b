package org.rogatory.directory;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our own Uzbek words in the Cyrillic script. Latin spelling has lost what Cyrillic writes in words of other languages:
 * those stand in a list. Codes, numbers and places to fill in stay as they are. Never for names or for what people write.
 */
public final class UzbekScript {

    /** The tag of Uzbek in Cyrillic. */
    public static final String CYRILLIC = "uz-Cyrl";

    private static final Pattern WORD = Pattern.compile("%[a-z]|\\{[^}]*}|[A-Za-z](?:['‘’`ʻʼ]?[A-Za-z]|[ʻ‘])*");
    private static final String MARKS = "ʻ‘'`’";
    private static final String SILENT = "ʼ’'‘ʻ`";
    private static final String VOWELS = "aeiou";
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
    private static final Set<String> CODES = Set.of(
            "UNTOC", "UNCAC", "CETS", "ETS", "EIO", "IBAN", "IMEI", "IMSI", "SWIFT", "BIC", "SHA", "PDF", "URL", "UTC",
            "IP", "EUR", "USD");
    private static final Map<String, String> WHOLE = Map.ofEntries(
            entry("yanvar", "январь"),
            entry("fevral", "февраль"),
            entry("aprel", "апрель"),
            entry("iyun", "июнь"),
            entry("iyul", "июль"),
            entry("sentabr", "сентябрь"),
            entry("sentyabr", "сентябрь"),
            entry("oktabr", "октябрь"),
            entry("oktyabr", "октябрь"),
            entry("noyabr", "ноябрь"),
            entry("dekabr", "декабрь"),
            entry("nyu", "нью"),
            entry("york", "йорк"));
    private static final Map<String, String> STEMS = Map.ofEntries(
            entry("sentabr", "сентябр"),
            entry("oktabr", "октябр"),
            entry("konvensiya", "конвенция"),
            entry("konferensiya", "конференция"),
            entry("videokonferens", "видеоконференц"),
            entry("korrupsiya", "коррупция"),
            entry("instansiya", "инстанция"),
            entry("fransiya", "франция"),
            entry("sanksiya", "санкция"),
            entry("yurisdiksiya", "юрисдикция"),
            entry("funksiya", "функция"),
            entry("inspeksiya", "инспекция"),
            entry("aksiya", "акция"),
            entry("obyekt", "объект"),
            entry("subyekt", "субъект"));
    private static final Map<String, String> LETTERS = Map.ofEntries(
            entry("yo", "ё"),
            entry("yu", "ю"),
            entry("ya", "я"),
            entry("ye", "е"),
            entry("sh", "ш"),
            entry("ch", "ч"),
            entry("ts", "ц"),
            entry("a", "а"),
            entry("b", "б"),
            entry("d", "д"),
            entry("e", "е"),
            entry("f", "ф"),
            entry("g", "г"),
            entry("h", "ҳ"),
            entry("i", "и"),
            entry("j", "ж"),
            entry("k", "к"),
            entry("l", "л"),
            entry("m", "м"),
            entry("n", "н"),
            entry("o", "о"),
            entry("p", "п"),
            entry("q", "қ"),
            entry("r", "р"),
            entry("s", "с"),
            entry("t", "т"),
            entry("u", "у"),
            entry("v", "в"),
            entry("x", "х"),
            entry("y", "й"),
            entry("z", "з"));
    /** The longest first, since one may begin another. */
    private static final List<String> STEMS_BY_LENGTH = STEMS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private UzbekScript() {}

    /** Whether the locale is Uzbek in Cyrillic. */
    public static boolean cyrillic(Locale locale) {
        return "uz".equals(locale.getLanguage()) && "Cyrl".equals(locale.getScript());
    }

    /** These words of ours in the script of the locale. */
    public static String written(String words, Locale locale) {
        return cyrillic(locale)
                ? WORD.matcher(words).replaceAll(found -> Matcher.quoteReplacement(word(found, words)))
                : words;
    }

    /** A single letter with a point behind it stands for a word and is no number. */
    private static String word(MatchResult found, String words) {
        var word = found.group();
        return word.length() == 1 && words.startsWith(".", found.end()) ? spelled(word, "") : word(word);
    }

    private static String word(String word) {
        if (word.startsWith("%") || word.startsWith("{")) {
            return word;
        }
        var capitals = word.length() - word.replaceFirst("^[A-Z]+", "").length();
        var head = word.substring(0, capitals);
        if (CODES.contains(head)) {
            return head + spelled(word.substring(capitals), "x");
        }
        var plain = word.toLowerCase(Locale.ROOT);
        if (ROMAN.matcher(word).matches() || plain.matches(".*(w|c(?!h)).*")) {
            return word;
        }
        var whole = WHOLE.get(plain);
        if (whole != null) {
            return cased(whole, word);
        }
        return STEMS_BY_LENGTH.stream()
                .filter(plain::startsWith)
                .findFirst()
                .map(stem -> cased(STEMS.getOrDefault(stem, ""), word) + spelled(word.substring(stem.length()), stem))
                .orElseGet(() -> spelled(word, ""));
    }

    private static String cased(String cyrillic, String latin) {
        if (Character.isLowerCase(latin.charAt(0))) {
            return cyrillic;
        }
        return latin.length() > 1 && latin.equals(latin.toUpperCase(Locale.ROOT))
                ? cyrillic.toUpperCase(Locale.ROOT)
                : cyrillic.substring(0, 1).toUpperCase(Locale.ROOT) + cyrillic.substring(1);
    }

    /** Letter by letter, behind what stands before. */
    private static String spelled(String latin, String before) {
        var cyrillic = new StringBuilder();
        var whole = before + latin;
        var plain = whole.toLowerCase(Locale.ROOT);
        int at = before.length();
        while (at < whole.length()) {
            int length = length(plain, at);
            var letter = letter(plain, at, length);
            cyrillic.append(Character.isUpperCase(whole.charAt(at)) ? letter.toUpperCase(Locale.ROOT) : letter);
            at += length;
        }
        return cyrillic.toString();
    }

    /** How many Latin signs make one Cyrillic letter here. */
    private static int length(String word, int at) {
        if (marked(word, at)) {
            return 2;
        }
        var pair = word.substring(at, Math.min(at + 2, word.length()));
        return pair.length() == 2 && LETTERS.containsKey(pair) && !apart(pair, word, at) ? 2 : 1;
    }

    /** The y before an o with its mark is a letter of its own, and so is the t before the ending "without". */
    private static boolean apart(String pair, String word, int at) {
        return "yo".equals(pair) && marked(word, at + 1)
                || "ts".equals(pair) && word.startsWith("iz", at + 2) && !word.startsWith("izm", at + 2);
    }

    /** Whether an o or a g with its mark stands here. */
    private static boolean marked(String word, int at) {
        return marked(word, at, 'o') || marked(word, at, 'g');
    }

    private static boolean marked(String word, int at, char letter) {
        return word.charAt(at) == letter && at + 1 < word.length() && MARKS.indexOf(word.charAt(at + 1)) >= 0;
    }

    private static String letter(String word, int at, int length) {
        if (marked(word, at)) {
            return word.charAt(at) == 'o' ? "ў" : "ғ";
        }
        var sign = word.charAt(at);
        if (SILENT.indexOf(sign) >= 0) {
            return parting(word, at) ? "" : "ъ";
        }
        var opens = at == 0 || VOWELS.indexOf(word.charAt(at - 1)) >= 0 || at > 1 && marked(word, at - 2, 'o');
        return sign == 'e' && opens ? "э" : LETTERS.getOrDefault(word.substring(at, at + length), "");
    }

    /** Between an s and an h the mark only keeps them apart. */
    private static boolean parting(String word, int at) {
        return at > 0 && word.charAt(at - 1) == 's' && at + 1 < word.length() && word.charAt(at + 1) == 'h';
    }
}
