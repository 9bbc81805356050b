package org.rogatory.mla.cascade;

import static org.rogatory.cases.ActField.AUTHORITY;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ITEM;
import static org.rogatory.cases.ActField.REASONS;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.requests.beside.BesideFlow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Execution goes down from level to level, each with its own day, and its reports climb up, checked at each level. */
@Service
class Cascade implements BesideFlow {

    private static final String PASS = "pass_down";
    private static final String REPORT = "report_up";
    private static final String ACCEPT = "accept_report";
    private static final String SEND_BACK = "send_back_report";
    private static final String MOVE = "move_level";
    private static final Set<String> EXECUTED = Set.of("assigned", "in_execution");

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            PASS, List.of(needed(AUTHORITY, "authorities_below"), needed(UNTIL), optional(INTERNAL_TEXT)),
            REPORT, List.of(needed(INTERNAL_TEXT), optional(FILES)),
            ACCEPT, List.of(optional(INTERNAL_TEXT)),
            SEND_BACK,
                    List.of(
                            needed(REASONS, "return_reasons.check"),
                            optional(ITEM, "items"),
                            optional(UNTIL),
                            optional(INTERNAL_TEXT)),
            MOVE, List.of(needed(REFERENCE, "levels_movable"), needed(AUTHORITY, "executing"), needed(INTERNAL_TEXT)));

    private final ExecutionLevels levels;
    private final LevelSteps steps;
    private final LevelMoves moves;
    private final ExecutionPlaces places;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    Cascade(
            ExecutionLevels levels,
            LevelSteps steps,
            LevelMoves moves,
            ExecutionPlaces places,
            Directory directory,
            ApplicationEventPublisher events) {
        this.events = events;
        this.levels = levels;
        this.steps = steps;
        this.moves = moves;
        this.places = places;
        this.directory = directory;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    @Override
    public boolean step(CaseFile file, String verb) {
        return !PASS.equals(verb) && !MOVE.equals(verb);
    }

    /** Its letters go between two offices and have a number in the journal of each. */
    @Override
    public boolean ownPaper(String verb) {
        return true;
    }

    /** A level that waits for another one looks into the file, and may still have to decide about that other one. */
    @Override
    public boolean forReaders() {
        return true;
    }

    /** Whose turn it is, is told when it is done. */
    @Override
    public boolean admits(CaseFile file, String verb) {
        return !file.outgoing() && EXECUTED.contains(file.status());
    }

    @Override
    public Set<String> admitted(CaseFile file, Officer officer) {
        var admitted = new HashSet<String>();
        if (admits(file, PASS)) {
            var own = officer.authority();
            var chains = levels.chains(file);
            var chain = chains.at(own);
            if (chain.passes(own) && !directory.below(own).isEmpty()) {
                admitted.add(PASS);
            }
            if (chain.reporting(own).isPresent()) {
                admitted.add(REPORT);
            }
            if (chain.checkedBy(own).isPresent()) {
                admitted.addAll(Set.of(ACCEPT, SEND_BACK));
            }
            if (moves(file, chains, own)) {
                admitted.add(MOVE);
            }
        }
        return admitted;
    }

    /** Offered where there are levels; the one to which the file was assigned is asked about only when nobody is left there. */
    private boolean moves(CaseFile file, Chains chains, String own) {
        var moved = chains.movedBy(own);
        var assigned = chains.whole().root();
        return moved.stream().anyMatch(number -> number != Chain.TOP)
                || moved.contains(Chain.TOP)
                        && assigned != null
                        && places.vacancies(file).test(assigned);
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        var chains = levels.chains(file);
        switch (act.verb()) {
            case PASS -> steps.pass(file, chains, act, officer);
            case REPORT -> steps.report(file, chains, act, officer);
            case ACCEPT -> steps.accept(file, chains, act, officer);
            case SEND_BACK -> steps.sendBack(file, chains, act, officer);
            default -> moves.move(file, chains, act, officer);
        }
        events.publishEvent(new WorkMoved(file, officer.username()));
    }
}
