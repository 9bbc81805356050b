package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.extradition.surrender.PlannedSurrender;
import org.rogatory.extradition.surrender.SurrenderPlans;
import org.rogatory.extradition.surrender.SurrenderStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** What was planned comes to nothing with the request, whoever refuses it and on whichever side. */
@EngineTest
class EndedPlansProcessTest {

    private final ExtraditionVerbsIn in;
    private final ExtraditionVerbsOut out;
    private final SurrenderPlans plans;

    @Autowired
    EndedPlansProcessTest(ExtraditionVerbsIn in, ExtraditionVerbsOut out, SurrenderPlans plans) {
        this.in = in;
        this.out = out;
        this.plans = plans;
    }

    private void holds(Desk desk, SurrenderStatus status) {
        assertThat(plans.of(desk.file())).singleElement().returns(status, PlannedSurrender::status);
    }

    /** Granted in Uzbekistan, whose law of the appeal is known, planned for, and appealed against. */
    private Desk appealed() {
        var content = ExtraditionVerbsIn.ofUzbekistan(ExtraditionVerbsIn.request());
        var theirs = in.check(in.received("UZ", content))
                .does(HEAD, ExtraditionVerbsIn.grant())
                .does(CUSTODY_OFFICER, SurrenderVerbs.planned())
                .does(CENTRAL_OFFICER, Act.draft("record_appeal").happened(in.today(), null));
        holds(theirs, SurrenderStatus.PLANNED);
        return theirs;
    }

    @Test
    void whatACourtRefusesIsPlannedNoMore() {
        var theirs = appealed().does(CENTRAL_OFFICER, in.court("record_court_refusal"));
        assertThat(theirs.status()).isEqualTo("refused");
        holds(theirs, SurrenderStatus.FAILED);
    }

    @Test
    void whatIsRefusedAfterARemittalIsPlannedUntilTheOtherStateIsTold() {
        var theirs = appealed()
                .does(CENTRAL_OFFICER, in.court("record_remittal"))
                .does(HEAD, ExtraditionVerbsIn.refuse("own_national"));
        holds(theirs, SurrenderStatus.PLANNED);
        theirs.does(CENTRAL_OFFICER, Act.draft("notify_refusal").releasedText("The extradition is not granted."));
        assertThat(theirs.status()).isEqualTo("refused");
        holds(theirs, SurrenderStatus.FAILED);
    }

    @Test
    void whatComesBackUndoneIsPlannedNoMoreWhereItWasAskedFor() {
        var ours = out.grant(out.registered(out.transmitted())).does(CUSTODY_OFFICER, SurrenderVerbs.planned());
        out.postponement(ours);
        holds(ours, SurrenderStatus.PLANNED);
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_return").reasons(List.of("return_duplicate")));
        assertThat(ours.status()).isEqualTo("returned_without_execution");
        holds(ours, SurrenderStatus.FAILED);
    }
}
