package org.rogatory.process;

import static org.rogatory.identity.Role.COORDINATOR;
import static org.rogatory.identity.Role.FIRST_RESPONDER;
import static org.rogatory.identity.Role.SCREENER;
import static org.rogatory.identity.Role.SERVICE_PROVIDER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.AllowedAction;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.Age;
import org.rogatory.requests.Choices;
import org.springframework.stereotype.Component;

/** Ways through files of referral that together take every verb of the file and of its tracks. */
@Component
record ReferralWays(
        TracksOfReferral tracks, ReferralContactWays contacts, ReferralHelpWays help, ReferralShareWays shares) {

    static final String PLAIN = "It was said so (synthetic).";

    static final String STATE = "KZ";

    /** One code of each list of the figures. */
    static final List<String> CODED = List.of(
            "sex_unknown",
            "age_unknown",
            "citizen_unknown",
            "form_unknown",
            "means_unknown",
            "act_unknown",
            "recruiter_unknown",
            "movement_unknown");

    static final Officer COORDINATING = TracksOfReferral.of(COORDINATOR, STATE);
    static final Officer HELPING = TracksOfReferral.of(SERVICE_PROVIDER, STATE);
    static final Officer RESPONDING = TracksOfReferral.of(FIRST_RESPONDER, STATE);
    static final Officer SCREENING = TracksOfReferral.of(SCREENER, STATE);

    /** All verbs that people do by themselves. */
    Set<String> verbs() {
        return tracks.node().kinds().stream()
                .filter(kind -> kind.machines().contains(Referral.MACHINE))
                .flatMap(kind -> kind.verbs().stream())
                .map(AllowedAction::verb)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Goes them all with these words in every text; tells the files. */
    List<ReferralDesk> walk(String words) {
        var gone = new ArrayList<ReferralDesk>();
        gone.add(returned(words));
        gone.add(stays(words));
        gone.add(closed(words));
        gone.add(noticed(words));
        gone.add(merged(words));
        gone.addAll(contacts.walk(words));
        gone.addAll(help.walk(opened(words), opened(words)));
        gone.addAll(shares.walk(words));
        return gone;
    }

    /** A file of the coordinator. */
    ReferralDesk opened(String words) {
        return ReferralDesk.of(tracks.node(), tracks.opened(STATE, Age.ADULT), words);
    }

    static Officer commission(int number) {
        return TracksOfReferral.commission(number, STATE);
    }

    static Officer coordinator(int number) {
        return TracksOfReferral.of(COORDINATOR, number, STATE);
    }

    /** The person agrees to everything, each by itself. */
    static ReferralDesk agreed(ReferralDesk desk, Officer officer) {
        Choices.of("consent_purposes").orElseThrow().forEach(purpose -> {
            var said = desk.act("record_consent").kind(purpose);
            desk.does(officer, "cross_border".equals(purpose) ? said.authority("KG-NC") : said);
        });
        return desk;
    }

    private ReferralDesk returned(String words) {
        var desk = agreed(opened(words), RESPONDING);
        desk.does(RESPONDING, desk.act("record_declined").kind("family"));
        desk.does(COORDINATING, desk.act("count_for_statistics").keys(CODED)).does(COORDINATING, "take_count_back");
        desk.does(RESPONDING, desk.act("withdraw_consent").kind("statistics"));
        identified(desk);
        reflecting(desk);
        linked(desk);
        desk.does(HELPING, "ask_nationality").does(HELPING, "record_nationality");
        desk.does(HELPING, "assess_risk").does(HELPING, "agree_to_return");
        tracks.receives(desk.caseRef());
        return desk.does(COORDINATING, "confirm_reception")
                .does(COORDINATING, "record_travel")
                .does(HELPING, "record_follow_up");
    }

    /** Decided, not decided after all, looked at again, taken up again, and decided at the end. */
    private static void identified(ReferralDesk desk) {
        desk.does(SCREENING, "start_assessment")
                .does(commission(1), "adjourn_decision")
                .does(SCREENING, "bring_information")
                .does(HELPING, "withdraw_identification")
                .does(SCREENING, "take_up_identification")
                .does(commission(1), "decide_presumed_no")
                .does(commission(2), "drop_decision");
        decided(desk, "decide_presumed_no", 1);
        desk.does(HELPING, "tell_decision").does(HELPING, "ask_review");
        decided(desk, "decide_presumed_no", 3);
        desk.does(SCREENING, "reopen");
        decided(desk, "decide_presumed_yes", 1);
        decided(desk, "decide_conclusive_no", 5);
        desk.does(HELPING, "ask_review");
        decided(desk, "decide_conclusive_yes", 7);
    }

    private static void decided(ReferralDesk desk, String verb, int first) {
        desk.does(commission(first), verb).does(commission(first + 1), "confirm_decision");
    }

    private static void reflecting(ReferralDesk desk) {
        var longer = desk.act("extend").until(desk.acts().today().plusDays(90), null);
        desk.does(HELPING, "record_waiver")
                .does(commission(1), "grant")
                .does(commission(1), longer)
                .does(commission(1), "end_reflection");
    }

    private static void linked(ReferralDesk desk) {
        var link = desk.act("link_case").reference("KZ-CRIM-2026-17").kind("link_by_order");
        desk.does(COORDINATING, "inform_rights")
                .does(HELPING, "decline_justice")
                .does(COORDINATING, link)
                .does(COORDINATING, "check_non_punishment")
                .does(COORDINATING, "claim_compensation")
                .does(HELPING, "record_statement")
                .does(COORDINATING, "end_justice_link");
    }

    /** Not of the State that was asked, and does not wish to go there either. */
    private ReferralDesk stays(String words) {
        var desk = opened(words);
        desk.does(RESPONDING, desk.act("record_consent").kind("nationality_check"));
        return desk.does(COORDINATING, "ask_nationality")
                .does(COORDINATING, "record_not_national")
                .does(COORDINATING, "reconsider")
                .does(HELPING, "assess_risk")
                .does(HELPING, "record_stay");
    }

    private ReferralDesk closed(String words) {
        return opened(words)
                .does(COORDINATING, "decide_disclosure")
                .does(coordinator(2), "propose_closing")
                .does(coordinator(3), "refuse_closing")
                .does(coordinator(2), "propose_closing")
                .does(coordinator(3), "close")
                .does(COORDINATING, "reopen_file")
                .does(COORDINATING, "start_support");
    }

    /** Of a person who has said no: one notice is given, another is not. */
    private ReferralDesk noticed(String words) {
        var state = LawOfTests.STATE;
        var responding = TracksOfReferral.of(FIRST_RESPONDER, state);
        var desk = ReferralDesk.of(tracks.node(), tracks.opened(state, Age.ADULT), words);
        return desk.does(responding, desk.act("record_declined").kind("referral"))
                .does(responding, desk.act("record_notice").keys(List.of("age")))
                .does(responding, desk.act("decline_notice").kind("danger_to_life"));
    }

    /** A second file about the same person: not agreed to at first, then given up for the other one. */
    private ReferralDesk merged(String words) {
        var stays = opened(words);
        var given = opened(words);
        var proposed = given.act("propose_merge").reference(stays.caseRef());
        return given.does(coordinator(2), proposed)
                .does(coordinator(3), "refuse_merge")
                .does(coordinator(2), proposed)
                .does(coordinator(3), "approve_merge");
    }

    /** The verbs that some way takes, as the machine of the file names them. */
    Stream<String> acts() {
        return verbs().stream().map(verb -> Referral.MACHINE + " " + verb);
    }
}
