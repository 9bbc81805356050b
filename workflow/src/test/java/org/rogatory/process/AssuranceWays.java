package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.ExtraditionVerbsIn.ALMATY;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.extradition.assurance.AssuranceFiles;
import org.springframework.stereotype.Component;

/** Ways through files of extradition that take every verb of assurances, of results and of speciality. */
@Component
record AssuranceWays(ExtraditionVerbsOut out, ExtraditionVerbsIn in, AssuranceFiles files) {

    private static final String INSIDE = "As the consul told us (synthetic).";

    /** Goes each way, from the same moment on. */
    Stream<Desk> all() {
        Stream<Supplier<Desk>> ways = Stream.of(this::asked, this::promised);
        return ways.map(this::gone);
    }

    private Desk gone(Supplier<Desk> way) {
        out.node().moment(Node.START);
        return way.get();
    }

    /** The code of the last assurance of a kind in a file. */
    String code(Desk desk, String kind) {
        return files.of(desk.file()).assurances().stream()
                .map(line -> line.code())
                .filter(code -> code.kind().equals(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .code();
    }

    static ActDraft ask(String kind) {
        return Act.draft("ask_assurance").kind(kind).releasedText("Please assure us of this (synthetic).");
    }

    ActDraft of(Desk desk, String verb, String kind) {
        return Act.draft(verb).kind(code(desk, kind));
    }

    ActDraft inside(Desk desk, String verb, String kind) {
        return of(desk, verb, kind).internalText(INSIDE);
    }

    /** What was asked for is answered on paper, taken or not, and seen to after the surrender. */
    private Desk asked() {
        var theirs = in.review(in.arrested(in.received(ExtraditionVerbsIn.request())));
        theirs.does(CENTRAL_OFFICER, ask("no_torture"));
        theirs.does(REGISTRAR, came(of(theirs, "record_assurance_reply", "no_torture")));
        theirs.does(HEAD, of(theirs, "accept_assurance", "no_torture"));
        theirs.does(HEAD, ask("fair_trial")).does(HEAD, inside(theirs, "reject_assurance", "fair_trial"));
        theirs.does(CENTRAL_OFFICER, "start_extradition_check").does(HEAD, ExtraditionVerbsIn.grant());
        theirs.does(CENTRAL_OFFICER, Act.draft("record_final").internalText("Confirmed by the court of Almaty."));
        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2)));
        out.node().pass(Duration.ofHours(3));
        theirs.does(CUSTODY_OFFICER, Act.draft("record_surrender").at(in.ago(Duration.ofMinutes(20)), ALMATY));
        theirs.does(CENTRAL_OFFICER, visit(theirs));
        theirs.does(REGISTRAR, came(of(theirs, "record_assurance_report", "no_torture")));
        theirs.does(REGISTRAR, came(ended("record_result_report")));
        return theirs.does(HEAD, inside(theirs, "record_breach", "no_torture"))
                .does(HEAD, inside(theirs, "end_assurance", "no_torture"));
    }

    ActDraft visit(Desk theirs) {
        return inside(theirs, "record_visit", "no_torture").happened(in.today(), null);
    }

    private static ActDraft came(ActDraft act) {
        return act.releasedText("They assure us (synthetic).").reference("UZ-79");
    }

    /** What was asked of us on paper is promised and reported on; then the other State consents to more. */
    private Desk promised() {
        var ours = out.arrested();
        ours.does(REGISTRAR, came(Act.draft("record_assurance_request").kind("fair_trial")));
        ours.does(CENTRAL_OFFICER, gives(ours));
        out.surrender(out.schedule(out.grant(ours)));
        ours.does(CENTRAL_OFFICER, reports(ours));
        ours.does(CENTRAL_OFFICER, ended("report_result").releasedText("Acquitted by the court (synthetic)."));
        ours.does(CENTRAL_OFFICER, inside(ours, "record_breach", "fair_trial"))
                .does(HEAD, inside(ours, "end_assurance", "fair_trial"));
        return ours.does(
                HEAD,
                Act.draft("record_speciality_ground").kind("did_not_leave").internalText("He stayed (synthetic)."));
    }

    private ActDraft ended(String verb) {
        return Act.draft(verb).kind("acquitted").happened(in.today(), null);
    }

    ActDraft gives(Desk ours) {
        return of(ours, "give_assurance", "fair_trial").releasedText("He will be tried so (synthetic).");
    }

    ActDraft reports(Desk ours) {
        return of(ours, "send_assurance_report", "fair_trial").releasedText("He was tried so (synthetic).");
    }
}
