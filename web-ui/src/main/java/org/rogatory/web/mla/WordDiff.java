package org.rogatory.web.mla;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What differs between two texts, word by word. */
final class WordDiff {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+|\\s+|.", Pattern.DOTALL);

    private WordDiff() {}

    /** How a piece of text fared. */
    enum Mark {
        SAME,
        ADDED,
        REMOVED
    }

    /** A run of words with the same fate. */
    record Piece(Mark mark, String text) {

        public boolean added() {
            return mark == Mark.ADDED;
        }

        public boolean removed() {
            return mark == Mark.REMOVED;
        }
    }

    /** Both texts as one run of pieces: what was removed stands before what took its place. */
    static List<Piece> of(String before, String after) {
        var old = words(before);
        var now = words(after);
        var pieces = new ArrayList<Piece>();
        int position = 0;
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            var source = delta.getSource();
            add(pieces, Mark.SAME, old.subList(position, source.getPosition()));
            add(pieces, Mark.REMOVED, source.getLines());
            add(pieces, Mark.ADDED, delta.getTarget().getLines());
            position = source.getPosition() + source.size();
        }
        add(pieces, Mark.SAME, old.subList(position, old.size()));
        return pieces;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Mark mark, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(mark, String.join("", words)));
        }
    }
}
