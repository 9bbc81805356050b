package org.rogatory.cases;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;

/**
 * A kind of things of which one can be taken away from everybody, given back or erased: papers, notes, words of letters.
 * Who may decide that is the caller's matter. As far as it says nothing else, it is called a text.
 */
public interface Isolable {

    /** The verbs of a text. */
    Verbs TEXT = new Verbs("isolate_text", "lift_text", "erase_text");

    /** The key in tables, addresses and messages, for example {@code note}. */
    String kind();

    /** What the timeline calls it. */
    default Verbs verbs() {
        return TEXT;
    }

    /** The answer to who wants one that is not there for anybody. */
    default Refusal refusal(Isolation isolation) {
        return switch (isolation) {
            case ISOLATED -> Refusal.of("text-isolated");
            case ERASED -> Refusal.of("text-erased");
        };
    }

    /** As the trail names its reference. */
    default String trailName() {
        return kind();
    }

    /** Where one stands and whether it is taken away, for who can read it; refused as not found for everybody else. */
    Standing standing(String reference, Officer officer);

    /** The file in which one lies now, whoever asks: letters are put into files after they came; empty for none. */
    Optional<String> fileOf(String reference);

    /** Those of a file that the officer reads, with those that were taken away; none where each is shown with its own mark. */
    default List<Part> parts(String caseRef, Officer officer) {
        return List.of();
    }

    /** Whether it is written on letters as well that lie in no file. */
    default boolean onLetters() {
        return false;
    }

    /** From now on nobody reads it. */
    void isolate(String reference, Officer officer);

    /** It was a false alarm: it is as it was. */
    void release(String reference);

    /** Nothing of it is left but that it was there. */
    void erase(String reference, Officer officer);

    /** What is done with one of them, as verbs of the timeline. */
    record Verbs(String isolate, String release, String erase) {}

    /** One of a file as it is chosen to be taken away: what it says as far as that can be read. */
    record Part(String reference, String words, @Nullable Isolation isolation) {}

    /**
     * Where it stands.
     *
     * @param file its file; null for what belongs to no file
     * @param authority whose it is
     */
    record Standing(
            @Nullable CaseFile file,
            String authority,
            @Nullable Isolation isolation) {

        /** Of something in a file. */
        public static Standing in(CaseFile file, @Nullable Isolation isolation) {
            return new Standing(file, file.authority(), isolation);
        }
    }
}
