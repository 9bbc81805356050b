package org.rogatory.journey;

import java.util.Map;

/** A request for a person of whom something was promised, on the side that was asked, brought about by calls. */
public final class PromisedPerson {

    private static final Map<String, String> WHY = Map.of("internalText", "Confirmed by telephone (synthetic).");

    private final RunningNode node;

    public PromisedPerson(RunningNode node) {
        this.node = node;
    }

    /** Uzbekistan's request, which has left. */
    public String sent() {
        var content = WantedPerson.request();
        content.putArray("legal_basis").add("MINSK-1993");
        var caseRef = WantedPerson.drafted(node.as("drafter.uz"), content);
        node.as("drafter.uz").act(caseRef, "submit");
        node.as(Prepared.SUPERVISOR).act(caseRef, "endorse");
        node.as("officer.uz").act(caseRef, "approve", WHY);
        node.as("signatory.uz").act(caseRef, "sign");
        node.as("registrar.uz").act(caseRef, "transmit");
        return caseRef;
    }

    /** Kazakhstan's file of it, on which a further assurance is asked for. */
    public String asked(String sent) {
        var caseRef = node.as("officer.kz").awaitIncoming(sent);
        node.as("registrar.kz").act(caseRef, "register");
        node.as("officer.kz")
                .act(
                        caseRef,
                        "ask-assurance",
                        Map.of("kind", "fair_trial", "releasedText", "A fair trial, please (synthetic)."));
        return caseRef;
    }
}
