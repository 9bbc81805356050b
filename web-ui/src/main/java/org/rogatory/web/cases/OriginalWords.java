package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Original;
import org.rogatory.web.shared.Words;

/** The paper of a document in the reader's words. */
final class OriginalWords {

    private OriginalWords() {}

    /** Where it is, how long it is and what it bears, in one line; null where nothing is known. */
    static @Nullable String of(Original original, Words words) {
        var parts = Stream.of(
                        place(original, words), length(original, words), marks(original, words), way(original, words))
                .flatMap(List::stream)
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? null : words.text("documents.original.is", parts);
    }

    private static List<String> place(Original original, Words words) {
        var parts = new ArrayList<String>();
        Stream.of(original.file(), original.folder()).filter(Objects::nonNull).forEach(parts::add);
        var first = original.firstSheet();
        var last = original.lastSheet();
        if (first != null && last != null && !last.equals(first)) {
            parts.add(words.text("documents.original.from-to", first.toString(), last.toString()));
        } else if (first != null) {
            parts.add(words.text("documents.original.from", first.toString()));
        }
        return parts;
    }

    /** {@code on 25 sheets, 2 annexes}. */
    private static List<String> length(Original original, Words words) {
        var parts = new ArrayList<String>();
        if (original.sheets() != null) {
            parts.add(words.count("documents.sheets", original.sheets()));
        }
        if (original.annexes() != null && original.annexes() > 0) {
            parts.add(words.count("documents.annexes", original.annexes()));
        }
        return parts;
    }

    private static List<String> marks(Original original, Words words) {
        var marks = new ArrayList<String>();
        if (original.scanned()) {
            marks.add(words.text("documents.original.scanned"));
        }
        if (original.sealed()) {
            marks.add(words.text("documents.original.sealed"));
        }
        if (original.signed()) {
            marks.add(words.text("documents.original.signed"));
        }
        return marks;
    }

    private static List<String> way(Original original, Words words) {
        var way = new ArrayList<String>();
        if (original.followedOn() != null) {
            way.add(words.text("documents.original.followed", words.date(original.followedOn())));
        }
        if (original.returnedOn() != null) {
            way.add(words.text("documents.original.returned", words.date(original.returnedOn())));
        } else if (original.returnBy() != null) {
            way.add(words.text("documents.original.return-by", words.date(original.returnBy())));
        } else if (original.toReturn()) {
            way.add(words.text("documents.original.to-return"));
        }
        return way;
    }
}
