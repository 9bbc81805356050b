package org.rogatory.requests.message.letter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.letter.Letter.Annex;
import org.rogatory.requests.translation.PaperWords;
import tools.jackson.databind.JsonNode;

/** The list of annexes at the end of a letter of request. */
final class AnnexLines {

    private final LetterText text;

    AnnexLines(LetterText text) {
        this.text = text;
    }

    /** What goes with the letter: what is in the file with its hash, then what was listed only and comes on paper. */
    List<Annex> of(JsonNode content, Enclosed enclosures, Locale language) {
        return ListedAnnex.of(content, enclosures.documents()).stream()
                .map(annex -> annex(annex, enclosures, language))
                .toList();
    }

    private Annex annex(ListedAnnex annex, Enclosed enclosures, Locale language) {
        var kind = kind(annex.kind(), language);
        var document = annex.document();
        if (document == null) {
            return new Annex(kind, named(annex.name(), kind, onPaper(annex, language)), null);
        }
        var said = document.isolation() == null ? enclosures.said().get(document.documentRef()) : null;
        var more = Stream.of(sheets(document, language), translator(said, language));
        return new Annex(kind, named(annex.name(), kind, joined(more)), hash(document));
    }

    /** By whom a translation was made and certified. */
    private String translator(@Nullable PaperWords said, Locale language) {
        if (said == null) {
            return "";
        }
        return joined(Stream.of(
                row("translator", said.translator(), language),
                row("certifier", said.certifier(), language),
                said.stamped() ? text.phrase("translation.stamped", language) : ""));
    }

    private String row(String key, @Nullable String name, Locale language) {
        return name == null ? "" : text.phrase("translation." + key, language) + ": " + name;
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
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
        return joined(Stream.of(name.equals(kind) ? "" : name, more));
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
