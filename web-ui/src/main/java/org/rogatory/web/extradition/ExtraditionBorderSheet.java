package org.rogatory.web.extradition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.requests.papers.DraftedPapers;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SummaryContacts;
import org.rogatory.web.shared.SummaryPart;
import org.rogatory.web.shared.SummaryRows;
import org.rogatory.web.shared.SummarySheet;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * One sheet for those who hand a person over at the border: who it is, where and when, with what, what is signed, whom
 * to call. What protects the person is not on it.
 */
@Component
class ExtraditionBorderSheet implements SummarySheet {

    private final Procedures procedures;
    private final WantedFacts persons;
    private final BorderHandover handover;
    private final DraftedPapers papers;
    private final SummaryContacts contacts;
    private final SummaryRows summary;
    private final Words words;

    ExtraditionBorderSheet(
            Procedures procedures,
            WantedFacts persons,
            BorderHandover handover,
            DraftedPapers papers,
            SummaryContacts contacts,
            SummaryRows summary,
            Words words) {
        this.procedures = procedures;
        this.persons = persons;
        this.handover = handover;
        this.papers = papers;
        this.contacts = contacts;
        this.summary = summary;
        this.words = words;
    }

    @Override
    public String key() {
        return BORDER;
    }

    @Override
    public boolean stands(CaseFile file) {
        return DraftPlaces.extradition(file);
    }

    @Override
    public List<SummaryPart> parts(CaseFile file, Officer officer, Locale reader) {
        var content = procedures.content(file, officer);
        var none = words.text("summary.paper.none");
        return List.of(
                summary.part("handed-over", person(file, content, officer, reader)),
                summary.part("handover", handover.where(file, reader)),
                summary.part("with-him", handover.with(file)),
                summary.part("to-sign", summary.toSign(papers.of(file), none, reader)),
                summary.part("contact", contact(file, content, reader)));
    }

    private List<Row> person(CaseFile file, JsonNode content, Officer officer, Locale reader) {
        var marks = content.at("/extradition/description").asString("");
        return summary.identity(persons.of(file, officer), marks, reader).all();
    }

    /** Both authorities, and the line that the requesting State has named for every hour. */
    private List<Row> contact(CaseFile file, JsonNode content, Locale reader) {
        return contacts.of(file, reader)
                .add("duty", duty(content.at("/provisional/duty_contact")))
                .all();
    }

    private static String duty(JsonNode contact) {
        if (!contact.isObject()) {
            return contact.asString("");
        }
        return String.join(
                ", ",
                Stream.of("name", "phone", "email")
                        .map(key -> contact.path(key).asString(""))
                        .filter(value -> !value.isEmpty())
                        .toList());
    }
}
