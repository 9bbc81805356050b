package org.rogatory.referral.procedure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.referral.Referral;
import org.rogatory.referral.consent.DutyNotices;
import org.rogatory.referral.file.Guardian;
import org.rogatory.referral.file.HelpStanding;
import org.rogatory.referral.file.ReferralFacts;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.referral.file.TrackStatuses;
import org.rogatory.referral.share.Shares;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers the questions of the process from the facts. Each answer is the step that is wanted, {@code ask_consent} of
 * the step {@code AskConsent}; of a file that is closed none is.
 */
@Service
class ReferralStanding {

    static final String CLOSED = "closed";

    private static final String REVIEW = "ref_plan_review";

    /** The person wants to be referred to nobody: only a duty that somebody has verified asks for anything then. */
    private static final String AWAIT_PERSON = "await_person";

    private static final String ASK_CONSENT = "ask_consent";
    private static final String REFER = "refer_person";

    /** Another organisation is asked, or what it has accepted is on its way. */
    private static final String AWAIT_ANSWER = "await_answer";

    /** What nobody is asked to do while the file itself is on its way to another organisation. */
    private static final Set<String> TOWARDS_OTHERS = Set.of(ASK_CONSENT, REFER);

    /** Others than before decide again. */
    private static final String REVIEW_DECISION = "review_decision";

    private static final Map<String, String> WAY = Map.of(
            "detected", "check_safety",
            "safety_checked", ASK_CONSENT,
            "consent_declined", AWAIT_PERSON,
            "consent_recorded", REFER,
            "referred", AWAIT_ANSWER,
            "rejected_by_service", REFER);

    private static final Map<String, String> IDENTIFICATION = Map.of(
            "under_assessment",
            "decide_presumed",
            "in_review_presumed",
            REVIEW_DECISION,
            "presumed_yes",
            "decide_conclusive",
            "in_review_conclusive",
            REVIEW_DECISION);

    private static final Set<String> INFORMATION_AWAITED = Set.of("information_awaited", "review_information_awaited");

    /** While a plan is carried out it is looked at again and again. */
    private static final Set<String> PLANNED = Set.of("planned", "provided", "suspended");

    private final Cases cases;
    private final ReferralFiles files;
    private final Deadlines deadlines;
    private final ObjectProvider<TrackStatuses> tracks;
    private final ObjectProvider<HelpStanding> help;
    private final DutyNotices notices;
    private final Shares shares;

    ReferralStanding(
            Cases cases,
            ReferralFiles files,
            Deadlines deadlines,
            DutyNotices notices,
            Shares shares,
            ObjectProvider<TrackStatuses> tracks,
            ObjectProvider<HelpStanding> help) {
        this.help = help;
        this.notices = notices;
        this.shares = shares;
        this.cases = cases;
        this.files = files;
        this.deadlines = deadlines;
        this.tracks = tracks;
    }

    /** Contact, consent, referral, support and their end. */
    @Transactional(readOnly = true)
    String way(String caseRef) {
        return open(caseRef).map(this::way).orElse(CLOSED);
    }

    /** Whether a child waits for somebody who speaks for it. */
    @Transactional(readOnly = true)
    String guardian(String caseRef) {
        return open(caseRef).map(this::guardian).orElse(CLOSED);
    }

    /** A track of the file, by its machine. */
    @Transactional(readOnly = true)
    String track(String caseRef, String machine) {
        return open(caseRef).isPresent() ? track(caseRef, machine, statuses(caseRef)) : CLOSED;
    }

    /** Whether the file is closed, or is a draft that has no process yet. */
    @Transactional(readOnly = true)
    boolean idle(String caseRef) {
        return open(caseRef).isEmpty();
    }

