package org.rogatory.web.cases.document;

import java.time.ZoneId;
import java.util.List;
import org.rogatory.documents.StampRows;
import org.rogatory.documents.StampView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The time-stamps over a whole letter, oldest first: until when each holds, and when it was renewed. */
@Component
class StampLines {

    private final StampRows stamps;
    private final Words words;

    StampLines(StampRows stamps, Words words) {
        this.stamps = stamps;
        this.words = words;
    }

    List<String> of(String documentRef, ZoneId zone) {
        return stamps.of(documentRef).stream().map(stamp -> line(stamp, zone)).toList();
    }

    private String line(StampView stamp, ZoneId zone) {
        var at = words.momentInSentence(stamp.stampedAt(), zone);
        var until = words.date(stamp.holdsUntil());
        var renewed = stamp.renewedAt();
        return renewed == null
                ? words.text("documents.signatures.stamp", at, until)
                : words.text("documents.signatures.stamp-renewed", at, until, words.momentInSentence(renewed, zone));
    }
}
