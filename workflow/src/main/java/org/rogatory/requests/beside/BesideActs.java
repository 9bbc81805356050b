package org.rogatory.requests.beside;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Occurrence;
import org.rogatory.requests.NamedThings;
import org.rogatory.requests.message.Papers;
import org.rogatory.requests.message.seal.ActLetters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acts beside the flow, for both sides: found by their verb, checked, done in one transaction, noted. */
@Service
public class BesideActs {

    private final List<BesideFlow> families;
    private final Cases cases;
    private final NamedThings named;
    private final Papers papers;
    private final ActLetters letters;

    BesideActs(List<BesideFlow> families, Cases cases, NamedThings named, Papers papers, ActLetters letters) {
        this.letters = letters;
        this.named = named;
        this.papers = papers;
        this.families = List.copyOf(families);
        this.cases = cases;
    }

    /** Whether a verb is an act beside the flow. */
    public boolean knows(String verb) {
        return families.stream().anyMatch(family -> family.verbs().contains(verb));
    }

    /** An act beside the flow with what it needs in a procedure, by its status machine, whoever may do it. */
    public AllowedAction of(String machine, String verb) {
        var fields = family(machine, verb)
                .map(family -> family.fields(machine, verb))
                .orElse(List.of());
        return new AllowedAction(verb, machine, fields, false, false);
    }

    /** The acts beside the flow that this officer could do on the file now. */
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        var lifecycle = cases.lifecycle(file);
        var held = lifecycle.events().stream()
                .filter(event -> Roles.held(officer, event.roles()))
                .map(Occurrence::verb)
                .filter(verb -> family(file, verb).isPresent() && open(file, verb))
                .toList();
        var admitted = families.stream()
                .filter(family -> family.serves(file.machine()))
                .filter(family -> held.stream().anyMatch(family.verbs()::contains))
                .flatMap(family -> family.admitted(file, officer).stream())
                .collect(Collectors.toSet());
        var bars = letters.bars(file, officer);
        return held.stream()
                .filter(admitted::contains)
                .flatMap(verb -> family(file, verb).map(family -> action(file, family, verb, officer)).stream())
                .map(action -> action.barred() != null ? action : action.unless(barred(lifecycle, action.verb(), bars)))
                .toList();
    }

    /** Nothing is said on a closed file, but for what comes out afterwards. */
    private boolean open(CaseFile file, String verb) {
        return !cases.lifecycle(file).terminal(file.status())
                || family(file, verb)
                        .filter(family -> family.afterClosing(verb))
                        .isPresent();
    }

    /** A letter that was drafted before is asked for by its own family. */
    private static @Nullable String barred(Lifecycle lifecycle, String verb, ActLetters.Bars bars) {
        return verb.startsWith("sign_")
                ? null
                : lifecycle.occurrence(verb).map(bars::of).orElse(null);
    }

    private static AllowedAction action(CaseFile file, BesideFlow family, String verb, Officer officer) {
        var barred = family.barred(file, verb, officer);
        return new AllowedAction(
                verb, file.machine(), family.fields(file.machine(), verb), false, family.step(file, verb), barred);
    }

    /** The same for an officer who may only look into the file: what he is asked for by name. */
    public List<AllowedAction> actionsOfReader(CaseFile file, Officer officer) {
        return actions(file, officer).stream()
                .filter(action -> family(file, action.verb())
                        .filter(BesideFlow::forReaders)
                        .isPresent())
                .toList();
    }

    /** Does an act; every rule is checked again. */
    @Transactional
    public void act(String caseRef, Act act, Officer officer) {
        var file = forReaders(act.verb())
                ? cases.find(caseRef, AccessScope.of(officer))
                : cases.findForWork(caseRef, officer);
        var family = family(file, act.verb()).orElseThrow(() -> Refusal.of("wrong-status"));
        check(file, family, act, officer);
        cases.note(file, family.noted(act), officer);
        if (!family.ownPaper(act.verb())) {
            papers.order(file, new Papers.Done(cases.lifecycle(file), file.status(), act, officer));
        }
        family.perform(file, act, officer);
    }

    private void check(CaseFile file, BesideFlow family, Act act, Officer officer) {
        cases.checkVersion(file, act.version());
        cases.admitNote(file, act.verb(), officer);
        if (!open(file, act.verb()) || !family.admits(file, act.verb())) {
            throw Refusal.of("wrong-status");
        }
        named.demand(file, act, family.fields(file.machine(), act.verb()));
    }

    private boolean forReaders(String verb) {
        return families.stream()
                .anyMatch(family -> family.forReaders() && family.verbs().contains(verb));
    }

    private Optional<BesideFlow> family(CaseFile file, String verb) {
        return family(file.machine(), verb);
    }

    private Optional<BesideFlow> family(String machine, String verb) {
        return families.stream()
                .filter(family -> family.serves(machine) && family.verbs().contains(verb))
                .findFirst();
    }
}
