package org.rogatory.mla.annex;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.rogatory.requests.FileTexts;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The annexes that are written here for answers, under the keys of their files, and what was let go without one. */
@Component
class KeptAnnexes {

    private static final String FILES = "files";

    private final KeptAnnexRepository rows;
    private final AnnexPapers papers;
    private final FileTexts texts;

    KeptAnnexes(KeptAnnexRepository rows, AnnexPapers papers, FileTexts texts) {
        this.rows = rows;
        this.papers = papers;
        this.texts = texts;
    }

    private Optional<KeptAnnex> waiting(String caseRef) {
        return rows.waiting(caseRef, AccessScope.system());
    }

    /** What was written for the next answer of a file; empty where nothing was. */
    JsonNode written(String caseRef) {
        return waiting(caseRef).map(this::shown).orElseGet(JsonNodeFactory.instance::objectNode);
    }

    /** Keeps this for the next answer of a file, in place of what was written before. */
    void write(String caseRef, ObjectNode block) {
        var content = JsonNodeFactory.instance.objectNode();
        content.set(AnnexSaid.BLOCK, block);
        var row = waiting(caseRef).orElseGet(() -> new KeptAnnex(caseRef));
        row.say(texts.hide(caseRef, content));
        rows.saveAndFlush(row);
    }

    /** The next message of the file that would have an annex may leave without it. */
    void letGo(String caseRef, String reason) {
        var row = waiting(caseRef).orElseGet(() -> new KeptAnnex(caseRef));
        row.goWithout(reason);
        rows.saveAndFlush(row);
    }

    /** The message of which that was said went back, or has left and had none: of the next one it is said anew. */
    void takeBack(String caseRef) {
        waiting(caseRef).filter(KeptAnnex::letGo).ifPresent(row -> {
            row.askAnew();
            rows.saveAndFlush(row);
        });
    }

    /** Whether a person said so. */
    boolean mayGoWithout(String caseRef) {
        return waiting(caseRef).filter(KeptAnnex::letGo).isPresent();
    }

    /** Whether this message has left without its annex. */
    boolean wentWithout(String messageId) {
        return rows.with(messageId, AccessScope.system())
                .filter(KeptAnnex::letGo)
                .isPresent();
    }

    /**
     * From now on it belongs to this message, and what is written later to the next one. What a request says lies in
     * its content, and here only which documents go with it, unless that content may still be written.
     */
    void leave(CaseFile file, AnnexSaid said, String messageId, boolean with) {
        var caseRef = file.caseRef();
        var known = waiting(caseRef);
        var fixed = file.outgoing() && !writtenOn(file.form());
        if (fixed && known.isEmpty() && said.papers().isEmpty()) {
            return;
        }
        var row = known.orElseGet(() -> new KeptAnnex(caseRef));
        row.leave(messageId, texts.hide(caseRef, fixed ? listed(said) : settled(said)), with);
        rows.saveAndFlush(row);
    }

    /** This message has no annex, and gets none by what is written in the draft of it before it is packed. */
    void leaveWithNone(CaseFile file, String messageId) {
        if (writtenOn(file.form())) {
            var row = new KeptAnnex(file.caseRef());
            row.leave(messageId, texts.hide(file.caseRef(), JsonNodeFactory.instance.objectNode()), true);
            rows.saveAndFlush(row);
        }
    }

    /** Whether a request of this form, or a message of this kind, leaves of a draft that may be written further. */
    static boolean writtenOn(String form) {
        return RequestForms.PROVISIONAL_ARREST.equals(form);
    }

    private ObjectNode settled(AnnexSaid said) {
        var content = JsonNodeFactory.instance.objectNode();
        said.content().properties().forEach(entry -> content.set(entry.getKey(), entry.getValue()));
        content.set(FILES, listed(said).path(FILES));
        return content;
    }

    private ObjectNode listed(AnnexSaid said) {
        var content = JsonNodeFactory.instance.objectNode();
        var files = content.putArray(FILES);
        said.papers().stream().map(DocumentView::documentRef).forEach(files::add);
        return content;
    }

    /** The documents with which the annex of a request has left; empty where they were not noted. */
    Optional<List<DocumentView>> papers(String messageId) {
        return rows.with(messageId, AccessScope.system())
                .filter(row -> row.hidden() != null)
                .map(row -> papers(row.caseRef(), shown(row)));
    }

    /** What goes with an answer that has left, or with a request whose draft goes on, unless it was let go without. */
    Optional<AnnexSaid> with(String messageId) {
        return rows.with(messageId, AccessScope.system())
                .filter(row -> !row.letGo() && row.hidden() != null)
                .map(row -> said(row.caseRef(), shown(row)));
    }

    private AnnexSaid said(String caseRef, JsonNode content) {
        return new AnnexSaid(content, papers(caseRef, content));
    }

    private List<DocumentView> papers(String caseRef, JsonNode content) {
        var files =
                content.path(FILES).valueStream().map(file -> file.asString("")).collect(Collectors.toSet());
        return papers.of(caseRef).stream()
                .filter(document -> files.contains(document.documentRef()))
                .toList();
    }

    private JsonNode shown(KeptAnnex row) {
        return texts.show(row.caseRef(), row.hidden());
    }
}
