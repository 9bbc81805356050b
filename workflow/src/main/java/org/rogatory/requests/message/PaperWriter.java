package org.rogatory.requests.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.documents.letter.LetterWriter;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.TakenWords;
import org.rogatory.requests.message.letter.CopyKind;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.LetterSubject;
import org.rogatory.requests.message.letter.LetterText;
import org.rogatory.requests.message.letter.RequestLetters;
import org.rogatory.requests.message.letter.Signatories;
import org.rogatory.requests.message.letter.SignedBy;
import org.rogatory.requests.message.seal.LetterSeals;
import org.rogatory.requests.message.seal.TranslationSeals;
import org.rogatory.signing.SignedKinds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the papers that acts on requests ordered, but for those on a person, which people sign one by one. */
@Component
class PaperWriter implements LetterWriter {

    private static final String ORDER = "execution_order";
    /** What goes from one authority of the State to another about the execution. */
    private static final Set<String> ORDERS = Set.of(ORDER, "execution_report", "report_return");

    private static final Set<String> TO_ANOTHER = Set.of("forwarding_letter", ORDER);

    private static final String COVER = "cover_letter";
    /** What goes to another authority of the State. */
    private static final Set<String> STAYING =
            Set.of(ORDER, "execution_report", "report_return", "forwarding_letter", COVER);

    private final Cases cases;
    private final ObjectProvider<Procedures> procedures;
    private final RequestMessenger messenger;
    private final RequestLetters letters;
    private final LetterSeals seals;
    private final TranslationSeals translations;
    private final Signatories signatories;
    private final FileCipher cipher;
    private final UserAccounts accounts;
    private final LetterNumbers numbers;
    private final GivenPapers given;
    private final TakenWords taken;
    private final JsonMapper json;

    PaperWriter(
            Cases cases,
            ObjectProvider<Procedures> procedures,
            RequestMessenger messenger,
            RequestLetters letters,
            LetterSeals seals,
            TranslationSeals translations,
            Signatories signatories,
            FileCipher cipher,
            UserAccounts accounts,
            LetterNumbers numbers,
            GivenPapers given,
            TakenWords taken,
            JsonMapper json) {
        this.taken = taken;
        this.numbers = numbers;
        this.given = given;
        this.cases = cases;
        this.procedures = procedures;
        this.messenger = messenger;
        this.letters = letters;
        this.seals = seals;
        this.translations = translations;
        this.signatories = signatories;
        this.cipher = cipher;
        this.accounts = accounts;
        this.json = json;
    }

    @Override
    public Optional<Written> write(Order order) {
        if (OF_NO_FILE.equals(order.kind())) {
            return Optional.empty();
        }
        var file = cases.find(order.caseRef(), AccessScope.system());
        if (!writes(order)) {
            return Optional.empty();
        }
        var data = json.readTree(cipher.decrypt(file.caseRef(), order.data()));
        demandSettled(data);
        var plan = PaperPlan.valueOf(data.path("plan").asString());
        var head = head(file, order, data);
        var letter = letter(file, head, order, data);
        if (plan == PaperPlan.ENCLOSED) {
            return Optional.of(translations.on(letter, data));
        }
        var by = SignedBy.read(data.path("signed").asString(null));
        var sealed = plan == PaperPlan.SEALED || by != null;
        var seal = sealed ? seals.seal(sender(file, data), letter.language(), by) : null;
        return Optional.of(new Written(by == null ? letter : signatories.named(letter, by), seal));
    }

    @Override
    public void laidOut(Order order, String documentRef) {
        if (OF_NO_FILE.equals(order.kind())) {
            return;
        }
        var file = cases.find(order.caseRef(), AccessScope.system());
        if (writes(order)) {
            var data = json.readTree(cipher.decrypt(file.caseRef(), order.data()));
            numbers.laidOut(sender(file, data), number(data), documentRef);
            arrived(file, order, data, documentRef);
            give(file, order, data, documentRef);
        }
    }

    static boolean writes(Order order) {
        return !OF_ANY_PROCEDURE.equals(order.kind())
                && !SignedKinds.PAPERS_OF_PERSONS.contains(order.kind())
                && CopyKind.of(order.kind()).isEmpty();
    }

