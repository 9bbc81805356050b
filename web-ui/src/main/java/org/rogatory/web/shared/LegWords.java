package org.rogatory.web.shared;

import java.util.Locale;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.law.Labels;
import org.rogatory.requests.message.letter.TransmissionParties;
import org.rogatory.transmission.LegView;
import org.springframework.stereotype.Component;

/** The legs of the way of papers in the reader's words. */
@Component
public class LegWords {

    private final TransmissionParties parties;
    private final Directory directory;
    private final Labels labels;
    private final Words words;

    LegWords(TransmissionParties parties, Directory directory, Labels labels, Words words) {
        this.parties = parties;
        this.directory = directory;
        this.labels = labels;
        this.words = words;
    }

    /** {@code 2. Ministry of Foreign Affairs → Embassy}, with what else tells it from others. */
    public String leg(LegView leg, CaseFile file, Locale reader) {
        var way = words.text("transmission.leg", leg.turn(), from(leg, file, reader), to(leg, file, reader));
        if (leg.duplicate()) {
            return words.text("transmission.leg-duplicate", way);
        }
        return leg.copy() ? words.text("transmission.leg-copy", way) : way;
    }

    /** Who hands the papers over. */
    public String from(LegView leg, CaseFile file, Locale reader) {
        return party(leg.from(), file, reader);
    }

    /** Who takes them over. */
    public String to(LegView leg, CaseFile file, Locale reader) {
        return party(leg.to(), file, reader);
    }

    private String party(String key, CaseFile file, Locale reader) {
        return parties.authority(key, file.authority(), file.otherState())
                .flatMap(directory::find)
                .map(known -> known.name().in(reader))
                .orElseGet(() -> labels.label("transmission_parties", key, reader));
    }

    /** A carrier or a route by its key. */
    public String label(String list, String key, Locale reader) {
        return labels.label("transmission_" + list, key, reader);
    }
}
