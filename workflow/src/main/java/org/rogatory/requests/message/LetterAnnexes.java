package org.rogatory.requests.message;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rogatory.documents.DocumentView;
import org.rogatory.exchange.LetterReader.Beside;
import tools.jackson.databind.JsonNode;

/**
 * Whether the files that came with a letter are those that it lists; both come from another State and may be anything.
 * What a letter lists without a hash comes on paper, or nobody can compare it.
 */
public final class LetterAnnexes {

    private static final String HASH = "sha256";

    private LetterAnnexes() {}

    /**
     * Whether every file listed with a hash is there, and none is there that is not listed: a file may stand for what
     * is listed without a hash, one for each. What was made of the letter afterwards, its scan or a
     * signature beside it, is on no list. A letter that
     * gives no hash at all says nothing of files. What is said to prove its signature is never more than a few.
     */
    public static boolean came(JsonNode data, List<Beside> files) {
        var proofs = files.stream()
                .filter(file -> DocumentView.BESIDE_LETTER.contains(file.kind()))
                .count();
        return proofs <= DocumentView.MOST_BESIDE_LETTER && listed(data, files);
    }

    private static boolean listed(JsonNode data, List<Beside> files) {
        var enclosures = data.path("enclosures");
        var listed = enclosures.isArray() ? enclosures.valueStream().toList() : List.<JsonNode>of();
        var hashed = listed.stream().filter(annex -> annex.hasNonNull(HASH)).toList();
        if (hashed.isEmpty()) {
            return true;
        }
        var hashes = hashed.stream()
                .map(annex -> annex.path(HASH).asString("").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var there = files.stream().map(Beside::sha256).collect(Collectors.toSet());
        var unlisted = files.stream()
                .filter(file -> !DocumentView.BESIDE_LETTER.contains(file.kind()))
                .map(Beside::sha256)
                .filter(hash -> !hashes.contains(hash))
                .distinct()
                .count();
        return there.containsAll(hashes) && unlisted <= listed.size() - hashed.size();
    }
}
