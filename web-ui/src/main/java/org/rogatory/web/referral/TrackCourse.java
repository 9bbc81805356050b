package org.rogatory.web.referral;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.track.DecisionView;
import org.rogatory.referral.track.TrackSaid;
import org.rogatory.referral.track.TrackView;
import org.rogatory.referral.track.Tracks;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What was said and decided in a track, the latest first, in the reader's words. */
@Component
class TrackCourse {

    private final Tracks tracks;
    private final TrackFacts facts;
    private final DecisionPapers papers;
    private final CaseWords caseWords;
    private final Words words;

    TrackCourse(Tracks tracks, TrackFacts facts, DecisionPapers papers, CaseWords caseWords, Words words) {
        this.tracks = tracks;
        this.facts = facts;
        this.papers = papers;
        this.caseWords = caseWords;
        this.words = words;
    }

    List<TrackCard.Said> of(CaseFile file, TrackView track, Officer officer, Locale reader) {
        var zone = facts.zone(file);
        var decided = Referral.IDENTIFICATION.equals(track.machine())
                ? decided(file, officer, reader)
                : Stream.<TrackCard.Said>empty();
        var course = new ArrayList<>(Stream.concat(track.said().stream().map(said -> said(said, zone, reader)), decided)
                .toList());
        Collections.reverse(course);
        return course;
    }

    private TrackCard.Said said(TrackSaid said, ZoneId zone, Locale reader) {
        var on = said.on();
        var when = on == null ? words.moment(said.at(), zone) : words.date(on);
        var until = said.until();
        var codes = said.codes().stream().map(code -> words.text("cases.choice." + code));
        var rest = Stream.of(said.reference(), said.issuer(), until == null ? null : words.date(until))
                .filter(Objects::nonNull);
        return new TrackCard.Said(
                caseWords.past(said.verb(), reader) + ", " + when + ", " + said.by(),
                Stream.concat(codes, rest).collect(Collectors.joining("; ")),
                text(said.text()));
    }

    private Stream<TrackCard.Said> decided(CaseFile file, Officer officer, Locale reader) {
        var decisions = tracks.decisions(file);
        var kinds = papers.kinds(file, decisions, officer, reader);
        return decisions.stream().map(decision -> {
            var on = decision.files().stream()
                    .flatMap(documentRef -> Stream.ofNullable(kinds.get(documentRef)))
                    .toList();
            return decided(file, decision).resting(on, "/cases/" + file.caseRef() + "/decisions/" + decision.number());
        });
    }

    /** One decision with its signers and reasons. */
    TrackCard.Said decided(CaseFile file, DecisionView decision) {
        var zone = facts.zone(file);
        var name = words.text("referral.track.decision." + decision.stage() + "-" + decision.result());
        var what = decision.review() ? words.text("referral.track.decision.review", name) : name;
        var first = words.text(
                "referral.track.decision.first", decision.signer1(), words.moment(decision.signedAt1(), zone));
        return new TrackCard.Said(
                what,
                first + "; " + second(decision, zone),
                Stream.of(decision.reasons(), decision.second())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")));
    }

    private String second(DecisionView decision, ZoneId zone) {
        var signer = decision.signer2();
        var at = decision.signedAt2();
        if (signer != null && at != null) {
            return words.text("referral.track.decision.second", signer, words.moment(at, zone));
        }
        return words.text("referral.track.decision." + (decision.dropped() ? "dropped" : "waits"));
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