    /** An executing authority has the orders it gets and the papers of its own acts. */
    private void give(CaseFile file, Order order, JsonNode data, String documentRef) {
        var act = data.path("act");
        var to = act.path("to").asString(act.path("authority").asString(""));
        var from = act.path("sender").asString(data.path("from").asString(""));
        Stream.of(ORDERS.contains(order.kind()) ? to : "", from.equals(file.authority()) ? "" : from)
                .filter(authority -> !authority.isEmpty())
                .distinct()
                .forEach(authority -> given.give(file, List.of(documentRef), authority));
    }

    /** The authority to which a file was assigned registers the order; a level below has its number from the act. */
    private void arrived(CaseFile file, Order order, JsonNode data, String documentRef) {
        var to = data.path("act").path("authority").asString(file.authority());
        if (ORDER.equals(order.kind()) && !to.equals(file.authority())) {
            numbers.arrivedAt(to, file, new LetterNumbers.Left(ORDER, number(data), documentRef));
        }
    }

    /**
     * An office below writes in its own name; and who reads what stays in the State has not written the letter of the other
     * State, which it therefore does not answer.
     */
    private static LetterHead head(CaseFile file, Order order, JsonNode data) {
        return data.path("act").hasNonNull("sender") || STAYING.contains(order.kind())
                ? LetterHead.inside(
                        file,
                        sender(file, data),
                        new LetterHead.Numbers(
                                number(data), letter(data.path("act").path("answered"))))
                : LetterHead.of(file, number(data));
    }

    private static String sender(CaseFile file, JsonNode data) {
        return data.path("act").path("sender").asString(file.authority());
    }

    private static @Nullable LetterNumber number(JsonNode data) {
        return letter(data.path("number"));
    }

    private static @Nullable LetterNumber letter(JsonNode kept) {
        var day = kept.hasNonNull("day") ? LocalDate.parse(kept.path("day").asString()) : null;
        return LetterNumber.of(kept.path("number").asString(null), day);
    }

    /** An officer is named as people know him, never as he signs in. */
    private JsonNode named(JsonNode act) {
        var username = act.path("officer").asString("");
        if (act instanceof ObjectNode said && !username.isEmpty()) {
            var name = accounts.names(List.of(username)).get(username);
            said.remove("officer");
            if (name != null) {
                said.put("officer", name);
            }
        }
        return act;
    }

    private Letter letter(CaseFile file, LetterHead head, Order order, JsonNode data) {
        var plan = PaperPlan.valueOf(data.path("plan").asString());
        var act = named(data.path("act"));
        if (act.hasNonNull("purpose")) {
            return letters.passing(head, passing(order, data, file), content(file));
        }
        if (COVER.equals(order.kind())) {
            var subject = LetterSubject.of(order.kind(), act, sentWith(file, data));
            return letters.message(head, subject, content(file));
        }
        if (plan == PaperPlan.ENCLOSED) {
            return letters.translation(head, act, content(file));
        }
        var opening = plan == PaperPlan.RECORD ? LetterText.RECORD : "kind." + order.kind();
        var subject = new LetterSubject(order.kind(), opening, act, List.of());
        return letters.paper(head, subject, addressee(file, order, act));
    }

    private static String addressee(CaseFile file, Order order, JsonNode act) {
        var another = TO_ANOTHER.contains(order.kind()) ? act.path("authority").asString("") : file.authority();
        return act.path("to").asString(another);
    }

    /** What is passed on at a leg: the request, the answer, or a duplicate of what was lost. */
    private LetterSubject passing(Order order, JsonNode data, CaseFile file) {
        var act = data.path("act");
        var about = act.path("duplicate").asBoolean()
                ? "duplicate"
                : act.path("purpose").asString();
        var opening = "kind." + order.kind() + "." + about;
        return new LetterSubject(order.kind(), opening, act, sentWith(file, data));
    }

    /** Exactly what travels: the letter of the message and what goes with it. */
    private List<DocumentView> sentWith(CaseFile file, JsonNode data) {
        var message = data.path("message").asString("");
        return message.isEmpty() ? List.of() : messenger.carried(file.caseRef(), message);
    }

    private JsonNode content(CaseFile file) {
        var content = procedures.getObject().content(file, Officer.system(file.state()));
        demandSettled(content);
        return content;
    }

    /** Nothing is laid out of which words were taken out that may be put back. */
    private void demandSettled(JsonNode said) {
        if (taken.waiting(List.of(said.toString()))) {
            throw Refusal.of("words-isolated");
        }
    }
}
