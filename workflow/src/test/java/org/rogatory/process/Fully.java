package org.rogatory.process;

import java.util.Map;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;

/** Acts that say what the form of their letter asks for. */
final class Fully {

    private Fully() {}

    static ActDraft refuse() {
        return Act.draft("refuse").particulars(Map.of("partial_possible", "No part of it (synthetic)."));
    }

    static ActDraft ask() {
        return Act.draft("request_information").particulars(asked());
    }

    static Map<String, String> asked() {
        return Map.of("why", "It is not said whose account it is (synthetic).", "consequence", "It rests.");
    }

    static ActDraft propose() {
        return Act.draft("propose_consultation")
                .particulars(Map.of("form", "A call next week (synthetic).", "hold", "No term stops (synthetic)."));
    }
}
