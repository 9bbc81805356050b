package org.rogatory.process;

import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.transmission.LegState;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Legs;
import org.springframework.stereotype.Component;

/** Ways of papers by leg, for both sides. */
@Component
record LegWays(Files files, Legs legs) {

    /** The request has gone to one's own foreign ministry. */
    Desk sentByDiplomats() {
        return files.signed().does(REGISTRAR, route("diplomatic")).does(REGISTRAR, left());
    }

    ActDraft left() {
        return Act.draft("transmit").happened(today(), null).reference("EMS 77-0");
    }

    /** The answer has gone to one's own foreign ministry. */
    Desk answeredByDiplomats() {
        var theirs = Files.signedAnswer(files.executed(), "final").does(REGISTRAR, route("diplomatic"));
        return theirs.does(
                REGISTRAR, Act.draft("send_answer").happened(today(), null).reference("EMS 78-0"));
    }

    /** Takes all verbs of the way: handed over, lost, again, received, left out. */
    void walk(Desk desk) {
        desk.does(REGISTRAR, received(desk)).does(REGISTRAR, handed(desk));
        desk.does(REGISTRAR, lost(desk));
        desk.does(REGISTRAR, handed(desk)).does(REGISTRAR, received(desk));
        desk.does(REGISTRAR, skipped(desk));
    }

    static ActDraft route(String key) {
        return Act.draft("plan_route").kind(key).internalText("Agreed by exchange of notes (synthetic).");
    }

    ActDraft handed(Desk desk) {
        return on(desk, "record_leg", LegView::waiting).carrier("courier").reference("EMS 77-1");
    }

    ActDraft received(Desk desk) {
        return on(desk, "receive_leg", leg -> leg.state() == LegState.UNDER_WAY);
    }

    ActDraft lost(Desk desk) {
        return on(desk, "lose_leg", leg -> leg.state() == LegState.UNDER_WAY)
                .internalText("The bag was stolen (synthetic).");
    }

    ActDraft skipped(Desk desk) {
        return Act.draft("skip_leg")
                .item(leg(desk, LegView::open).legId())
                .internalText("Taken by a delegation (synthetic).");
    }

    private ActDraft on(Desk desk, String verb, Predicate<LegView> wanted) {
        return Act.draft(verb).item(leg(desk, wanted).legId()).happened(today(), null);
    }

    LegView leg(Desk desk, Predicate<LegView> wanted) {
        return legs.of(desk.caseRef()).stream().filter(wanted).findFirst().orElseThrow();
    }

    LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
    }
}
