package org.rogatory.mla.consultation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.ItemUses;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.message.PaperDays;
import org.springframework.stereotype.Component;

/** The acts on matters between the two States: one mechanism for what is asked, told, answered and settled. */
@Component
class ConsultationFlow implements BesideFlow {

    /** What was given may come or be used, or a secret get out, long after the file was closed. */
    private static final Set<String> AFTER_CLOSING = Set.of(
            ConsultationVerbs.TELL_INCIDENT,
            ConsultationVerbs.MARK_USE,
            ConsultationVerbs.ASK_USE,
            ConsultationVerbs.ANSWER_USE,
            ConsultationVerbs.RECORD_USE,
            ConsultationVerbs.DISCLOSE,
            ConsultationVerbs.FEEDBACK,
            ConsultationVerbs.RECORD_FEEDBACK,
            ConsultationVerbs.ANSWER,
            ConsultationVerbs.RECORD);

    /** Somebody waits for these: the other State for an answer, the own executors for their work. */
    private static final Set<String> WAITED_FOR = Set.of(
            ConsultationVerbs.ANSWER,
            ConsultationVerbs.ANSWER_USE,
            ConsultationVerbs.ANSWER_INCIDENT,
            ConsultationVerbs.LIFT_STOP);

    private final Consultations consultations;
    private final Questions questions;
    private final Settlements settlements;
    private final ItemUses uses;
    private final PaperDays days;

    ConsultationFlow(
            Consultations consultations, Questions questions, Settlements settlements, ItemUses uses, PaperDays days) {
        this.consultations = consultations;
        this.questions = questions;
        this.settlements = settlements;
        this.uses = uses;
        this.days = days;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return ConsultationVerbs.FIELDS;
    }

    @Override
    public boolean afterClosing(String verb) {
        return AFTER_CLOSING.contains(verb);
    }

    @Override
    public boolean step(CaseFile file, String verb) {
        return ConsultationVerbs.MARK_USE.equals(verb)
                ? uses.unmarked(file.caseRef())
                : WAITED_FOR.contains(verb) && rules(file).awaits(verb);
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return admits(rules(file), verb);
    }

    @Override
    public Set<String> admitted(CaseFile file, Officer officer) {
        var rules = rules(file);
        return verbs().stream().filter(verb -> admits(rules, verb)).collect(Collectors.toSet());
    }

    /** The limits that were marked before the closing stand; results that came after it have none yet. */
    private boolean admits(ConsultationRules rules, String verb) {
        var closed = rules.file().closedAt() != null && ConsultationVerbs.MARK_USE.equals(verb);
        return rules.admits(verb) && (!closed || uses.unmarked(rules.file().caseRef()));
    }

    private ConsultationRules rules(CaseFile file) {
        return new ConsultationRules(
                file, consultations.rows(file.caseRef()), () -> uses.received(file.caseRef()), consultations::asked);
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        days.check(file, act, null);
        if (act.papers().byHand() != null) {
            file.carryByHand(act.papers().byHand());
        }
        var rules = rules(file);
        switch (act.verb()) {
            case ConsultationVerbs.PROPOSE -> questions.propose(rules, act, officer);
            case ConsultationVerbs.ASK_USE -> questions.ask(rules, Matter.OTHER_USE, act, officer);
            case ConsultationVerbs.DISCLOSE -> questions.ask(rules, Matter.DISCLOSURE, act, officer);
            case ConsultationVerbs.FEEDBACK -> {
                uses.demandMarked(file.caseRef(), act.items().item());
                questions.feedback(rules, act, officer);
            }
            case ConsultationVerbs.TELL_INCIDENT -> questions.incident(rules, act, officer);
            case ConsultationVerbs.NOTE_COSTS -> questions.costs(rules, act, officer);
            case ConsultationVerbs.ANSWER, ConsultationVerbs.ANSWER_USE, ConsultationVerbs.ANSWER_INCIDENT ->
                questions.answer(rules, act, officer);
            case ConsultationVerbs.RECORD_USE -> settlements.reply(rules, act);
            case ConsultationVerbs.RECORD_FEEDBACK -> questions.told(rules, act, officer);
            case ConsultationVerbs.LIFT_STOP -> settlements.lift(rules, act);
            case ConsultationVerbs.MARK_USE ->
                uses.mark(
                        file,
                        act.items().item(),
                        String.valueOf(act.kind()),
                        act.words().conditions());
            default -> settlements.record(rules, act);
        }
    }
}
