package org.rogatory.requests.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Isolable;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.Isolation;
import org.rogatory.documents.LetterOrders;
import org.rogatory.identity.Officer;
import org.rogatory.persons.TakenWords;
import org.rogatory.requests.message.letter.LetterKinds;
import org.rogatory.requests.translation.ProsePart;
import org.rogatory.requests.translation.TranslatedPapers;
import org.rogatory.requests.translation.Translations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of a request that are written in words, as they are taken away from everybody: out of the draft and each fixed
 * version, out of the translation, with the letters in which they were laid out and whatever repeats them in the file.
 * A translation that waits for its job loses them too, and waits on until it is decided.
 */
@Component
class IsolableParts implements Isolable {

    /** Where an order of a translation keeps its texts. */
    private static final List<String> TEXTS_OF_ORDER = List.of("/act/sections");

    private final Cases cases;
    private final OutgoingRequestRepository requests;
    private final ContentVersionRepository versions;
    private final RequestContents contents;
    private final RequestParts parts;
    private final Translations translations;
    private final Documents documents;
    private final DocumentIsolations isolations;
    private final LetterOrders orders;
    private final TakenWords elsewhere;
    private final JsonMapper json;

    IsolableParts(
            Cases cases,
            OutgoingRequestRepository requests,
            ContentVersionRepository versions,
            RequestContents contents,
            RequestParts parts,
            Translations translations,
            Documents documents,
            DocumentIsolations isolations,
            LetterOrders orders,
            TakenWords elsewhere,
            JsonMapper json) {
        this.cases = cases;
        this.requests = requests;
        this.versions = versions;
        this.contents = contents;
        this.parts = parts;
        this.translations = translations;
        this.documents = documents;
        this.isolations = isolations;
        this.orders = orders;
        this.elsewhere = elsewhere;
        this.json = json;
    }

    @Override
    public String kind() {
        return "request";
    }

    @Override
    public Standing standing(String reference, Officer officer) {
        var at = RequestParts.Place.of(reference);
        var file = cases.find(at.caseRef(), AccessScope.of(officer));
        var part = parts.of(file, officer).stream()
                .filter(found -> found.place().equals(at))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return Standing.in(file, part.isolation());
    }

    @Override
    public Optional<String> fileOf(String reference) {
        return Optional.of(RequestParts.Place.of(reference).caseRef());
    }

    @Override
    public void isolate(String reference, Officer officer) {
        var at = RequestParts.Place.of(reference);
        var request = request(at);
        var kept = kept(request);
        var taken = new TakenPart(kept.putObject(at.part()));
        var pointer = ProsePart.pointer(at.part());
        var words = contents.withoutPersons(request).at(pointer);
        change(request, (version, content) -> taken.take(version, pointer, words, content));
        var translated = translations.take(at.caseRef(), at.part(), taken.sources());
        translated.ifPresent(taken::keepTranslations);
        taken.keepPapers(letters(at.caseRef()));
        isolations.isolate(taken.papers(), holder(reference));
        keep(request, kept);
        var gone = new LinkedHashSet<>(taken.sources());
        translated.map(Translations::texts).ifPresent(gone::addAll);
        elsewhere.take(at.caseRef(), holder(reference), ordered(at.caseRef()), gone);
    }

    /** Translations that wait for their job: however short a text is, it goes from them. */
    private List<TakenWords.Own> ordered(String caseRef) {
        return orders.waiting(caseRef, TranslatedPapers.KIND).stream()
                .map(order -> new TakenWords.Own(new TakenWords.Row("documents_order", order), TEXTS_OF_ORDER))
                .toList();
    }

    @Override
    public void release(String reference) {
        var at = RequestParts.Place.of(reference);
        var request = request(at);
        var kept = kept(request);
        var taken = taken(kept, at);
        change(request, taken::putBack);
        if (taken.translations() instanceof ObjectNode translated) {
            translations.putBack(at.caseRef(), translated);
        }
        isolations.release(taken.papers(), holder(reference));
        kept.remove(at.part());
        keep(request, kept);
        elsewhere.putBack(at.caseRef(), holder(reference));
    }

    @Override
    public void erase(String reference, Officer officer) {
        var at = RequestParts.Place.of(reference);
        var request = request(at);
        var kept = kept(request);
        var taken = taken(kept, at);
        isolations.erase(taken.papers(), officer.username());
        taken.erase();
        keep(request, kept);
        elsewhere.erase(at.caseRef(), holder(reference), officer.username());
    }

    /** Writes the present content and those fixed versions anew in which something changed. */
    private void change(OutgoingRequest request, BiPredicate<Integer, ObjectNode> change) {
        var caseRef = request.caseRef();
        if (contents.withoutPersons(request) instanceof ObjectNode present && change.test(0, present)) {
            request.rewrite(contents.hide(caseRef, present));
        }
        versions.of(caseRef, AccessScope.system()).forEach(version -> {
            if (contents.show(caseRef, version.hiddenContent()) instanceof ObjectNode fixed
                    && change.test(version.number(), fixed)) {
                version.rewrite(contents.hide(caseRef, fixed));
                versions.save(version);
            }
        });
    }

    /** The letters of the request, also those that something else holds already. */
    private List<String> letters(String caseRef) {
        return documents.ofCase(caseRef).stream()
                .filter(document ->
                        LetterKinds.carriers().contains(document.kind()) && document.isolation() != Isolation.ERASED)
                .map(DocumentView::documentRef)
                .toList();
    }

    private String holder(String reference) {
        return kind() + ":" + reference;
    }

    private OutgoingRequest request(RequestParts.Place at) {
        return requests.find(at.caseRef(), AccessScope.system()).orElseThrow(Refusal::notFound);
    }

    private ObjectNode kept(OutgoingRequest request) {
        var hidden = request.hiddenIsolated();
        return hidden == null ? json.createObjectNode() : (ObjectNode) contents.show(request.caseRef(), hidden);
    }

    private static TakenPart taken(ObjectNode kept, RequestParts.Place at) {
        if (kept.path(at.part()) instanceof ObjectNode part) {
            return new TakenPart(part);
        }
        throw Refusal.changed();
    }

    private void keep(OutgoingRequest request, ObjectNode kept) {
        request.isolated(kept.isEmpty() ? null : contents.hide(request.caseRef(), kept));
        requests.save(request);
    }
}
