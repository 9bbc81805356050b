package org.rogatory.mla.incoming;

import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.ReservedParts;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.urgent.UrgentRoute;
import org.rogatory.notices.Notices;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.message.PaperDays;
import org.rogatory.requests.message.RequestMessenger;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The written request joins the file that began with an oral or INTERPOL one: by the partner's number if it was told,
 * else by an officer's hand, whether it came by wire, as a package or on paper.
 */
@Component
class WrittenConfirmations implements BesideFlow {

    private static final String RECORD = "record_written_confirmation";
    private static final Set<String> JOINABLE = Set.of("received", "registered", "under_review");
    /** Whoever accepts the request then accepts all its items. */
    private static final Set<String> UNDECIDED =
            Set.of("received", "registered", "under_review", "information_requested");

    private final Cases cases;
    private final CaseLists lists;
    private final IncomingRequestRepository requests;
    private final IncomingTexts texts;
    private final IncomingRequestProcess process;
    private final CountedItems items;
    private final Documents documents;
    private final ReservedParts reserved;
    private final RequestMessenger messenger;
    private final UrgentRoute route;
    private final ReceivedMoments moments;
    private final Addressees addressees;
    private final Notices notices;
    private final PaperDays days;

    WrittenConfirmations(
            Cases cases,
            CaseLists lists,
            IncomingRequestRepository requests,
            IncomingTexts texts,
            IncomingRequestProcess process,
            CountedItems items,
            Documents documents,
            ReservedParts reserved,
            RequestMessenger messenger,
            UrgentRoute route,
            ReceivedMoments moments,
            Addressees addressees,
            Notices notices,
            PaperDays days) {
        this.days = days;
        this.notices = notices;
        this.addressees = addressees;
        this.moments = moments;
        this.cases = cases;
        this.lists = lists;
        this.requests = requests;
        this.texts = texts;
        this.process = process;
        this.items = items;
        this.documents = documents;
        this.reserved = reserved;
        this.messenger = messenger;
        this.route = route;
    }

    /**
     * A written request as it goes into a file: what it says, how its sender is reached and when it came.
     *
     * @param receivedAt null where nothing tells it
     */
    private record Written(
            JsonNode content,
            String thread,
            boolean byHand,
            @Nullable String receivedAt) {}

    /** The file that waits for this written request, by the number its sender told; empty if none or several do. */
    Optional<CaseFile> awaitedBy(String state, String requesting, String number) {
        var waiting = route.awaiting(state, requesting, number, AccessScope.system());
        return waiting.size() == 1 ? Optional.of(cases.find(waiting.get(0), AccessScope.system())) : Optional.empty();
    }

    /**
     * The written request that has come becomes the content of the file; what was begun goes on.
     *
     * @param receivedOn the day on which it came on paper; null if it came by message
     */
    void take(CaseFile file, JsonNode content, String thread, @Nullable LocalDate receivedOn) {
        var request = requests.find(file.caseRef(), AccessScope.system()).orElseThrow(Refusal::notFound);
        tell(file, items.complete(file, content));
        take(file, request, new Written(content, thread, receivedOn != null, moments.now(file, receivedOn)));
    }

    /** What is added to an accepted request is accepted or not for itself, and no step of the file waits for that. */
    private void tell(CaseFile file, boolean added) {
        if (added && !UNDECIDED.contains(file.status())) {
            var officer = Officer.principalOf(file.authority(), Role.CENTRAL_OFFICER);
            notices.notify(addressees.with(file, Set.of(officer)), "items_added", file.caseRef());
        }
    }

    private void take(CaseFile file, IncomingRequest request, Written written) {
        texts.replace(request, written.content());
        requests.save(request);
        file.followThread(written.thread());
        file.carryByHand(written.byHand());
        file.extract(
                written.content().path("form").asString(file.form()),
                file.requested(),
                RequestForms.marks(written.content()).pressing());
        route.confirm(file);
        if (!"received".equals(file.status())) {
            var said = texts.empty().put("registered_as", file.caseRef());
            Optional.ofNullable(written.receivedAt()).ifPresent(moment -> said.put(ReceivedMoments.KEY, moment));
            messenger.post(file, "acknowledgement", said, Officer.system(file.state()));
        }
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Map.of(RECORD, List.of(needed(REFERENCE), optional(HAPPENED_ON), optional(INTERNAL_TEXT)));
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return route.awaited(file);
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        days.check(file, act, null);
        var reference = String.valueOf(act.papers().reference()).strip();
        var separate = separate(file, reference, officer);
        if (separate.isPresent()) {
            join(file, separate.get(), officer);
        } else if (reference.startsWith(file.state() + "-MLA-")) {
            throw Refusal.of("not-a-written-request", "reference");
        } else {
            if (!LetterNumber.wordy(reference)) {
                file.numbers().counterpart(reference);
            }
            route.confirm(file);
        }
    }

    /** The file that was opened for the written request before anybody saw that the two belong together. */
    private Optional<CaseFile> separate(CaseFile file, String reference, Officer officer) {
        return lists.ofTasks(Set.of(reference), officer).stream()
                .filter(other -> other.machine().equals(file.machine()))
                .filter(other ->
                        other.state().equals(file.state()) && other.requesting().equals(file.requesting()))
                .filter(other -> JOINABLE.contains(other.status()))
                .findFirst();
    }

    private void join(CaseFile file, CaseFile separate, Officer officer) {
        var both = requests.joining(file.caseRef(), separate.caseRef(), AccessScope.of(officer));
        var content = texts.content(of(both, separate));
        var came = moments.of(separate).orElse(null);
        var written = new Written(content, separate.threadId(), separate.byHand(), came);
        separate.followThread(UUID.randomUUID().toString());
        separate.continueFrom(new CaseLink(file.caseRef(), CaseLink.Kind.JOINS));
        documents.takeOver(separate.caseRef(), file.caseRef());
        if (!reserved.of(separate).isEmpty()) {
            reserved.follow(separate, file, taken(separate, file));
        }
        messenger.hand(separate, file);
        file.counterpart(separate.counterpartAuthority());
        file.numbers().counterpart(separate.counterpartRef());
        cases.move(
                separate, Act.draft("join_advance").reference(file.caseRef()).act(), Officer.system(separate.state()));
        tell(file, items.takeOver(separate, file, content));
        process.joined(separate.caseRef());
        take(file, of(both, file), written);
    }

    /** What is in both files by now: in the one as it came there, in the other as it was taken over. */
    private Map<String, String> taken(CaseFile separate, CaseFile file) {
        var here = documents.ofCase(file.caseRef()).stream()
                .collect(Collectors.toMap(
                        document -> document.content().address(), DocumentView::documentRef, (first, later) -> later));
        return documents.ofCase(separate.caseRef()).stream()
                .filter(document -> here.containsKey(document.content().address()))
                .collect(Collectors.toMap(
                        DocumentView::documentRef,
                        document -> here.getOrDefault(document.content().address(), "")));
    }

    private static IncomingRequest of(List<IncomingRequest> both, CaseFile file) {
        return both.stream()
                .filter(request -> request.caseRef().equals(file.caseRef()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("not-a-written-request", "reference"));
    }
}
