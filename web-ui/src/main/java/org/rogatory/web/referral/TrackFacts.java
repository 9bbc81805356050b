package org.rogatory.web.referral;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.referral.Referral;
import org.rogatory.referral.track.LinkView;
import org.rogatory.referral.track.ReflectionView;
import org.rogatory.referral.track.TrackView;
import org.rogatory.referral.track.Tracks;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Since when a track stands as it does, and the days that belong to it. */
@Component
class TrackFacts {

    private final Tracks tracks;
    private final Directory directory;
    private final Words words;

    TrackFacts(Tracks tracks, Directory directory, Words words) {
        this.tracks = tracks;
        this.directory = directory;
        this.words = words;
    }

    List<Row> of(CaseFile file, TrackView track) {
        var rows = new ArrayList<Row>();
        var on = track.happenedOn();
        rows.add(row("since", on == null ? words.moment(track.since(), zone(file)) : words.dateWithDay(on)));
        var finding = track.finding();
        if (finding != null) {
            rows.add(row("finding", words.text("cases.choice." + finding)));
        }
        switch (track.machine()) {
            case Referral.REFLECTION ->
                tracks.reflection(file).map(this::period).ifPresent(rows::addAll);
            case Referral.JUSTICE ->
                tracks.links(file).stream().map(this::linked).forEach(rows::add);
            case Referral.RETURN ->
                tracks.followUps(file).forEach(day -> rows.add(row("follow-up", words.dateWithDay(day))));
            default -> {}
        }
        return rows;
    }

    private List<Row> period(ReflectionView period) {
        var rows = new ArrayList<Row>();
        rows.add(row("from", words.dateWithDay(period.from())));
        rows.add(row("to", words.dateWithDay(period.to())));
        if (period.extended() > 0) {
            rows.add(row("first-to", words.dateWithDay(period.firstTo())));
        }
        var ended = period.endedOn();
        if (ended != null) {
            rows.add(row("ended", words.dateWithDay(ended)));
        }
        var basis = period.basis();
        if (basis != null) {
            rows.add(row("basis", basis));
        }
        return rows;
    }

    private Row linked(LinkView link) {
        var ground = link.endedAt() == null
                ? words.text("cases.choice." + link.ground())
                : words.text("referral.track.link-ended");
        return row("linked", link.linkedRef() + " – " + ground);
    }

    ZoneId zone(CaseFile file) {
        return directory.times().zone(file.authority());
    }

    private Row row(String key, String value) {
        return new Row(words.text("referral.track." + key), value);
    }
}
