package org.rogatory.requests.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.LetterOrders.NewLetter;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.documents.letter.LetterWriter.Order;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.TakenWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What papers that persons sign say, kept with their orders under the key of the file, and about whom they are. */
@Component
class PaperWords {

    private static final String SAID = "act";
    private static final String NUMBER = "number";
    private static final String DAY = "day";
    private static final String TO = "to";
    private static final String COURT = "court";

    /** Whom a paper of a file is about, by his role in the request. */
    private static final Set<String> SUBJECTS = Set.of("wanted", "sentenced");

    /** What an act says within the office alone: these papers are given to others to be read and signed. */
    private static final List<String> INSIDE = List.of("officer", "internal_text");

    private final FileCipher cipher;
    private final ObjectProvider<Procedures> procedures;
    private final TakenWords taken;
    private final JsonMapper json;

    PaperWords(FileCipher cipher, ObjectProvider<Procedures> procedures, TakenWords taken, JsonMapper json) {
        this.cipher = cipher;
        this.procedures = procedures;
        this.taken = taken;
        this.json = json;
    }

    /** The order of a paper, which never leaves the State; what a court drafts to sign it is written as its own. */
    NewLetter ordered(CaseFile file, NewPaper paper, @Nullable LetterNumber number, Officer by) {
        var data = json.createObjectNode();
        if (number != null) {
            var kept = data.putObject(NUMBER).put(NUMBER, number.number());
            if (number.day() != null) {
                kept.put(DAY, number.day().toString());
            }
        }
        if (paper.addressee() != null) {
            data.put(TO, paper.addressee());
        }
        if (by.has(Role.COURT) && paper.signers().contains(Role.COURT)) {
            data.put(COURT, by.authority());
        }
        data.set(SAID, paper.said().deepCopy());
        var hidden = cipher.encrypt(file.caseRef(), json.writeValueAsString(data));
        return new NewLetter(file.caseRef(), paper.kind(), hidden, DocumentView.INTERNAL);
    }

    /**
     * What an order says.
     *
     * @param said by the keys of messages
     * @param sender key of the authority that writes it: that of the file, or a court
     * @param addressee key of the authority it goes to
     */
    record Told(
            ObjectNode said,
            String sender,
            String addressee,
            @Nullable LetterNumber number) {}

    /** Nothing is laid out of which words were taken out that may be put back. */
    Told read(CaseFile file, Order order) {
        var data = json.readTree(cipher.decrypt(file.caseRef(), order.data()));
        var said = data.path(SAID) instanceof ObjectNode told ? told.deepCopy() : json.createObjectNode();
        said.remove(INSIDE);
        name(said, procedures.getObject().content(file, Officer.system(file.state())));
        if (taken.waiting(List.of(said.toString()))) {
            throw Refusal.of("words-isolated");
        }
        return new Told(
                said,
                data.path(COURT).asString(file.authority()),
                data.path(TO).asString(file.authority()),
                number(data.path(NUMBER)));
    }

    private static @Nullable LetterNumber number(JsonNode kept) {
        var day = kept.hasNonNull(DAY) ? LocalDate.parse(kept.path(DAY).asString()) : null;
        return LetterNumber.of(kept.path(NUMBER).asString(null), day);
    }

    /** A paper about a person names him, as the request does. */
    private static void name(ObjectNode said, JsonNode content) {
        content.path("persons")
                .valueStream()
                .filter(person -> SUBJECTS.contains(person.path("role").asString("")))
                .findFirst()
                .ifPresent(person -> {
                    put(said, "person", person.path("name").asString(""));
                    put(said, "born", person.path("born").asString(""));
                });
    }

    private static void put(ObjectNode said, String key, String value) {
        if (!said.has(key) && !value.isBlank()) {
            said.put(key, value);
        }
    }

    /** The lines that name those who have signed, one for each, with those of who signs now. */
    String signed(PersonPaper paper, String lines) {
        var all = json.createArrayNode();
        lines(paper).forEach(all::add);
        all.add(lines);
        return cipher.encrypt(paper.caseRef(), json.writeValueAsString(all));
    }

    /** The lines that name those who have signed so far. */
    List<String> lines(PersonPaper paper) {
        var hidden = paper.signedLines();
        return hidden == null
                ? List.of()
                : json.readTree(cipher.decrypt(paper.caseRef(), hidden))
                        .valueStream()
                        .map(line -> line.asString(""))
                        .toList();
    }
}
