package org.rogatory.mla.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.ItemDeadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.exchange.HeldMessages;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.Choices;
import org.rogatory.requests.Sum;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The matters between the two States on a file: kept, taken from messages, looked at, and asked whether they stop work. */
@Service
public class Consultations {

    private final ConsultationRepository consultations;
    private final Deadlines deadlines;
    private final ItemDeadlines ownDeadlines;
    private final UnaskedTerms unasked;
    private final HeldMessages held;
    private final MatterDays days;
    private final FileCipher cipher;
    private final Clock clock;

    Consultations(
            ConsultationRepository consultations,
            Deadlines deadlines,
            ItemDeadlines ownDeadlines,
            UnaskedTerms unasked,
            HeldMessages held,
            MatterDays days,
            FileCipher cipher,
            Clock clock) {
        this.unasked = unasked;
        this.held = held;
        this.days = days;
        this.consultations = consultations;
        this.deadlines = deadlines;
        this.ownDeadlines = ownDeadlines;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Whether the States have consulted on a decision, or the other one was asked and has let the term pass.
     *
     * @param decision refusal or postponement; a consultation recorded without a word on which counts for both
     */
    @Transactional(readOnly = true)
    public boolean done(String caseRef, String decision) {
        var talks = rows(caseRef).stream()
                .filter(ConsultationRules.of(Matter.DECISION))
                .toList();
        var asked = talks.stream().filter(this::asked).toList();
        var serving = ConsultationRules.on(decision);
        return talks.stream().filter(Consultation::held).anyMatch(serving)
                || deadlines.ofCase(caseRef).stream()
                        .filter(term -> Matter.DECISION.term().equals(term.ruleKey()))
                        .filter(term -> term.status() == DeadlineStatus.PASSED)
                        .flatMap(term -> proposal(asked, term).stream())
                        .anyMatch(serving);
    }

    /** The own proposal of which a term ran, of which only one that began before each had its own names none. */
    private static Optional<Consultation> proposal(List<Consultation> asked, DeadlineView term) {
        return asked.stream()
                .filter(row -> term.about() == null || row.consultationRef().equals(term.about()))
                .filter(row -> !row.beganAt().isAfter(term.startedAt()))
                .reduce((earlier, later) -> later);
    }

    /** Whether the other State was asked: what waits for its signature, was taken back or refused there asks nobody. */
    boolean asked(Consultation row) {
        var message = row.messageRef();
        return row.ours() && row.hiddenTold() != null && !row.dropped() && (message == null || held.leaves(message));
    }

    /** What keeps the work on a request from going on, if anything does: on one item of it, or with null on the whole. */
    @Transactional(readOnly = true)
    public Optional<Matter> stop(CaseFile file, @Nullable Integer item) {
        return new ConsultationRules(file, rows(file.caseRef()), () -> false, this::asked).stop(item);
    }

    /** Whether a matter awaits an answer on a file as it stands. */
    public static boolean asks(CaseFile file, ConsultationView matter) {
        var about = Matter.valueOf(matter.matter().toUpperCase(Locale.ROOT));
        return ConsultationRules.asks(file, about, matter.ours());
    }

    /** The matters of a file, oldest first, as far as the scope reaches. */
    @Transactional(readOnly = true)
    public List<ConsultationView> of(String caseRef, AccessScope scope) {
        return consultations.of(caseRef, scope).stream()
                .map(row -> ConsultationView.of(row, cipher))
                .toList();
    }

    /** On what in the cited instruments a verb rests: confidentiality, use, exculpatory or costs; empty for others. */
    public static Optional<String> topic(String verb) {
        return Optional.ofNullable(ConsultationVerbs.TOPICS.get(verb));
    }

    /** What the other State asks or answers becomes a fact on our file, whatever its status. */
    @Transactional
    public void received(CaseFile file, MessageReceived message) {
        var payload = message.payload();
        Matter.of(message.kind(), payload.path("matter").asString("")).ifPresent(matter -> {
            if (message.kind().equals(matter.question())) {
                asked(file, matter, message);
            } else {
                replied(file, matter, payload);
            }
        });
    }

    private void asked(CaseFile file, Matter matter, MessageReceived message) {
        var payload = message.payload();
        var asked = next(file.caseRef(), rows(file.caseRef()), matter, false)
                .about(code(payload, matter == Matter.DECISION ? "decision" : "choice"), item(payload))
                .told(hide(file, payload))
                .propose()
                .putBy(message.messageId());
        Sum.read(payload.path("costs").asString("")).ifPresent(sum -> asked.costing(sum.amount(), sum.currency()));
        consultations.save(asked);
        await(file, asked, days.ahead(file, matter, payload).orElse(null));
    }

    private void replied(CaseFile file, Matter matter, JsonNode payload) {
        var known = rows(file.caseRef());
        var own = known.stream()
                .filter(row -> row.ours() && row.matter() == matter)
                .toList();
        var named = payload.path(Matter.IN_REPLY_TO).asString("");
        own.stream()
                .filter(row -> named.equals(row.messageRef()))
                .findFirst()
                .or(() -> byAge(own))
                .ifPresent(row -> {
                    answered(row, code(payload, "choice"), hide(file, payload));
                    met(file, row, known);
                });
    }

    /** The oldest open question that has left: of one that waits for its signature they know nothing. */
    private Optional<Consultation> byAge(List<Consultation> own) {
        var left = own.stream().filter(row -> !row.noted()).filter(this::asked).toList();
        return left.stream()
                .filter(Consultation::proposed)
                .findFirst()
                .or(() -> left.stream().reduce((earlier, later) -> later));
    }

    /**
     * The term for the answer runs beside those of other questions, to a named day or as the rule says; where nothing
     * is asked, or on a closed file, nothing is pressed for.
     */
    void await(CaseFile file, Consultation row, @Nullable LocalDate until) {
        if (file.closedAt() != null || !ConsultationRules.asks(file, row)) {
            return;
        }
        var start = new StartDeadline(file.caseRef(), row.matter().term(), clock.instant(), file.authority())
                .about(row.consultationRef());
        if (until == null) {
            deadlines.start(start);
        } else {
            deadlines.start(start, until);
        }
    }

    void answered(Consultation row, @Nullable String code, String hidden) {
        row.answer(code, hidden, clock.instant());
        consultations.save(row);
    }

    /**
     * Its answer is awaited no more; that to another question still is.
     *
     * @param known all matters of the file
     */
    void met(CaseFile file, Consultation row, List<Consultation> known) {
        ownDeadlines.meet(file.caseRef(), row.consultationRef());
        var term = row.matter().term();
        unasked.end(file, known);
        if (known.stream()
                .filter(open -> open.proposed() && ConsultationRules.asks(file, open))
                .noneMatch(open -> term.equals(open.matter().term()))) {
            // One that began before each question had its own stands for all of them.
            deadlines.stop(file.caseRef(), term, null);
        }
    }

    /**
     * The items of a file are counted anew: a matter stays with the item that it is about.
     *
     * @param numbers for each item its number before, and now
     */
    @Transactional
    public void renumber(String caseRef, Map<Integer, Integer> numbers) {
        if (numbers.entrySet().stream().allMatch(item -> item.getKey().equals(item.getValue()))) {
            return;
        }
        for (var row : rows(caseRef)) {
            var item = row.itemNumber();
            if (item != null) {
                consultations.save(row.about(row.kind(), numbers.getOrDefault(item, item)));
            }
        }
    }

    List<Consultation> rows(String caseRef) {
        return consultations.of(caseRef, AccessScope.system());
    }

    void save(Consultation row) {
        consultations.save(row);
    }

    Consultation next(String caseRef, List<Consultation> known, Matter matter, boolean ours) {
        return new Consultation(caseRef, known.size() + 1, matter, ours, clock.instant());
    }

    String hide(CaseFile file, JsonNode node) {
        return cipher.encrypt(file.caseRef(), node.toString());
    }

    /** Keeps codes only: what a partner writes instead of one stays in his message. */
    private static @Nullable String code(JsonNode payload, String key) {
        var code = payload.path(key).asString("");
        return Choices.known(code) ? code : null;
    }

    private static @Nullable Integer item(JsonNode payload) {
        var number = payload.path("items").path(0).path("number").asInt(0);
        return number > 0 && payload.path("items").size() == 1 ? number : null;
    }
}
