package org.rogatory.mla.copy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.letter.LetterWriter;
import org.rogatory.documents.signature.Seal;
import org.rogatory.law.ReferenceData;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.message.GivenPapers;
import org.rogatory.requests.message.letter.CopyKind;
import org.rogatory.requests.message.letter.CopyLetters;
import org.rogatory.requests.message.letter.CopyLetters.Copy;
import org.rogatory.requests.message.letter.CopyLetters.Source;
import org.rogatory.requests.message.letter.LetterHead;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the copies that were ordered; they get the seal of the authority, which a server makes. */
@Component
class CopyWriter implements LetterWriter {

    private final Cases cases;
    private final Documents documents;
    private final ReservedParts reserved;
    private final CopyOrders orders;
    private final CopyItems items;
    private final CopyLetters letters;
    private final GivenPapers given;
    private final ReferenceData law;
    private final Directory directory;
    private final FileCipher cipher;
    private final Clock clock;
    private final JsonMapper json;

    CopyWriter(
            Cases cases,
            Documents documents,
            ReservedParts reserved,
            CopyOrders orders,
            CopyItems items,
            CopyLetters letters,
            GivenPapers given,
            ReferenceData law,
            Directory directory,
            FileCipher cipher,
            Clock clock,
            JsonMapper json) {
        this.cases = cases;
        this.documents = documents;
        this.reserved = reserved;
        this.orders = orders;
        this.items = items;
        this.letters = letters;
        this.given = given;
        this.law = law;
        this.directory = directory;
        this.cipher = cipher;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public Optional<Written> write(Order order) {
        return CopyKind.of(order.kind()).map(kind -> {
            var file = cases.find(order.caseRef(), AccessScope.system());
            var authority = file.authority();
            var label = directory.authority(authority).name().in(letters.language(authority));
            var letter = letters.letter(head(file), copy(file, kind, said(order)));
            return new Written(letter, new Seal(authority, label, clock.instant()));
        });
    }

    /** The letter was written to the other State's authority, or by it to the one that keeps the file. */
    private static LetterHead head(CaseFile file) {
        var reader = file.outgoing() ? file.counterpartAuthority() : file.authority();
        return new LetterHead(file.caseRef(), null, file.authority(), file.otherState(), reader, null, null);
    }

    /** The copy of the version that was ordered; where another one stands now, none is made. */
    private Copy copy(CaseFile file, CopyKind kind, JsonNode said) {
        var source = documents.get(said.path("source").asString());
        var isolation = source.isolation();
        if (isolation != null) {
            throw Deliberation.takenAway(isolation);
        }
        var kept = orders.kept(file, source);
        if (kept.version() != said.path("version").asInt()) {
            throw Refusal.of("document-not-copied");
        }
        var rule = law.copyRules().of(kind.key());
        var authorities = texts(said, "authorities");
        var held = numbers(said);
        var answer = kept.answer();
        var content = answer == null
                ? CopyContent.of(kept.content(), rule, held, items.needed(file, authorities, held))
                : AnswerContent.of(answer, kept.content(), rule, held);
        var to = authorities.size() == 1 ? authorities.get(0) : null;
        var annexes = rule.annexes() ? annexes(file, texts(said, "annexes")) : List.<DocumentView>of();
        var letter = new Source(source.kind(), source.finalSha256(), kept.content());
        return new Copy(kind, letter, content, rule.numbered(), to, annexes);
    }

    /** What came from elsewhere and was given with it; orders, notes and what is for named people are no annexes. */
    private List<DocumentView> annexes(CaseFile file, List<String> named) {
        var closed = reserved.all(file, ReservedPart.DOCUMENT);
        return documents.ofCase(file.caseRef()).stream()
                .filter(document -> !closed.contains(document.documentRef()))
                .filter(document -> named.contains(document.documentRef()))
                .filter(document -> document.fromOutside() && !document.stays())
                .toList();
    }

    @Override
    public void laidOut(Order order, String documentRef) {
        if (CopyKind.of(order.kind()).isEmpty()) {
            return;
        }
        var file = cases.find(order.caseRef(), AccessScope.system());
        var said = said(order);
        var held = numbers(said);
        texts(said, "authorities").stream()
                .filter(authority -> items.of(file, authority).containsAll(held))
                .forEach(authority -> given.give(file, List.of(documentRef), authority));
    }

    private JsonNode said(Order order) {
        return json.readTree(cipher.decrypt(order.caseRef(), order.data()));
    }

    private static Set<Integer> numbers(JsonNode said) {
        return said.path("items").valueStream().map(JsonNode::asInt).collect(Collectors.toSet());
    }

    private static List<String> texts(JsonNode said, String list) {
        return said.path(list).valueStream().map(JsonNode::asString).toList();
    }
}
