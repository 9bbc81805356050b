package org.rogatory.requests.content;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Correction;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.message.letter.Enclosed;
import org.rogatory.requests.message.letter.ListedAnnex;
import org.rogatory.requests.translation.PaperTranslators;
import org.rogatory.requests.translation.TranslatedPapers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What those who review a request read: its content and versions, overrides, and why it was returned. */
@Service
public class OutgoingReview {

    private final OutgoingRequestRepository requests;
    private final FindingOverrides overrides;
    private final Corrections corrections;
    private final RequestContents contents;
    private final TranslationStep step;
    private final Documents documents;
    private final PaperTranslators translators;
    private final RequestReaders readers;

    OutgoingReview(
            OutgoingRequestRepository requests,
            FindingOverrides overrides,
            Corrections corrections,
            RequestContents contents,
            TranslationStep step,
            Documents documents,
            PaperTranslators translators,
            RequestReaders readers) {
        this.readers = readers;
        this.requests = requests;
        this.overrides = overrides;
        this.corrections = corrections;
        this.contents = contents;
        this.step = step;
        this.documents = documents;
        this.translators = translators;
    }

    /** The request as it is now, as an officer may read it. */
    @Transactional(readOnly = true)
    public JsonNode content(CaseFile file, Officer officer) {
        return readers.readable(file, whole(file.caseRef(), officer), officer);
    }

    /** The request as it is now, to be read beside its versions: what is closed there is closed here. */
    @Transactional(readOnly = true)
    public JsonNode present(CaseFile file, Officer officer) {
        var whole = whole(file.caseRef(), officer);
        return readers.versions(file, () -> whole, officer).apply(whole);
    }

    /** The fixed versions as an officer may read them, oldest first. */
    @Transactional(readOnly = true)
    public List<FixedVersion> versions(CaseFile file, Officer officer) {
        var read = readers.versions(file, () -> whole(file.caseRef(), officer), officer);
        return contents.versions(file.caseRef(), AccessScope.of(officer)).stream()
                .map(v -> new FixedVersion(v.number(), v.at(), v.by(), v.edition(), read.apply(v.content())))
                .toList();
    }

    private JsonNode whole(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer)).map(contents::of).orElseThrow(Refusal::notFound);
    }

    /** What was asked for and decided about findings, oldest first. */
    @Transactional(readOnly = true)
    public List<FindingOverride> overrides(CaseFile file, Officer officer) {
        return requests.find(file.caseRef(), AccessScope.of(officer))
                .map(request -> overrides.of(file, request))
                .orElseThrow(Refusal::notFound);
    }

    /** The document of the letter that is to be signed, once it has been laid out. */
    @Transactional(readOnly = true)
    public Optional<String> letter(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer)).map(OutgoingRequest::letterRef);
    }

    /** The translation that its letter shows beside the texts, where it does; for who reads all of the request. */
    @Transactional(readOnly = true)
    public Optional<ObjectNode> translation(CaseFile file, Officer officer) {
        return readers.whole(file, officer)
                ? requests.find(file.caseRef(), AccessScope.of(officer)).flatMap(request -> step.beside(file, request))
                : Optional.empty();
    }

    /** What goes with its letter, as that will list it. */
    @Transactional(readOnly = true)
    public Enclosed enclosed(String caseRef, Officer officer) {
        var enclosed = step.enclosures(caseRef);
        return enclosed.stream().anyMatch(document -> TranslatedPapers.KIND.equals(document.kind()))
                ? new Enclosed(enclosed, translators.of(caseRef, AccessScope.of(officer)))
                : Enclosed.of(enclosed);
    }

    /** Annexes that the request lists and of which the file holds no document; a translation is made on the way. */
    @Transactional(readOnly = true)
    public List<ListedAnnex> unfiled(String caseRef, Officer officer) {
        var content = requests.find(caseRef, AccessScope.of(officer))
                .map(contents::withoutPersons)
                .orElseThrow(Refusal::notFound);
        var files =
                documents.ofCase(caseRef).stream().filter(DocumentView::leaves).toList();
        return ListedAnnex.of(content, files).stream()
                .filter(annex -> annex.document() == null)
                .filter(annex -> !"translation".equals(annex.kind()))
                .toList();
    }

    /** The authority there to which the request was passed on, as the last answer says; empty for none. */
    @Transactional(readOnly = true)
    public Optional<String> forwardedTo(CaseFile file, Officer officer) {
        return requests.find(file.caseRef(), AccessScope.of(officer))
                .map(OutgoingRequest::hiddenAnswer)
                .map(answer -> contents.show(file.caseRef(), answer)
                        .path("forwarded_to")
                        .asString(null));
    }

    /** What the other State asked for last; empty where it has asked for nothing. */
    @Transactional(readOnly = true)
    public Optional<Inquiry> inquiry(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer))
                .map(OutgoingRequest::hiddenInformationAsked)
                .map(asked -> new Inquiry(contents.show(caseRef, asked), List.of()));
    }

    /** Why it was returned for correction, until it is submitted again. */
    @Transactional(readOnly = true)
    public Optional<Correction> correction(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer)).flatMap(corrections::of);
    }
}
