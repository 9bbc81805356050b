package org.rogatory.process;

import static org.rogatory.process.ReferralFixtures.UNIT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.identity.Officer;
import org.rogatory.referral.contact.ContactBook;
import org.rogatory.referral.file.Age;
import org.springframework.stereotype.Component;

/** What is written down at a first contact and after it, and what is decided of age and guardian. */
@Component
record ReferralContactWays(ReferralFixtures referrals, ContactBook book) {

    private static final Officer RESPONDER = ReferralFixtures.responder(UNIT);

    /** The files that were gone. */
    List<ReferralDesk> walk(String words) {
        return List.of(met(words), aged(words));
    }

    private ReferralDesk met(String words) {
        var node = referrals.node();
        var dies = node.today("Asia/Almaty").plusDays(7);
        var desk =
                ReferralDesk.of(node, referrals.opened(UNIT, Age.UNSURE, dies).caseRef(), words);
        desk.does(RESPONDER, desk.act("record_safety").kind("adult").answers(Map.of("safe", "no", "language", "uz")))
                .does(RESPONDER, "keep_draft");
        desk.does(RESPONDER, desk.act("record_contact").answers(reached(words)));
        var reached = book.of(desk.file()).get(0).contactRef();
        desk.does(RESPONDER, desk.act("end_contact").reference(reached));
        desk.does(RESPONDER, desk.act("record_identity").answers(known(words)));
        var answers = Map.of("coercion.violence", "observed/certain", "account", words);
        return desk.does(
                RESPONDER, desk.act("record_screening").kind("labour_adult").answers(answers));
    }

    private static Map<String, String> reached(String words) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("safe", "yes");
        List.of("value", "hours", "said_by", "whose", "message").forEach(field -> answers.put(field, words));
        return answers;
    }

    private static Map<String, String> known(String words) {
        var answers = new LinkedHashMap<String, String>();
        List.of("name", "name_latin", "other_names", "age_estimate", "age_basis", "citizenships", "documents")
                .forEach(field -> answers.put(field, words));
        answers.put("born", "1999-01");
        return answers;
    }

    private ReferralDesk aged(String words) {
        var desk = ReferralDesk.of(
                referrals.node(), referrals.opened(UNIT, Age.UNSURE).caseRef(), words);
        return desk.does(RESPONDER, desk.act("decide_age").kind("child"))
                .does(RESPONDER, "name_guardian")
                .does(RESPONDER, desk.act("decide_age").kind("adult"));
    }
}
