package org.rogatory.process;

import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.Cascading.REGION_SUPERVISOR;
import static org.rogatory.process.Levels.CENTRE;
import static org.rogatory.process.Levels.CENTRE_HEAD;
import static org.rogatory.process.Levels.DISTRICT;
import static org.rogatory.process.Levels.REGION;
import static org.rogatory.process.Levels.REGION_HEAD;
import static org.rogatory.process.Levels.WRITER;

import org.rogatory.cases.Act;
import org.rogatory.routes.RouteStage;

/** Ways that take the verbs of visas. */
record RouteVerbs(Levels levels, Cascading cascading) {

    void walk() {
        levels.open();
        if (levels.routes().of(Desk.officer(ADMINISTRATOR, "UZ")).isEmpty()) {
            levels.route("UZ-DIST-1", RouteStage.APPROVE, Levels.TO_REGION, Levels.TO_CENTRE);
        }
        endorsed().does(REGION, Levels.give()).does(CENTRE, Levels.giveBack());
        var ours = endorsed().does(REGION_HEAD, Levels.skip("1"));
        ours.does(CENTRE_HEAD, Levels.move("2", "UZ-REG-1")).does(REGION, Levels.give());
        answers();
    }

    private void answers() {
        cascading.open();
        levels.answered(RouteStage.APPROVE_ANSWER);
        levels.answered(RouteStage.SIGN_ANSWER);
        var theirs = cascading.executed().does(CENTRAL_OFFICER, Files.answer("final"));
        theirs.does(REGION_SUPERVISOR, Levels.give()).does(HEAD, Levels.giveAnswerBack());
        theirs.does(CENTRAL_OFFICER, Files.answer("final")).does(HEAD, Levels.move("1", "KZ-GPO"));
        theirs.does(SUPERVISOR, Levels.give()).does(HEAD, Levels.skip("2")).does(SUPERVISOR, "approve_answer");
        theirs.does(HEAD, Levels.skip("1")).does(HEAD, Levels.give()).does(SIGNATORY, "sign_answer");
    }

    private Desk endorsed() {
        return levels.drafted(WRITER).does(WRITER, Act.draft("submit")).does(DISTRICT, Act.draft("endorse"));
    }
}
