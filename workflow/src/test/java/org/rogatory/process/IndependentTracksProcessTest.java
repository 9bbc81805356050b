package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.AllowedAction;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.Age;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * No track is a condition of another: whatever is done in the other four, a track offers the same as in a file in which
 * nothing else was done, and bars nothing else.
 */
@EngineTest
class IndependentTracksProcessTest {

    private static final String STATE = "KZ";

    private static final Set<Role> ALL =
            Set.of(Role.COORDINATOR, Role.SERVICE_PROVIDER, Role.SCREENER, Role.FIRST_RESPONDER);

    private final TracksOfReferral tracks;

    @Autowired
    IndependentTracksProcessTest(TracksOfReferral tracks) {
        this.tracks = tracks;
    }

    static Stream<String> machines() {
        return Referral.TRACKS.stream();
    }

    /** Who may do whatever a track admits, each time another of the commission. */
    private static Officer somebody(int number) {
        var roles = new HashSet<>(ALL);
        roles.add(Role.IDENTIFICATION_BODY);
        var name = "everybody" + number + ".nc.kz";
        return new Officer(name, name, STATE, STATE + "-NC", roles);
    }

    private ActDraft act(String caseRef, String verb) {
        var today = tracks.today(caseRef);
        var act = Act.draft(verb);
        return switch (verb) {
            case "grant" -> tracks.period(caseRef, 200);
            case "extend" ->
                act.until(today.plusDays(400L + said(caseRef, Referral.REFLECTION)), null)
                        .internalText("He is ill (synthetic).");
            case "record_waiver" -> told(act, caseRef, "reflection_told");
            case "tell_decision" -> told(act, caseRef, "decision_told");
            case "withdraw_identification" -> told(act, caseRef, "identification_told");
            case "inform_rights" -> told(act, caseRef, "justice_rights");
            case "agree_to_return" -> told(act, caseRef, "return_told");
            case "link_case" -> TracksOfReferral.byOrder("KZ-CRIM-" + said(caseRef, Referral.JUSTICE));
            case "check_non_punishment" -> act.kind("punishment_none");
            case "claim_compensation" -> act.kind("compensation_claimed");
            case "assess_risk" -> act.kind("return_safe").internalText("Asked about (synthetic).");
            case "record_statement", "record_travel" -> act.happened(today, null);
            case "record_follow_up" -> act.happened(today, null).kind("followup_well");
            default -> act.internalText("Said (synthetic).");
        };
    }

    private int said(String caseRef, String machine) {
        return tracks.track(caseRef, machine).said().size();
    }

    private ActDraft told(ActDraft act, String caseRef, String list) {
        return act.happened(tracks.today(caseRef), null).keys(Choices.of(list).orElseThrow());
    }

    private List<AllowedAction> offered(String caseRef, Officer officer, boolean own, String machine) {
        return tracks.actions(caseRef, officer).stream()
                .filter(action -> Referral.TRACKS.contains(action.machine()))
                .filter(action -> own == machine.equals(action.machine()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("machines")
    void offersTheSameWhateverIsDoneInTheOthers(String machine) {
        tracks.node().moment(Node.START);
        var alone = tracks.opened(STATE, Age.ADULT);
        var among = tracks.opened(STATE, Age.ADULT);
        Stream.of(alone, among).forEach(tracks::receives);
        var random = new Random(machine.hashCode());
        for (int turn = 0; turn < 12; turn++) {
            does(among, somebody(turn), pick(offered(among, somebody(turn), false, machine), random));
            var own = offered(among, somebody(turn), true, machine);
            assertThat(barred(own))
                    .as("%s after %s turns", machine, turn)
                    .isEqualTo(barred(offered(alone, somebody(turn), true, machine)));
            if (turn % 2 == 1) {
                var next = pick(own, random);
                does(among, somebody(turn), next);
                does(alone, somebody(turn), next);
            }
        }
    }

    private void does(String caseRef, Officer officer, List<String> verbs) {
        verbs.forEach(verb -> tracks.does(caseRef, officer, act(caseRef, verb)));
    }

    /** One verb that nothing stands in the way of; none where there is none. */
    private static List<String> pick(List<AllowedAction> offered, Random random) {
        var free = offered.stream()
                .filter(action -> action.barred() == null)
                .map(AllowedAction::verb)
                .distinct()
                .sorted()
                .toList();
        return free.isEmpty() ? List.of() : List.of(free.get(random.nextInt(free.size())));
    }

    private static TreeMap<String, String> barred(List<AllowedAction> offered) {
        var barred = new TreeMap<String, String>();
        offered.forEach(action -> barred.put(action.verb(), String.valueOf(action.barred())));
        return barred;
    }
}
