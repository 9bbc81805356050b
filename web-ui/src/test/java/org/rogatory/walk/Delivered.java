package org.rogatory.walk;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;

/** The file that walks are about, with its letter and its message, and a letter at the desk of its authority. */
final class Delivered {

    private Delivered() {}

    /** A request that has left and arrived: nothing works on it any more by itself. */
    static Map<String, String> of(RunningNode node, Function<String, NationalSystem> as) {
        var uz = new Prepared(node).transmitted(Prepared.summons());
        var officer = as.apply("officer.uz");
        officer.awaitStatus(uz, "delivered");
        var letter = officer.get("/cases/" + uz + "/documents")
                .body()
                .valueStream()
                .filter(document -> "request".equals(document.path("kind").asString()))
                .findFirst()
                .orElseThrow();
        var message = officer.get("/cases/" + uz + "/messages").body().path(0);
        return Map.of(
                "caseRef", uz,
                "documentRef", Things.said(letter, "documentRef"),
                "messageId", Things.said(message, "messageId"),
                "letterRef", Things.said(message, "messageId"),
                "entryId", registered(as.apply("registrar.uz")));
    }

    /** A letter that lies in no file. */
    private static String registered(NationalSystem desk) {
        var letter = Map.of(
                "index", "14-1",
                "subject", "request",
                "correspondent", "KZ-GPO",
                "theirNumber", "walk/" + UUID.randomUUID(),
                "theirDate", "2026-11-20",
                "sheets", 3);
        return Things.said(desk.post("/journals/incoming/entries", letter).body(), "entryId");
    }
}
