package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.exchange.PlainEnvelope;
import org.rogatory.identity.Role;

/** Ways that take the verbs of sealed annexes: written for an answer, and left here where nobody there has a key. */
record AnnexVerbs(Files files, PlainEnvelope envelope) {

    static final String ADDRESS = "SYNTHETIC: she lives at the old mill.";

    void walk() {
        without("KZ-GPO", request(), CENTRAL_OFFICER);
        without("UZ-GPO", answer(files.executed()), HEAD);
    }

    private void without(String addressee, Desk desk, Role role) {
        envelope.forget(addressee);
        try {
            desk.does(role, letGo());
        } finally {
            envelope.know(addressee);
        }
    }

    /** A signed request with a protected person, whose annex the addressee is chosen to open. */
    Desk request() {
        var content = Contents.bankRecordsAndWitness();
        content.putObject("sealed")
                .put("open_to", "KZ-GPO")
                .putArray("persons")
                .addObject()
                .put("code", "V-1")
                .put("name", "SIRLIYEVA-Zashchita");
        return Files.signed(files.draft(content, DRAFTER));
    }

    /** A signed final answer with an annex for whoever asked. */
    static Desk answer(Desk executed) {
        return Files.signedAnswer(executed.does(CENTRAL_OFFICER, written(ADDRESS)), "final");
    }

    static ActDraft written(String text) {
        return Act.draft("write_sealed_annex").internalText(text);
    }

    static ActDraft letGo() {
        return Act.draft("leave_without_annex").kind("annex_later");
    }

    static Desk sent(Desk signed) {
        return signed.does(REGISTRAR, "send_answer");
    }
}
