package org.rogatory.requests.visa;

import static org.rogatory.cases.ActField.AUTHORITY;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.PLACES;
import static org.rogatory.cases.ActField.REASONS;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.visa.VisaSaid;
import org.rogatory.routes.visa.VisaSheet;
import org.rogatory.routes.visa.Visas;
import org.springframework.stereotype.Service;

/** Visas on a request or an answer: given, or it is returned by the level that was asked; skipped or moved by a head. */
@Service
class VisaActs implements BesideFlow {

    private static final String GIVE = "give_visa";
    private static final String RETURN = "return_visa";
    private static final String SKIP = "skip_visa";
    private static final String MOVE = "move_visa";
    private static final String VISAS = "visas";

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            GIVE, List.of(optional(REFERENCE, VISAS), optional(INTERNAL_TEXT)),
            RETURN,
                    List.of(
                            optional(REFERENCE, VISAS),
                            needed(REASONS, "return_reasons.correction"),
                            optional(PLACES, "places"),
                            optional(INTERNAL_TEXT)),
            SKIP,
                    List.of(
                            needed(REFERENCE, "visas_open"),
                            needed(REASONS, "return_reasons.skip"),
                            needed(INTERNAL_TEXT)),
            MOVE, List.of(needed(REFERENCE, "visas_open"), needed(AUTHORITY, "authorities"), needed(INTERNAL_TEXT)));

    private static final List<FieldRule> OF_ANSWER =
            List.of(optional(REFERENCE, VISAS), needed(REASONS, "return_reasons.answer"), optional(INTERNAL_TEXT));

    private final Visas visas;
    private final VisaSheet sheet;
    private final List<VisaSide> sides;
    private final RouteStages stages;

    VisaActs(Visas visas, VisaSheet sheet, List<VisaSide> sides, RouteStages stages) {
        this.visas = visas;
        this.sheet = sheet;
        this.sides = List.copyOf(sides);
        this.stages = stages;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    /** An answer goes back for reasons of its own, which point to no place in the request. */
    @Override
    public List<FieldRule> fields(String machine, String verb) {
        return RETURN.equals(verb) && RouteStage.APPROVE_ANSWER.machine().equals(machine)
                ? OF_ANSWER
                : BesideFlow.super.fields(machine, verb);
    }

    @Override
    public boolean step(CaseFile file, String verb) {
        return GIVE.equals(verb) || RETURN.equals(verb);
    }

    @Override
    public boolean forReaders() {
        return true;
    }

    /** Whether it is this officer's to do is told when it is done. */
    @Override
    public boolean admits(CaseFile file, String verb) {
        return true;
    }

    @Override
    public Set<String> admitted(CaseFile file, Officer officer) {
        var possible = sheet.possible(file, officer);
        return verbs().stream()
                .filter(verb -> !(step(file, verb) ? possible.gives() : possible.decides()).isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public @Nullable String barred(CaseFile file, String verb, Officer officer) {
        var side = side(file);
        if (side.writers(file).contains(officer.username())) {
            return Refusal.FOUR_EYES;
        }
        return stopped(file, verb, officer);
    }

    /** What is not laid out, or not read whole by who would give a visa, stands in the way of a step. */
    private @Nullable String stopped(CaseFile file, String verb, Officer officer) {
        var side = side(file);
        var unread = GIVE.equals(verb) ? side.unread(file, officer) : null;
        if (unread != null) {
            return unread;
        }
        return step(file, verb) ? side.unready(file) : null;
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        var said = new VisaSaid(
                act.papers().reference(),
                act.grounds().reasons(),
                act.words().internalText(),
                act.parties().authority());
        var side = side(file);
        var stopped = stopped(file, act.verb(), officer);
        if (stopped != null) {
            throw Refusal.barred(stopped);
        }
        var writers = side.writers(file);
        switch (act.verb()) {
            case GIVE -> stages.complete(file, visas.give(file, said, writers, officer));
            case SKIP -> stages.complete(file, visas.skip(file, said, writers, officer));
            case MOVE -> visas.move(file, said, writers, officer);
            default -> side.giveBack(file, visas.giveBack(file, said, writers, officer), act, officer);
        }
    }

    private VisaSide side(CaseFile file) {
        return sides.stream()
                .filter(side -> side.machine().equals(file.machine()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("wrong-status"));
    }
}
