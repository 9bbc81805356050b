package org.rogatory.mla.annex;

import java.util.List;
import java.util.Optional;
import org.rogatory.documents.DocumentView;
import org.rogatory.exchange.SealedAnnexes;
import org.rogatory.requests.person.ProtectedPersons;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The content of a sealed annex, of the published shape mla-sealed-1. */
final class SealedContent {

    static final String DOCUMENTS = "documents";
    static final String PATH = "path";
    static final String NAME = "name";
    static final String MEDIA_TYPE = "media_type";
    static final String SHA_256 = "sha256";

    static final String TEXT = "text";

    private static final String COVERT = "covert";
    private static final String PERSONS = "persons";
    private static final String SCHEMA = "mla-sealed-1";
    private static final List<String> TEXTS = List.of("annex", "who_may_open", TEXT, COVERT);

    private SealedContent() {}

    /**
     * What of a request or an answer stays out of its letter: who the protected persons are, what of a covert act or
     * otherwise is told, and which documents only the reader of the annex may have.
     */
    static Optional<JsonNode> of(JsonNode content, List<DocumentView> papers) {
        var block = content.path(AnnexSaid.BLOCK);
        var withheld = ProtectedPersons.withheld(content);
        if (withheld.isEmpty() && papers.isEmpty() && !says(block, TEXT) && !says(block, COVERT)) {
            return Optional.empty();
        }
        var annex = JsonNodeFactory.instance.objectNode().put("schema", SCHEMA);
        TEXTS.stream()
                .filter(text -> says(block, text))
                .forEach(text -> annex.put(text, block.path(text).asString("")));
        var persons = annex.putArray(PERSONS);
        withheld.forEach(persons::add);
        if (!papers.isEmpty()) {
            var named = annex.putArray(DOCUMENTS);
            papers.forEach(paper -> name(named, paper));
        }
        return Optional.of(annex);
    }

    /** How many persons such an annex tells of. */
    static int persons(JsonNode annex) {
        return annex.path(PERSONS).size();
    }

    /** Whether it tells something in words, beside persons and documents. */
    static boolean told(JsonNode annex) {
        return says(annex, TEXT) || says(annex, COVERT);
    }

    private static boolean says(JsonNode block, String text) {
        return !block.path(text).asString("").isBlank();
    }

    private static void name(ArrayNode named, DocumentView paper) {
        var place = SealedAnnexes.place(named.size());
        var one = named.addObject().put(PATH, place).put(NAME, paper.name());
        if (paper.description() != null) {
            one.put("description", paper.description());
        }
        if (paper.language() != null) {
            one.put("language", paper.language());
        }
        one.put(MEDIA_TYPE, paper.mediaType()).put("size", paper.size()).put(SHA_256, paper.finalSha256());
    }
}