    /** The steps at which the process waits as the facts stand now, by their ids in the model. */
    @Transactional(readOnly = true)
    Set<String> wanted(String caseRef) {
        return open(caseRef)
                .map(file -> {
                    var statuses = statuses(caseRef);
                    var ofTracks = Referral.TRACKS.stream().map(machine -> track(caseRef, machine, statuses));
                    return Stream.concat(Stream.of(way(file), guardian(file)), ofTracks)
                            .map(ReferralStanding::step)
                            .collect(Collectors.toSet());
                })
                .orElseGet(Set::of);
    }

    private Optional<CaseFile> open(String caseRef) {
        var kept = files.find(caseRef).filter(facts -> !facts.draft()).map(ReferralFacts::caseRef);
        return kept.flatMap(found -> cases.lookUp(found, AccessScope.system())).filter(file -> file.closedAt() == null);
    }

    /** Whoever was accepted elsewhere and is not there is seen to before anything else. */
    private String way(CaseFile file) {
        var onTheWay = shares.onTheWay(file.caseRef());
        if (onTheWay.missed()) {
            return "mend_release";
        }
        if (files.closingProposedBy(file.caseRef()).isPresent()) {
            return "approve_closing";
        }
        var next = WAY.getOrDefault(file.status(), "await_support");
        if (onTheWay.goesOver() && TOWARDS_OTHERS.contains(next)) {
            return AWAIT_ANSWER;
        }
        return AWAIT_PERSON.equals(next) && !notices.due(file).isEmpty() ? "give_notice" : next;
    }

    /** Under suspicion nobody speaks for the child: another is named. */
    private String guardian(CaseFile file) {
        return files.find(file.caseRef())
                .filter(ReferralFacts::child)
                .filter(facts -> facts.guardian() != Guardian.NAMED)
                .map(facts -> "name_guardian")
                .orElse("await_guardian");
    }

    private Map<String, String> statuses(String caseRef) {
        var statuses = new TreeMap<String, String>();
        tracks.orderedStream().forEach(known -> statuses.putAll(known.of(caseRef)));
        return statuses;
    }

    private String track(String caseRef, String machine, Map<String, String> statuses) {
        var status = statuses.getOrDefault(machine, cases.lifecycle(machine).initial());
        return switch (machine) {
            case Referral.IDENTIFICATION -> identification(caseRef, status);
            case Referral.ASSISTANCE -> assistance(caseRef, status);
            case Referral.REFLECTION -> "await_reflection";
            case Referral.JUSTICE -> "await_justice";
            default -> "await_return";
        };
    }

    /** What one has signed waits for the other; before that for a decision, or for what has to be known first. */
    private String identification(String caseRef, String status) {
        if (INFORMATION_AWAITED.contains(status)) {
            return "bring_information";
        }
        var decided = IDENTIFICATION.get(status);
        if (decided == null) {
            return "await_identification";
        }
        return tracks.orderedStream().anyMatch(known -> known.signedOnce(caseRef)) ? "sign_decision" : decided;
    }

    private String assistance(String caseRef, String status) {
        if (PLANNED.contains(status) && reviewed(caseRef)) {
            return "review_plan";
        }
        return switch (status) {
            case "not_started" -> assessed(caseRef) ? "await_assistance" : "assess_needs";
            case "offered" -> "agree_plan";
            // Urgent help came before the plan, which is wanted still.
            case "provided" -> planned(caseRef) ? "await_assistance" : "agree_plan";
            default -> "await_assistance";
        };
    }

    private boolean assessed(String caseRef) {
        return help.orderedStream().anyMatch(known -> known.assessed(caseRef));
    }

    private boolean planned(String caseRef) {
        return help.orderedStream().allMatch(known -> known.planned(caseRef));
    }

    /** Whether a day is set on which the plan is looked at again, passed or not. */
    private boolean reviewed(String caseRef) {
        return deadlines.ofCase(caseRef).stream()
                .filter(deadline -> REVIEW.equals(deadline.ruleKey()))
                .anyMatch(deadline -> deadline.status() == DeadlineStatus.RUNNING || deadline.overdue());
    }

    /** {@code AskConsent} of {@code ask_consent}. */
    private static String step(String outcome) {
        return Stream.of(outcome.split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
