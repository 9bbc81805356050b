package org.rogatory.verification;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.documents.letter.VerificationMarks.Step;

/**
 * Letters that carry no code, as the reference data say.
 *
 * @param kinds of letters
 * @param procedures as the numbers of files name them, for example {@code MLA} in {@code UZ-MLA-2026-000001}
 */
record UncodedLetters(List<String> kinds, List<String> procedures) {

    private static final String FILE = "verification-codes.yaml";
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-([A-Z]+)-.*");

    /** A number that tells nothing of its file, neither kind nor State: a code on paper would tell that it is there. */
    private static final Pattern RANDOM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");

    UncodedLetters {
        kinds = List.copyOf(kinds);
        procedures = procedures.stream()
                .map(procedure -> procedure.toUpperCase(Locale.ROOT))
                .toList();
    }

    static UncodedLetters read(ReferenceFiles files) {
        var without = files.read(FILE).child("without");
        return new UncodedLetters(without.texts("kinds"), without.texts("procedures"));
    }

    boolean holds(Step step) {
        var number = NUMBER.matcher(step.caseRef());
        return kinds.contains(step.kind())
                || RANDOM.matcher(step.caseRef()).matches()
                || number.matches() && procedures.contains(number.group(1));
    }
}
