package org.rogatory.persons;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Finds who is named in which file without keeping names in clear: keyed hashes of a name with a day of birth, or of a
 * name where no day is known, under a key of their own that is wrapped like those of files. Equal ones are found and
 * nothing else. Decides no access.
 */
@Component
public class PersonIndex {

    /** How many references are found at a time. */
    public static final int PART = 200;

    private static final String KEY = "index:persons";
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Lm}'’‘`´]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What Unicode makes of the Armenian «և» in capitals; Armenia itself writes the other. */
    private static final String ECH_YIWN = "\u0535\u0552";

    private static final String ECH_VEW = "\u0535\u054E";

    private final JdbcClient jdbc;
    private final FileCipher cipher;

    PersonIndex(JdbcClient jdbc, FileCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /**
     * References of files that name somebody so, born on that day, in their order: the first ones behind a reference,
     * as many as a part has. Whoever asks shows none unseen.
     */
    @Transactional(readOnly = true)
    public List<String> find(String name, LocalDate born, String after) {
        return found(name, marks -> token(marks, name, born), after);
    }

    /** The same of files whose request named him so only in an older version. */
    @Transactional(readOnly = true)
    public List<String> findEarlier(String name, LocalDate born, String after) {
        return found(name, marks -> earlier(marks, name, born), after);
    }

    /** The same of files that name, in whatever version, somebody so whose day of birth is not known. */
    @Transactional(readOnly = true)
    public List<String> findByName(String name, String after) {
        return found(name, marks -> alone(marks, name), after);
    }

    private List<String> found(String name, Function<Fingerprint, String> token, String after) {
        if (plain(name).isEmpty() || !cipher.reads(KEY)) {
            return List.of();
        }
        return jdbc.sql("select case_ref from persons_index where token = ? and case_ref > ? order by case_ref limit "
                        + PART)
                .params(token.apply(marks()), after)
                .query(String.class)
                .list();
    }

    /** What makes the hashes of this index; its key is read once for as many as are made with it. */
    Fingerprint marks() {
        return cipher.fingerprints(KEY);
    }

    /** The hash of a name with a day of birth. */
    static String token(Fingerprint marks, String name, LocalDate born) {
        return marks.of((plain(name) + "|" + born).getBytes(StandardCharsets.UTF_8));
    }

    /** The same of an older version; no other hash is made of these words. */
    static String earlier(Fingerprint marks, String name, LocalDate born) {
        return marks.of(("earlier|" + plain(name) + "|" + born).getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of a name without a day of birth. */
    static String alone(Fingerprint marks, String name) {
        return marks.of(("alone|" + plain(name)).getBytes(StandardCharsets.UTF_8));
    }

    /** What stands in the index of a file from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(String caseRef, Collection<String> tokens) {
        jdbc.sql("delete from persons_index where case_ref = ?").param(caseRef).update();
        tokens.forEach(token -> jdbc.sql("insert into persons_index (token, case_ref) values (?, ?)")
                .params(token, caseRef)
                .update());
    }

    /** Finds nobody in these files any more. */
    void forget(Collection<String> caseRefs) {
        jdbc.sql("delete from persons_index where case_ref in (:references)")
                .param("references", caseRefs)
                .update();
    }

    /** Whether a person, as he is kept in a file, goes by this name and was born on that day. */
    public static boolean same(JsonNode person, String name, LocalDate born) {
        var sought = plain(name);
        return !sought.isEmpty()
                && born.toString().equals(person.path("born").asString(""))
                && Stream.of("name", "name_latin")
                        .anyMatch(key -> plain(person.path(key).asString("")).equals(sought));
    }

    /**
     * A name in Latin capitals without marks, its words in one order, however it was written; of another script than
     * Cyrillic in the capitals of that, with one spelling of the Armenian «և».
     */
    public static String plain(String name) {
        var latin = LatinName.proposed(name).orElse(name);
        var bare =
                MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        var capitals = bare.toUpperCase(Locale.ROOT).replace(ECH_YIWN, ECH_VEW);
        return Arrays.stream(BETWEEN.split(capitals))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
