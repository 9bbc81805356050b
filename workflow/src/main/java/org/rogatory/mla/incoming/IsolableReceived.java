package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.IsolableTexts;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.AssistanceItem;
import org.rogatory.mla.item.ItemNeeds;
import org.rogatory.mla.item.ItemPlaces;
import org.rogatory.persons.TakenWords;
import org.rogatory.requests.message.letter.LetterKinds;
import org.rogatory.requests.translation.ProsePart;
import org.rogatory.requests.translation.ProseParts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What another State's request says in words, with the papers by which it came. */
@Component
class IsolableReceived extends IsolableTexts {

    /** In their place an authority may have words of its own. */
    private static final Set<String> REPLACED = Set.of("facts", "new_facts");

    private final Cases cases;
    private final IncomingRequestRepository requests;
    private final IncomingTexts texts;
    private final ItemPlaces places;
    private final ItemNeeds needs;
    private final ReservedParts reserved;
    private final ProseParts prose;
    private final Documents documents;
    private final DocumentIsolations isolations;

    IsolableReceived(
            TakenWords taken,
            Cases cases,
            IncomingRequestRepository requests,
            IncomingTexts texts,
            ItemPlaces places,
            ItemNeeds needs,
            ReservedParts reserved,
            ProseParts prose,
            Documents documents,
            DocumentIsolations isolations) {
        super("received", taken);
        this.cases = cases;
        this.requests = requests;
        this.texts = texts;
        this.places = places;
        this.needs = needs;
        this.reserved = reserved;
        this.prose = prose;
        this.documents = documents;
        this.isolations = isolations;
    }

    @Override
    protected Sheet sheet(String caseRef, Officer officer) {
        var scope = AccessScope.of(officer);
        var file = cases.find(caseRef, scope);
        var named = reserved.closedTo(file, ReservedPart.SECTION, officer);
        return Sheet.in(
                file,
                requests.find(caseRef, scope).stream()
                        .flatMap(request -> texts(caseRef, texts.show(caseRef, request.hiddenContent()), officer))
                        .filter(text -> !RequestSections.tells(text.part(), named))
                        .toList());
    }

    /** Of the items only those that are there for his authority. */
    private Stream<Text> texts(String caseRef, JsonNode content, Officer officer) {
        var row = new TakenWords.Row("mla_incoming", caseRef);
        var own = places.of(caseRef, officer.authority()).stream()
                .map(AssistanceItem::number)
                .collect(Collectors.toSet());
        var instead = own.size() < content.path("assistance").size()
                && needs.of(caseRef, officer.authority()).facts() != null;
        return prose.of(content).stream()
                .filter(part -> !instead || part.item() != null || !REPLACED.contains(part.name()))
                .filter(part -> part.item() == null || own.contains(part.item() + 1))
                .map(part -> text(row, part.key(), content));
    }

    private static Text text(TakenWords.Row row, String key, JsonNode content) {
        var at = ProsePart.pointer(key);
        return new Text(key, List.of(new TakenWords.Own(row, List.of(at))), words(content.at(at)));
    }

    private static List<String> words(JsonNode said) {
        return (said.isArray() ? said.valueStream() : Stream.of(said))
                .map(text -> text.asString("").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The letter of the request says it too, as it came and as it was translated. */
    @Override
    public void isolate(String reference, Officer officer) {
        super.isolate(reference, officer);
        var caseRef = Place.of(reference).caseRef();
        var papers = documents.ofCase(caseRef).stream()
                .filter(document ->
                        LetterKinds.carriers().contains(document.kind()) && document.isolation() != Isolation.ERASED)
                .map(DocumentView::documentRef)
                .toList();
        isolations.isolate(papers, holder(reference));
    }
}
