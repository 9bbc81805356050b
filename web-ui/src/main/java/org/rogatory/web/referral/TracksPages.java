package org.rogatory.web.referral;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.StateClock;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.track.DecisionView;
import org.rogatory.referral.track.ReflectionFloor;
import org.rogatory.referral.track.TrackView;
import org.rogatory.referral.track.Tracks;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.ClockWords;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.TabActs;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The five tracks of a file in the reader's words, each by itself. */
@Component
class TracksPages {

    private static final Map<String, String> KEYS = Map.of(
            Referral.IDENTIFICATION, "identification",
            Referral.ASSISTANCE, "assistance",
            Referral.REFLECTION, "reflection",
            Referral.JUSTICE, "justice",
            Referral.RETURN, "return");

    /** In these the person may ask that others look at it again. */
    private static final Set<String> NEGATIVE = Set.of("presumed_no", "conclusive_no");

    private static final Set<String> INFORMATION_AWAITED = Set.of("information_awaited", "review_information_awaited");

    /** The rule of the period in the times of referral, State by State. */
    private static final String REFLECTION = "ref_reflection";

    private static final String FOUND_SAFE = "return_safe";

    private final Tracks tracks;
    private final TrackFacts facts;
    private final TrackCourse course;
    private final ReflectionFloor floor;
    private final DeadlineRules rules;
    private final TabActs acts;
    private final CaseWords caseWords;
    private final Words words;
    private final Clock clock;

    TracksPages(
            Tracks tracks,
            TrackFacts facts,
            TrackCourse course,
            ReflectionFloor floor,
            DeadlineRules rules,
            TabActs acts,
            CaseWords caseWords,
            Words words,
            Clock clock) {
        this.tracks = tracks;
        this.facts = facts;
        this.course = course;
        this.floor = floor;
        this.rules = rules;
        this.acts = acts;
        this.caseWords = caseWords;
        this.words = words;
        this.clock = clock;
    }

    List<TrackCard> of(CaseFile file, Officer officer, Locale reader) {
        return tracks.of(file).stream()
                .map(track -> card(file, track, officer, reader))
                .toList();
    }

    private TrackCard card(CaseFile file, TrackView track, Officer officer, Locale reader) {
        var key = KEYS.getOrDefault(track.machine(), "");
        return new TrackCard(
                key,
                words.text("referral.track.title." + key),
                caseWords.label("statuses." + track.machine(), track.status(), reader),
                told(file, track),
                facts.of(file, track),
                acts.of(file, action -> action.machine().equals(track.machine()), officer, reader),
                course.of(file, track, officer, reader));
    }

    private List<FindingView> told(CaseFile file, TrackView track) {
        return switch (track.machine()) {
            case Referral.IDENTIFICATION -> ofIdentification(file, track);
            case Referral.ASSISTANCE -> List.of(tell("info", "help-waits-for-nothing", null));
            case Referral.REFLECTION -> ofReflection(file);
            case Referral.JUSTICE -> ofJustice(track);
            default -> ofReturn(track);
        };
    }

    private List<FindingView> ofIdentification(CaseFile file, TrackView track) {
        var told = new ArrayList<FindingView>();
        if (NEGATIVE.contains(track.status())) {
            told.add(tell("warning", "review-right", null));
        }
        if (INFORMATION_AWAITED.contains(track.status())) {
            told.add(tell("warning", "information-awaited", null));
        }
        if ("withdrawn".equals(track.status())) {
            told.add(tell("info", "identification-withdrawn", null));
        }
        if (tracks.decisions(file).stream().anyMatch(DecisionView::open)) {
            told.add(tell("warning", "second-awaited", null));
        }
        if ("presumed_yes".equals(track.status())
                && tracks.reflection(file).filter(period -> period.runs()).isPresent()) {
            told.add(tell("info", "unhurried", null));
        }
        told.add(tell("info", "people-decide", null));
        return told;
    }

    /** What was said once is not asked anew: whoever wants to hear it takes the record. */
    private List<FindingView> ofJustice(TrackView track) {
        var free = tell("info", "justice-free", null);
        return "statement_given".equals(track.status())
                ? List.of(tell("warning", "statement-once", null), free)
                : List.of(free);
    }

    private List<FindingView> ofReflection(CaseFile file) {
        var day = file.day(clock.instant(), facts.zone(file));
        return floor.days(file.state(), day)
                .map(days -> List.of(floor(file, days)))
                .orElseGet(() -> List.of(tell("warning", "floor-unknown", null)));
    }

    /** The least length, and whether anybody has found it in the law of the State itself. */
    private FindingView floor(CaseFile file, int days) {
        var told = tell("info", "floor", words.text("referral.track.told.floor-text", days));
        var clock = rules.clock(REFLECTION, file.state()).filter(StateClock::known);
        var source = clock.isEmpty() ? null : ClockWords.standing(clock, words);
        return new FindingView(told.level(), told.title(), told.advice(), source, null);
    }

    private List<FindingView> ofReturn(TrackView track) {
        var told = new ArrayList<FindingView>();
        var found = track.finding();
        if (found != null && !found.startsWith(FOUND_SAFE)) {
            told.add(tell("stop", "return-risk", null));
        }
        told.add(tell("info", "return-free", null));
        if ("nationality_asked".equals(track.status()) || "not_considered".equals(track.status())) {
            told.add(tell("info", "consulate", null));
        }
        return told;
    }

    private FindingView tell(String level, String key, @Nullable String text) {
        var said = text == null ? words.text("referral.track.told." + key + "-text") : text;
        return new FindingView(level, words.text("referral.track.told." + key), said, null, null);
    }
}
