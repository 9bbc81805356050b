package org.rogatory.web.extradition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.requests.papers.DraftedPapers;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * One sheet for those who hand a person over at the border: who it is, where and when, with what, what is signed, whom
 * to call. What protects the person is not on it.
 */
@Component
class BorderPages {

    private static final Set<String> TO_SIGN = Set.of("handover_record");

    private final Procedures procedures;
    private final BorderHandover handover;
    private final DraftedPapers papers;
    private final Directory directory;
    private final SummaryRows summary;
    private final CaseWords caseWords;
    private final Words words;

    BorderPages(
            Procedures procedures,
            BorderHandover handover,
            DraftedPapers papers,
            Directory directory,
            SummaryRows summary,
            CaseWords caseWords,
            Words words) {
        this.procedures = procedures;
        this.handover = handover;
        this.papers = papers;
        this.directory = directory;
        this.summary = summary;
        this.caseWords = caseWords;
        this.words = words;
    }

    List<SummaryPart> parts(CaseFile file, Officer officer, Locale reader) {
        var content = procedures.content(file, officer);
        return Stream.of(
                        summary.part("handed-over", person(file, content, officer, reader)),
                        summary.part("handover", handover.where(file, reader)),
                        summary.part("with-him", handover.with(file)),
                        summary.part("to-sign", toSign(file, reader)),
                        summary.part("contact", contact(file, content, reader)))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private List<Row> person(CaseFile file, JsonNode content, Officer officer, Locale reader) {
        var facts = summary.facts(file, officer);
        var rows = summary.person(facts, reader);
        if (facts != null) {
            rows.add(
                            "papers",
                            facts.papers().stream()
                                    .map(paper -> told(paper, reader))
                                    .toList())
                    .add("marks", content.at("/extradition/description").asString(""))
                    .add("photos", facts.photos())
                    .add("prints", facts.prints());
        }
        return rows.all();
    }

    private String told(PersonFacts.Paper paper, Locale reader) {
        var state = paper.state();
        return Stream.of(paper.told(), state == null ? "" : caseWords.state(state, reader))
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The record that both sides sign, and how far it has come. */
    private List<Row> toSign(CaseFile file, Locale reader) {
        var rows = summary.rows();
        papers.of(file).stream()
                .filter(paper -> TO_SIGN.contains(paper.kind()) && !"dropped".equals(paper.status()))
                .forEach(paper -> rows.add(
                        "paper",
                        caseWords.paper(paper.kind(), reader) + ": " + words.text("summary.paper." + paper.status())));
        var drafted = rows.all();
        return drafted.isEmpty()
                ? rows.add("paper", words.text("summary.paper.none")).all()
                : drafted;
    }

    /** Both authorities, and the line that the requesting State has named for every hour. */
    private List<Row> contact(CaseFile file, JsonNode content, Locale reader) {
        var theirs = file.counterpartAuthority();
        return summary.rows()
                .add("ours", authority(file.authority(), reader))
                .add("theirs", theirs == null ? caseWords.state(file.otherState(), reader) : authority(theirs, reader))
                .add("duty", duty(content.at("/provisional/duty_contact")))
                .all();
    }

    private String authority(String key, Locale reader) {
        var city = directory.find(key).map(found -> found.city()).map(place -> ", " + place.in(reader));
        return caseWords.authority(key, reader) + city.orElse("");
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
