package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.transmission.LegState;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Legs;
import org.rogatory.transmission.Purpose;
import org.rogatory.web.shared.LegWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** How far a request on paper has come, and what is still to be written down of its way. */
@Component
class PapersAway {

    private final Legs legs;
    private final LegWords legWords;
    private final Words words;

    PapersAway(Legs legs, LegWords legWords, Words words) {
        this.legs = legs;
        this.legWords = legWords;
        this.words = words;
    }

    /**
     * In the reader's words.
     *
     * @param kept whether nothing has left our office
     */
    record Told(String title, String text, boolean kept) {}

    /** What is under way comes before what waits: nobody hands over what he does not have. */
    Told of(CaseFile file, Locale reader) {
        var sent = legs.of(file.caseRef()).stream()
                .filter(leg -> leg.purpose() == Purpose.REQUEST)
                .toList();
        var left = sent.stream().anyMatch(leg -> leg.state() == LegState.RECEIVED);
        return one(sent, LegState.UNDER_WAY)
                .map(leg -> new Told(
                        words.text("mla.hand-over.under-way", legWords.leg(leg, file, reader)),
                        words.text("mla.hand-over.under-way.text", since(leg)),
                        false))
                .or(() -> sent.stream()
                        .filter(LegView::waiting)
                        .findFirst()
                        .map(leg -> new Told(
                                words.text("mla.hand-over.leg", legWords.leg(leg, file, reader)),
                                words.text("mla.hand-over.leg.text"),
                                !left)))
                .orElseGet(() ->
                        new Told(words.text("mla.hand-over.paper"), words.text("mla.hand-over.text"), sent.isEmpty()));
    }

    private static Optional<LegView> one(List<LegView> sent, LegState state) {
        return sent.stream().filter(leg -> leg.state() == state).findFirst();
    }

    private String since(LegView leg) {
        var day = leg.handedOverOn();
        return day == null ? "" : words.date(day);
    }
}
