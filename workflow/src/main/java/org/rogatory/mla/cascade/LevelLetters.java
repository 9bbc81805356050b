package org.rogatory.mla.cascade;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.AssistanceItem;
import org.rogatory.mla.item.ItemPlaces;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.requests.message.InsideLetters;
import org.rogatory.requests.message.InsideLetters.Between;
import org.rogatory.requests.message.InsideLetters.Sent;
import org.rogatory.requests.message.Papers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The letters by which execution goes down and reports climb: each leaves one journal and arrives in the other. */
@Component
class LevelLetters {

    private final CaseLetters letters;
    private final InsideLetters inside;
    private final Papers papers;
    private final ItemPlaces places;
    private final JsonMapper json;

    LevelLetters(CaseLetters letters, InsideLetters inside, Papers papers, ItemPlaces places, JsonMapper json) {
        this.letters = letters;
        this.inside = inside;
        this.papers = papers;
        this.places = places;
        this.json = json;
    }

    /** A kind of letter between two offices of one State. */
    enum Kind {
        ORDER("execution_order", LetterSubject.EXECUTION_ORDER),
        REPORT("execution_report", LetterSubject.REPORT),
        SENT_BACK("report_return", LetterSubject.EXECUTION_ORDER);

        private final String paper;
        private final LetterSubject subject;

        Kind(String paper, LetterSubject subject) {
            this.paper = paper;
            this.subject = subject;
        }
    }

    /**
     * A letter from the officer's office to another one.
     *
     * @param answered the letter it answers, or null
     * @param until the last day for what it orders, or null
     */
    record Wanted(
            Kind kind,
            String to,
            @Nullable LetterNumber answered,
            @Nullable LocalDate until,
            Act act) {}

    /** The letters of the file in the journals of all authorities. */
    List<EntryView> entered(CaseFile file) {
        return letters.all(file.caseRef());
    }

    /** The number under which an authority registered the order that came last; null where it keeps no journal. */
    static @Nullable LetterNumber received(List<EntryView> entered, String authority) {
        return entered.stream()
                .filter(entry -> entry.authority().equals(authority)
                        && entry.kind() == JournalKind.INCOMING
                        && entry.subject() == LetterSubject.EXECUTION_ORDER)
                .reduce((earlier, later) -> later)
                .map(LevelLetters::number)
                .orElse(null);
    }

    /** Sends a letter: numbered here, registered there, laid out as a paper of the file. */
    Sent send(CaseFile file, Wanted wanted, Officer by) {
        var kind = wanted.kind();
        var sent = inside.send(file, new Between(kind.subject, by.authority(), wanted.to()), by);
        papers.pass(file, new Papers.Passed(kind.paper, said(file, wanted, by), sent.left(), null), by);
        return sent;
    }

    private ObjectNode said(CaseFile file, Wanted wanted, Officer by) {
        var act = wanted.act();
        var said = json.createObjectNode();
        said.put("sender", by.authority());
        said.put("to", wanted.to());
        put(said, "until", wanted.until());
        put(said, "internal_text", act.words().internalText());
        var answered = wanted.answered();
        if (answered != null) {
            var letter = said.putObject("answered");
            put(letter, "number", answered.number());
            put(letter, "day", answered.day());
        }
        act.grounds().reasons().forEach(said.putArray("reasons")::add);
        if (wanted.kind() == Kind.REPORT) {
            places.of(file.caseRef(), by.authority())
                    .forEach(item -> named(said, item).put("outcome", item.status()));
        } else if (places.shared(file.caseRef())) {
            places.of(file.caseRef(), wanted.to()).forEach(item -> named(said, item));
        }
        return said;
    }

    private static ObjectNode named(ObjectNode said, AssistanceItem item) {
        return said.withArray("items").addObject().put("number", item.number()).put("type", item.type());
    }

    private static void put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null) {
            node.put(key, value.toString());
        }
    }

    private static LetterNumber number(EntryView entry) {
        return new LetterNumber(entry.number(), entry.registeredOn());
    }
}
