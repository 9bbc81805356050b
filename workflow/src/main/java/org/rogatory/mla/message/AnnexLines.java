package org.rogatory.mla.message;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Letter.Annex;
import tools.jackson.databind.JsonNode;

/** The list of annexes at the end of a letter of request. */
final class AnnexLines {

    private final LetterText text;

    AnnexLines(LetterText text) {
        this.text = text;
    }

    /** What goes with the letter: what is in the file with its hash, then what was listed only and comes on paper. */
    List<Annex> of(JsonNode content, List<DocumentView> enclosures, Locale language) {
        return ListedAnnex.of(content, enclosures).stream()
                .map(annex -> annex(annex, language))
                .toList();
    }

    private Annex annex(ListedAnnex annex, Locale language) {
        var kind = kind(annex.kind(), language);
        var document = annex.document();
        return document == null
                ? new Annex(kind, named(annex.name(), kind, onPaper(annex, language)), null)
                : new Annex(kind, named(annex.name(), kind, sheets(document, language)), hash(document));
    }

    /** How what is sealed comes, encrypted or in an envelope of its own, a letter that everybody reads does not say. */
    private String onPaper(ListedAnnex annex, Locale language) {
        return DocumentView.SEALED_ANNEX.equals(annex.kind()) ? "" : text.phrase("annex.paper", language);
    }

    /** Of what nobody can open nothing is told. */
    private static @Nullable String hash(DocumentView document) {
        return document.isolation() == null ? document.finalSha256() : null;
    }

    /** The name, unless it only says the kind again, and how the annex comes. */
    private static String named(String name, String kind, String more) {
        return Stream.of(name.equals(kind) ? "" : name, more)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String sheets(DocumentView enclosure, Locale language) {
        var sheets = enclosure.original().sheets();
        return sheets == null ? "" : text.sheets(sheets, language);
    }

    private String kind(String key, Locale language) {
        var kind = text.label("attachment_kinds", key, language);
        return kind.equals(key) ? text.label("document_kinds", key, language) : kind;
    }
}
