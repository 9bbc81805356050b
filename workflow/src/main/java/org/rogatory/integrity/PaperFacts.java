package org.rogatory.integrity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.SignatureChecks;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.Verification;
import org.rogatory.law.Labels;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of a file: the hash of each of their states, and what their signatures say now. Whoever sees the file
 * reads the certificate: of what is for named people only it tells the kind alone.
 */
@Component
class PaperFacts {

    /** What is so of a document however often it is checked: no certificate waits for another answer. */
    private static final Set<String> LASTING =
            Set.of("signatures-too-large", "document-isolated", "document-quarantined", "document-missing");

    private final Documents documents;
    private final ReservedParts reserved;
    private final SignatureChecks checks;
    private final SignatureFacts signatures;
    private final OtherSignatureFacts others;
    private final Actors actors;
    private final Directory directory;
    private final Labels labels;
    private final ObjectProvider<TrailWords> words;

    PaperFacts(
            Documents documents,
            ReservedParts reserved,
            SignatureChecks checks,
            SignatureFacts signatures,
            OtherSignatureFacts others,
            Actors actors,
            Directory directory,
            Labels labels,
            ObjectProvider<TrailWords> words) {
        this.documents = documents;
        this.reserved = reserved;
        this.checks = checks;
        this.signatures = signatures;
        this.others = others;
        this.actors = actors;
        this.directory = directory;
        this.labels = labels;
        this.words = words;
    }

    /** Checks each that can carry signatures, which takes its time. */
    void into(ObjectNode data, CertificateAsked asked) {
        var papers = papers(asked);
        var named = actors.named(papers.stream().map(DocumentView::createdBy).toList(), asked.language());
        var array = data.putArray("documents");
        var closed = reserved.all(asked.file(), ReservedPart.DOCUMENT);
        papers.forEach(paper -> {
            var node = named.put(array.addObject(), paper.createdBy());
            heading(node, paper, asked);
            if (paper.isolation() == null && !closed.contains(paper.documentRef())) {
                content(node, paper, asked);
            }
        });
    }

    private List<DocumentView> papers(CertificateAsked asked) {
        return documents.ofCase(asked.file().caseRef()).stream()
                .filter(paper ->
                        asked.documentRef() == null || asked.documentRef().equals(paper.documentRef()))
                .toList();
    }

    private void heading(ObjectNode node, DocumentView paper, CertificateAsked asked) {
        var zone = directory.zone(asked.file().authority());
        node.put("reference", paper.documentRef())
                .put("kind", paper.kind())
                .put("title", title(paper.kind(), asked))
                .put("at", CertificateAsked.moment(paper.createdAt(), zone))
                .put("state", state(paper));
    }

    private void content(ObjectNode node, DocumentView paper, CertificateAsked asked) {
        node.put("file", paper.name());
        var states = node.putArray("revisions");
        checks.states(paper)
                .forEach(state -> states.addObject().put("bytes", state.size()).put("sha256", state.sha256()));
        if (SignatureChecks.checkable(paper) && !paper.quarantined()) {
            check(node, paper, asked);
        }
        others.into(node, paper, asked);
    }

    /**
     * One that is too large to be checked, was put away meanwhile or is lost is listed without a verdict and says why.
     * Whatever else keeps it from being checked passes, and no court is told of it: the certificate waits, too.
     */
    private void check(ObjectNode node, DocumentView paper, CertificateAsked asked) {
        try {
            told(node, checks.check(paper.documentRef()), asked);
        } catch (DocumentRefused refused) {
            if (!LASTING.contains(refused.code())) {
                throw refused;
            }
            node.put("not_checked", refused.code());
        }
    }

    private void told(ObjectNode node, Verification found, CertificateAsked asked) {
        node.put("verdict", SignatureFacts.key(found.verdict()));
        signatures.into(node, found.signatures(), asked);
        var findings = node.putArray("findings");
        found.findings().stream()
                .map(FindingFound::code)
                .distinct()
                .forEach(code -> finding(findings.addObject().put("code", code), code, asked.language()));
    }

    private void finding(ObjectNode node, String code, Locale language) {
        words.ifAvailable(known -> node.put("what", known.finding(code, language)));
    }

    private String title(String kind, CertificateAsked asked) {
        var known = words.getIfAvailable();
        return known == null
                ? listed(kind, asked.language())
                : known.paper(kind, asked.file().form(), asked.language());
    }

    private String listed(String kind, Locale language) {
        var letter = labels.label("document_kinds", kind, language);
        return letter.equals(kind) ? labels.label("attachment_kinds", kind, language) : letter;
    }

    private static String state(DocumentView paper) {
        if (paper.isolation() != null) {
            return paper.isolation().key();
        }
        return paper.quarantined() ? "quarantined" : paper.status().key();
    }
}
