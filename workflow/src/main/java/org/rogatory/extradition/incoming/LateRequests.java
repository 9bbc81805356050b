package org.rogatory.extradition.incoming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.ReadOnce;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.ReservedParts;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.inbox.DeskRequests;
import org.rogatory.requests.inbox.Reception;
import org.springframework.stereotype.Component;

/**
 * A request for extradition that came when the file of its thread was closed, as after a release for want of it. It
 * waits there until an officer opens a new file of it, which goes on with the thread; the closed file keeps what it
 * has.
 */
@Component
class LateRequests implements BesideFlow {

    static final String OPEN = "open_parked_request";

    private final Cases cases;
    private final KnownReceived rows;
    private final ReceivedExtraditions requests;
    private final PaperAhead ahead;
    private final ReservedParts reserved;
    private final DeskRequests desk;
    private final Exchange exchange;
    private final ReadOnce<CaseFile, Optional<ExchangeMessage>> waiting;

    LateRequests(
            Cases cases,
            KnownReceived rows,
            ReceivedExtraditions requests,
            PaperAhead ahead,
            ReservedParts reserved,
            DeskRequests desk,
            Exchange exchange) {
        this.cases = cases;
        this.rows = rows;
        this.requests = requests;
        this.ahead = ahead;
        this.reserved = reserved;
        this.desk = desk;
        this.exchange = exchange;
        this.waiting = new ReadOnce<>(this::first);
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Map.of(OPEN, List.of(FieldRule.optional(ActField.INTERNAL_TEXT)));
    }

    /** An open file is closed first: what it has to tell the other State leaves on its thread. */
    @Override
    public boolean admits(CaseFile file, String verb) {
        return ReceivedExtraditions.MACHINE.equals(file.machine())
                && cases.lifecycle(file).terminal(file.status())
                && waiting.of(file).isPresent();
    }

    @Override
    public boolean afterClosing(String verb) {
        return true;
    }

    @Override
    public boolean step(CaseFile file, String verb) {
        return true;
    }

    /** The first of which no file was made: neither that with which the file began, nor one that has joined it. */
    private Optional<ExchangeMessage> first(CaseFile file) {
        var came = exchange.messagesOf(file.caseRef()).stream()
                .filter(message -> message.incoming()
                        && ReceivedExtraditions.FULL.equals(message.kind())
                        && file.otherState().equals(message.fromState()))
                .toList();
        var taken = !came.isEmpty() && taken(file);
        return came.stream().skip(taken ? 1 : 0).findFirst();
    }

    /** Whether the file has taken one in; what it was told on paper alone takes one away once it is decided on. */
    private boolean taken(CaseFile file) {
        return rows.find(file.caseRef(), AccessScope.system())
                .filter(request -> !request.provisional())
                .filter(request -> request.decision() != null || !ahead.alone(file, request))
                .isPresent();
    }

    /** Where the closed file is for named people only, the new one is theirs: nobody else has read of the request. */
    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        var message = waiting.of(file).orElseThrow(() -> Refusal.of("wrong-status"));
        var thread = file.threadId();
        file.followThread(UUID.randomUUID().toString());
        var received = reception(file, message, thread);
        var opened = requests.receive(ReceivedExtraditions.FULL, received, Officer.system(file.state()));
        opened.continueFrom(new CaseLink(file.caseRef(), CaseLink.Kind.SUPPLEMENTS));
        reserved.follow(file, opened, Map.of());
        exchange.attach(message.messageId(), opened.caseRef());
        desk.refile(file, opened, officer);
    }

    private Reception reception(CaseFile file, ExchangeMessage message, String thread) {
        var content = exchange.contentOfReceived(message.messageId());
        return new Reception(
                content.payload(),
                message.fromState(),
                file.state(),
                file.authority(),
                message.fromAuthority(),
                message.senderRef(),
                thread,
                null,
                file.trainingDay(),
                content.enclosures(),
                null,
                content.letter(),
                null);
    }
}
