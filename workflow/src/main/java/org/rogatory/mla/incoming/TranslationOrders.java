package org.rogatory.mla.incoming;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.identity.Officer;
import org.rogatory.mla.cascade.AbleOfficers;
import org.rogatory.requests.translation.TranslatedParts;
import org.rogatory.requests.translation.Translations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The translation of an answer as somebody has ordered it. Its task is open as long as the answer is drafted and not all
 * of its words are translated as they are: it opens again when they change, and holds nobody up.
 */
@Service
public class TranslationOrders {

    private static final String DRAFTED = "answer_drafted";
    /** Acts by which the words of an answer, or whether they can be translated, may change. */
    private static final Set<String> MOVING = Set.of("draft_answer", "approve_answer", "return_answer");
    /** The answer has left, or nobody waits for it any more: the next one is ordered anew. */
    private static final Set<String> ENDING =
            Set.of("send_answer", "send_partial_answer", "send_postponement", "record_withdrawal");

    private final TranslationOrderRepository orders;
    private final TranslationTask task;
    private final IncomingRequestRepository requests;
    private final IncomingAnswers answers;
    private final AnswerWords words;
    private final AbleOfficers able;
    private final Cases cases;

    TranslationOrders(
            TranslationOrderRepository orders,
            TranslationTask task,
            IncomingRequestRepository requests,
            IncomingAnswers answers,
            AnswerWords words,
            AbleOfficers able,
            Cases cases) {
        this.orders = orders;
        this.task = task;
        this.requests = requests;
        this.answers = answers;
        this.words = words;
        this.able = able;
        this.cases = cases;
    }

    /** The day by which a translation was ordered that is not there: the answer leaves without it, as it stands. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> awaited(CaseFile file, Officer officer) {
        if (file.outgoing()) {
            return Optional.empty();
        }
        var scope = AccessScope.of(officer);
        return standing(file.caseRef(), scope)
                .filter(order -> requests.find(file.caseRef(), scope)
                        .filter(request -> untranslated(file, request, order.wantedInto()))
                        .isPresent())
                .map(TranslationOrder::wantedBy);
    }

    /** The same where the request is known already. */
    Optional<LocalDate> awaited(CaseFile file, IncomingRequest request) {
        return standing(file.caseRef(), AccessScope.system())
                .filter(order -> untranslated(file, request, order.wantedInto()))
                .map(TranslationOrder::wantedBy);
    }

    /** The language into which it was ordered, as long as the order stands. */
    @Transactional(readOnly = true)
    public Optional<String> language(CaseFile file) {
        return file.outgoing()
                ? Optional.empty()
                : standing(file.caseRef(), AccessScope.system())
                        .flatMap(order -> Optional.ofNullable(order.wantedInto()));
    }

    boolean ordered(CaseFile file) {
        return standing(file.caseRef(), AccessScope.system()).isPresent();
    }

    private Optional<TranslationOrder> standing(String caseRef, AccessScope scope) {
        return orders.find(caseRef, scope).filter(TranslationOrder::standing);
    }

    /** One into another language than that which was ordered is none. */
    private boolean untranslated(CaseFile file, IncomingRequest request, @Nullable String into) {
        return request.answerTranslated()
                .filter(way -> into == null || into.equals(way.into()))
                .map(way -> words.parts(request, answers.payload(file, request), way.into()))
                .map(parts -> parts.done() < parts.parts().size())
                .orElse(true);
    }

    /** It is wanted by a day, in a language, perhaps of one translator; an order of before is replaced. */
    @Transactional
    void order(CaseFile file, Act act, Officer officer) {
        var request = requests.find(file.caseRef(), AccessScope.system()).orElseThrow(Refusal::notFound);
        if (request.hiddenAnswer() == null) {
            throw Refusal.of(AnswerTranslations.RETURNED);
        }
        var into = act.words().language();
        if (!untranslated(file, request, into)) {
            throw Refusal.of("answer-translated");
        }
        if (into != null && !Translations.foreign(answers.payload(file, request), into)) {
            throw Refusal.of("answer-in-language", ActField.TEXT_LANGUAGE.key());
        }
        var named = named(file, act.parties().officer());
        var day = Objects.requireNonNull(act.times().until());
        var order = orders.find(file.caseRef(), AccessScope.system())
                .orElseGet(() -> new TranslationOrder(file.caseRef(), officer.username(), day));
        order.want(officer.username(), named, day, into);
        task.close(file);
        task.open(file, orders.save(order));
    }

    private @Nullable String named(CaseFile file, @Nullable String username) {
        var unknown = username != null
                && able.translators(file).stream()
                        .noneMatch(officer -> officer.username().equals(username));
        if (unknown) {
            throw Refusal.of("officer-unknown", "officer");
        }
        return username;
    }

    /** It is not needed any more; who has translated some of it has done no harm. */
    @Transactional
    void drop(CaseFile file, String verb) {
        var order = standing(file.caseRef(), AccessScope.system()).orElseThrow(() -> Refusal.of("wrong-status"));
        settle(order);
        task.dropped(file, verb);
    }

    private void settle(TranslationOrder order) {
        order.settle();
        orders.save(order);
    }

    /** A step was done: what was ordered is wanted still, again, or no more. */
    void acted(CaseFile file, IncomingRequest request, String verb) {
        if (ENDING.contains(verb)) {
            standing(file.caseRef(), AccessScope.system()).ifPresent(order -> {
                settle(order);
                task.close(file);
            });
        } else if (MOVING.contains(verb)) {
            standing(file.caseRef(), AccessScope.system()).ifPresent(order -> follow(file, request, order));
        }
    }

    /** An answer that was returned has no words that anybody could translate until it is drafted anew. */
    private void follow(CaseFile file, IncomingRequest request, TranslationOrder order) {
        var drafted = DRAFTED.equals(file.status()) && request.hiddenAnswer() != null;
        if (drafted && untranslated(file, request, order.wantedInto())) {
            task.open(file, order);
        } else {
            task.close(file);
        }
    }

    /** Some of it was written: it is done once nothing is left, and wanted again where a part is taken out. */
    void written(CaseFile file, TranslatedParts parts, Officer officer) {
        standing(file.caseRef(), AccessScope.system()).ifPresent(order -> {
            if (parts.done() < parts.parts().size() || !order.takes(parts.language())) {
                task.open(file, order);
            } else {
                task.written(file, order, officer);
            }
        });
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (TranslationTask.TERM.equals(passed.ruleKey())) {
            standing(passed.caseRef(), AccessScope.system())
                    .ifPresent(order -> task.late(cases.find(passed.caseRef(), AccessScope.system()), order));
        }
    }
}
