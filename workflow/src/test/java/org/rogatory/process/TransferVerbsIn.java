package org.rogatory.process;

import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.OutgoingMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of the State that is asked for a transfer, and files at the stages from which tests go on. */
@Component
record TransferVerbsIn(Node node, TransactionTemplate transaction, TransferVerbsOut out) {

    /** A request of Uzbekistan to Kazakhstan has come, on a thread of its own. */
    Desk received(ObjectNode content) {
        var thread = UUID.randomUUID().toString();
        sends(thread, "KZ", "transfer_sentenced_request", content);
        return on(thread, "KZ");
    }

    Desk received() {
        return received(TransferVerbsOut.request());
    }

    Desk on(String thread, String state) {
        return node.cases()
                .byThread(thread, state)
                .map(file -> new Desk(node, file.caseRef()))
                .orElseThrow();
    }

    /** A message of the one of the two States to the other, whatever its own file says. */
    void sends(String thread, String to, String kind, ObjectNode payload) {
        var from = "KZ".equals(to) ? "UZ" : "KZ";
        var sender = sender(thread, from);
        var said = node.pen().written(payload);
        var message = new OutgoingMessage(
                sender, thread, kind, from, from + "-GPO", to, to + "-GPO", sender, said, List.of(), null);
        transaction.executeWithoutResult(status -> node.exchange().enqueueAndSend(message));
        node.jobs().drain();
    }

    /** The file at the State that sends, or some other of it: a letter has the head of a file. */
    private String sender(String thread, String from) {
        return node.cases()
                .byThread(thread, from)
                .map(CaseFile::caseRef)
                .orElseGet(() -> "UZ".equals(from)
                        ? out.draft(TransferVerbsOut.request()).caseRef()
                        : received().caseRef());
    }

    public Desk register(Desk theirs) {
        return theirs.does(REGISTRAR, "register");
    }

    public Desk review(Desk theirs) {
        var officer = "central_officer." + theirs.file().state().toLowerCase(Locale.ROOT);
        return register(theirs).does(HEAD, Files.review(theirs, officer));
    }

    /** Received, registered and in the hands of an officer. */
    Desk reviewed() {
        return review(received());
    }

    public Desk agree(Desk theirs) {
        return theirs.does(HEAD, agreement());
    }

    static ActDraft agreement() {
        return Act.draft("agree").kind("continued").releasedText("We agree (synthetic).");
    }

    static ActDraft refusal(String ground) {
        return Act.draft("refuse").ground(ground).releasedText("The transfer is refused (synthetic).");
    }

    static ActDraft returned() {
        return Act.draft("return_without_execution").reasons(List.of("return_duplicate"));
    }
}
