package org.rogatory.web.extradition;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.findings.ConditionsView;
import org.rogatory.extradition.findings.CriminalAct;
import org.rogatory.extradition.findings.Judgement.Source;
import org.rogatory.extradition.findings.ReleasedReason;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Who has found something in a file of extradition, and when, by the clocks of the office. */
@Component
class WhoJudged {

    private final Directory directory;
    private final People people;
    private final Words words;

    WhoJudged(Directory directory, People people, Words words) {
        this.directory = directory;
        this.people = people;
        this.words = words;
    }

    /** The names and the clocks of one page. */
    record Known(ZoneId zone, People.Names names, Words words) {

        /** Nobody is told as nothing. */
        String who(@Nullable String by, @Nullable Instant at) {
            return by == null || at == null ? "" : names.of(by) + ", " + moment(at);
        }

        String moment(Instant at) {
            return words.moment(at, zone);
        }
    }

    /** All whom a page may name. */
    Known of(CaseFile file, ConditionsView known) {
        var judged = known.judgements().stream()
                .flatMap(judgement -> Stream.ofNullable(judgement.source()))
                .map(Source::by);
        var acts = known.acts().stream().map(CriminalAct::judgedBy);
        var stops = known.stops().stream().flatMap(stop -> Stream.of(stop.raisedBy(), stop.settledBy()));
        var released = known.released().stream().map(ReleasedReason::by);
        var usernames = new ArrayList<@Nullable String>();
        judged.forEach(usernames::add);
        acts.forEach(usernames::add);
        stops.forEach(usernames::add);
        released.forEach(usernames::add);
        return new Known(directory.times().zone(file.authority()), people.names(usernames), words);
    }
}
