package org.rogatory.requests.legs;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.law.TransmissionRoute;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.message.Papers;
import org.rogatory.requests.message.letter.OtherOffice;
import org.rogatory.requests.message.letter.TransmissionParties;
import org.rogatory.transmission.LegView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The papers that go with a leg: the cover letter of our office, the note of the mission abroad as a draft. */
@Component
class LegPapers {

    private static final String COVER_LETTER = "cover_letter";

    private final Papers papers;
    private final LetterNumbers numbers;
    private final TransmissionParties parties;
    private final CopiesAhead ahead;
    private final Directory directory;
    private final JsonMapper json;

    LegPapers(
            Papers papers,
            LetterNumbers numbers,
            TransmissionParties parties,
            CopiesAhead ahead,
            Directory directory,
            JsonMapper json) {
        this.papers = papers;
        this.numbers = numbers;
        this.parties = parties;
        this.ahead = ahead;
        this.directory = directory;
        this.json = json;
    }

    /** The number of the paper: from our journal where it is our letter, else as it stands on the paper of the others. */
    @Nullable
    LetterNumber number(CaseFile file, LegView leg, Act act, Officer officer) {
        var told = LetterNumber.told(act.papers().letter(), act.times().happenedOn());
        if (!COVER_LETTER.equals(leg.paper())) {
            return told;
        }
        var entered = numbers.leaving(
                file,
                COVER_LETTER,
                parties.authority(leg.to(), file.authority(), file.otherState()).orElse(null),
                officer);
        if (entered != null && told != null) {
            throw Refusal.of("letter-numbered-here", "letter");
        }
        return Optional.ofNullable(entered).orElse(told);
    }

    /**
     * Orders the paper of a leg that was handed over.
     *
     * @param follows tells the route by which the original follows a copy; asked only where the paper is to say so
     */
    void order(CaseFile file, LegView leg, Supplier<@Nullable TransmissionRoute> follows, Officer officer) {
        var kind = leg.paper();
        if (kind != null) {
            var said = said(file, leg);
            if (leg.copy()) {
                ahead.say(said, file, leg, follows.get());
            }
            papers.pass(file, new Papers.Passed(kind, said, leg.letter(), leg.messageRef()), officer);
        }
    }

    private ObjectNode said(CaseFile file, LegView leg) {
        var addressee = OtherOffice.of(directory, file).map(Authority::key).orElse(null);
        var said = json.createObjectNode();
        said.put("from", leg.from())
                .put("to", leg.to())
                .put("purpose", leg.purpose().key())
                .put("duplicate", leg.duplicate())
                .put("addressee", addressee);
        put(said, "happened_on", leg.handedOverOn());
        put(said, "carrier", leg.carrier());
        put(said, "reference", leg.carrierNumber());
        return said;
    }

    private static void put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null) {
            node.put(key, value.toString());
        }
    }
}
