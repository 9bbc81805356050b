package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Notes;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.referral.file.Age;
import org.springframework.beans.factory.annotation.Autowired;

/** What is isolated in a file of referral is decided about by who learns nothing of the file. */
@EngineTest
class ReferralSpillsProcessTest {

    private static final String STATE = COORDINATOR.substring(0, 2);
    private static final Officer LEADS = at(Role.COORDINATOR);
    private static final Officer HEAD = at(Role.HEAD);
    private static final Officer ADMINISTRATOR = Desk.officer(Role.ADMINISTRATOR, STATE);

    private final ReferralFixtures referrals;
    private final Notes notes;
    private final Spills spills;

    @Autowired
    ReferralSpillsProcessTest(ReferralFixtures referrals, Notes notes, Spills spills) {
        this.referrals = referrals;
        this.notes = notes;
        this.spills = spills;
    }

    private static Officer at(Role... roles) {
        var name = roles[0].key() + ".spilled";
        return new Officer(name, "Testov", STATE, COORDINATOR, Set.of(roles));
    }

    private SpillView shown(Officer officer) {
        return spills.page(ListPlace.START, officer).lines().stream()
                .filter(line -> line.reportedBy().equals(LEADS.username()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoDecidesIsNotToldInWhichFileItLies() {
        var caseRef = referrals.opened(COORDINATOR, Age.ADULT).caseRef();
        notes.add(caseRef, "Synthetic words that are marked too high.", LEADS);
        spills.report(new Found("note", notes.of(caseRef, LEADS).get(0).id()), LEADS);

        for (var stranger : new Officer[] {HEAD, ADMINISTRATOR}) {
            var told = shown(stranger);
            assertThat(told.caseRef()).as(stranger.username()).isNull();
            assertThat(told.reportedBy()).isEqualTo(LEADS.username());
            assertThat(spills.read(told.spillId(), stranger).spill().caseRef()).isNull();
        }
        assertThat(shown(at(Role.COORDINATOR, Role.HEAD)).caseRef()).isEqualTo(caseRef);

        var spillId = shown(HEAD).spillId();
        spills.propose(spillId, SpillOutcome.LIFT, HEAD);
        spills.confirm(spillId, SpillOutcome.LIFT, ADMINISTRATOR);
        assertThat(shown(ADMINISTRATOR).open()).isFalse();
        assertThat(notes.of(caseRef, LEADS)).hasSize(1);
    }
}
