package org.rogatory.api;

import static org.rogatory.api.CalledFile.WORDS;
import static org.rogatory.api.CalledFile.in;
import static org.rogatory.api.CalledFile.with;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rogatory.journey.Prepared;

/** The steps from the registration of a request to its signed answer, by calls in the State that is asked. */
final class ExecutingCalls {

    private ExecutingCalls() {}

    /** The partner's file, registered and with an officer. */
    static CalledFile reviewed(CalledFile ours) {
        var theirs = ours.partner();
        return theirs.does("officer", "register", Map.of("reference", theirs.state() + "-1-1/26"))
                .does("head", "assign_review", Prepared.review(theirs.username("officer")));
    }

    static CalledFile assigned(CalledFile theirs, String authority) {
        return theirs.does("officer", "accept")
                .does("head", "assign_execution", Map.of("authority", authority, "until", in(60)));
    }

    static CalledFile begun(CalledFile theirs) {
        return assigned(theirs, theirs.state() + "-UNIT-1")
                .does(executor(theirs), "start_execution", Map.of("reference", "77"));
    }

    /** Who executes in the unit. */
    static String executor(CalledFile theirs) {
        var state = theirs.state().toLowerCase(Locale.ROOT);
        return "executor." + state + "." + state + "-unit-1";
    }

    /** Begun under a domestic order. */
    static void start(CalledFile theirs, String executor, String item) {
        theirs.does(
                executor,
                "start_item",
                Map.of("item", item, "reference", "O-14/26", "happenedOn", in(0), "issuer", "Court of first instance"));
    }

    static Map<String, Object> result(String item) {
        return Map.of("item", item, "happenedOn", in(0), "place", "The capital", "releasedText", WORDS);
    }

    static void execute(CalledFile theirs, String item) {
        start(theirs, executor(theirs), item);
        theirs.does(executor(theirs), "record_item_result", result(item));
    }

    /** What was answered is reopened for an item, which is executed once more. */
    static CalledFile executedAnew(CalledFile theirs, String item) {
        return theirs.does("head", "reopen", Map.of("internalText", CalledFile.NOTE, "keys", List.of(item)))
                .does(executor(theirs), "record_item_result", result(item))
                .does(executor(theirs), "record_execution");
    }

    /** The result is found to be wrong, and recorded once more. */
    static void corrected(CalledFile theirs, String executor, String item) {
        theirs.does(executor, "record_item_result", result(item))
                .does(executor, "rework_item", Map.of("item", item, "internalText", CalledFile.NOTE))
                .does(executor, "record_item_result", result(item));
    }

    /** The same once the whole was executed. */
    static CalledFile reworked(CalledFile theirs, String item) {
        return theirs.does(executor(theirs), "record_execution")
                .does(executor(theirs), "rework", Map.of("internalText", CalledFile.NOTE, "keys", List.of(item)))
                .does(executor(theirs), "record_item_result", result(item))
                .does(executor(theirs), "record_execution");
    }

    /** The head returns it, takes that back and returns it all the same. */
    static CalledFile returned(CalledFile theirs) {
        var duplicate = Map.of("reasons", List.of("return_duplicate"));
        return theirs.does("head", "return_without_execution", duplicate)
                .does("head", "take_back_decision", Map.of("internalText", CalledFile.NOTE))
                .does("head", "return_without_execution", duplicate);
    }

    /** The same of one item. */
    static void refused(CalledFile theirs, String item) {
        var refusal = Map.of("item", item, "ground", "domestic_prohibition", "releasedText", WORDS);
        theirs.does("head", "refuse_item", refusal)
                .does("head", "take_back_item_decision", Map.of("item", item, "internalText", CalledFile.NOTE))
                .does("head", "refuse_item", refusal);
    }

    /** Of a measure that is kept in a classified file only this is told: where that lies, and the day. */
    static void executeClassified(CalledFile theirs, String item) {
        theirs.does(executor(theirs), "start_item", Map.of("item", item))
                .does(
                        executor(theirs),
                        "record_item_result",
                        Map.of("item", item, "happenedOn", in(0), "reference", "SYN-C-0077"));
    }

    /** Its translation is ordered, and not needed after all; then it goes back. */
    static CalledFile returnedAnswer(CalledFile theirs, String kind) {
        var why = Map.of("internalText", CalledFile.NOTE);
        return theirs.does("officer", "draft_answer", with(Map.of("releasedText", WORDS), "kind", kind))
                .does("officer", "order_answer_translation", Map.of("until", in(5)))
                .does("officer", "drop_answer_translation", why)
                .does("head", "return_answer", why);
    }

    static CalledFile signedAnswer(CalledFile theirs, String kind) {
        return theirs.does("officer", "draft_answer", with(Map.of("releasedText", WORDS), "kind", kind))
                .does("head", "approve_answer")
                .does("signatory", "sign_answer");
    }
}
