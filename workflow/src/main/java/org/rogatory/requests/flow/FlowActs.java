package org.rogatory.requests.flow;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.NamedThings;
import org.rogatory.requests.PartnerNumbers;
import org.rogatory.requests.message.Papers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One act on a file in one transaction, for whichever side and kind of request: checked, moved, told. */
@Service
public class FlowActs {

    private final Cases cases;
    private final NamedThings named;
    private final Papers papers;
    private final ObjectProvider<StepBar> bars;
    private final ObjectProvider<StepFollower> followers;

    FlowActs(
            Cases cases,
            NamedThings named,
            Papers papers,
            ObjectProvider<StepBar> bars,
            ObjectProvider<StepFollower> followers) {
        this.cases = cases;
        this.named = named;
        this.papers = papers;
        this.bars = bars;
        this.followers = followers;
    }

    /** Does a verb of an officer, or of the system where a message or a clock brings it; every rule is checked. */
    @Transactional
    public <S> void perform(FlowSide<S> side, String caseRef, Act act, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        var doing = new Doing<>(side, file, side.state(caseRef, AccessScope.of(officer)), act, officer);
        cases.checkVersion(file, act.version());
        if (side.within(act.verb())) {
            side.actWithin(file, doing.state(), act, officer);
        } else if (cases.admits(file, act.verb())) {
            admit(doing);
            carryOut(doing);
        } else {
            side.misplaced(file, act);
            occur(doing);
        }
    }

    /** A verb that follows from another act of an officer, in its transaction: his roles were asked there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <S> void follow(FlowSide<S> side, CaseFile file, Act act, Officer officer) {
        var state = side.state(file.caseRef(), AccessScope.system());
        side.demandStep(file, act, officer);
        carryOut(new Doing<>(side, file, state, act, officer));
    }

    /** What keeps an officer from a verb, by the side itself or by another part of the file. */
    public <S> Optional<String> bar(FlowSide<S> side, CaseFile file, S state, Who who) {
        return side.bar(file, state, who.verb(), who.officer()).or(() -> barOfOthers(file, who.verb()));
    }

    private Optional<String> barOfOthers(CaseFile file, String verb) {
        return bars.orderedStream()
                .flatMap(each -> each.bar(file, verb).stream())
                .findFirst();
    }

    /** A verb and who would do it. */
    public record Who(String verb, Officer officer) {}

    private <S> void admit(Doing<S> doing) {
        cases.admit(doing.file(), doing.verb(), doing.officer());
        if (!doing.officer().isSystem() && !doing.fits()) {
            throw Refusal.of("wrong-status");
        }
        doing.side().demandStep(doing.file(), doing.act(), doing.officer());
        if (!doing.officer().isSystem()) {
            named.demand(doing.file(), doing.act(), doing.side().fields(doing.file(), doing.verb()));
            doing.side().check(doing.file(), doing.state(), doing.act(), doing.officer());
            demandFree(doing);
        }
    }

    private <S> void demandFree(Doing<S> doing) {
        doing.side().demandFree(doing.file(), doing.state(), doing.verb(), doing.officer());
        demandUnbarred(doing.file(), doing.verb());
    }

    private void demandUnbarred(CaseFile file, String verb) {
        barOfOthers(file, verb).ifPresent(code -> {
            throw Refusal.barred(code);
        });
    }

    private <S> void carryOut(Doing<S> doing) {
        var file = doing.file();
        var side = doing.side();
        var from = file.status();
        var lifecycle = cases.lifecycle(file);
        var step = side.step(file, doing.state(), lifecycle.steps(from, doing.verb()))
                .orElseThrow(() -> Refusal.of("wrong-status"));
        var noted = PartnerNumbers.noted(file, side.noted(doing.act()));
        cases.follow(file, step, noted, doing.officer());
        var done = new Papers.Done(lifecycle, from, noted, doing.officer(), side.covered(file, doing.state()));
        var messageRef = side.apply(file, doing.state(), doing.act(), doing.officer());
        side.paper(file, done.with(messageRef), doing.officer()).ifPresent(paper -> papers.order(file, paper));
        side.save(doing.state());
        side.moved(file, doing.act(), messageRef, doing.officer());
        followed(doing);
    }

    private <S> void occur(Doing<S> doing) {
        var file = doing.file();
        var side = doing.side();
        cases.admitNote(file, doing.verb(), doing.officer());
        if (!doing.fits()) {
            throw Refusal.of("wrong-status");
        }
        if (!doing.officer().isSystem()) {
            named.demand(file, doing.act(), side.fields(file, doing.verb()));
            side.note(file, doing.state(), doing.act(), doing.officer());
            demandUnbarred(file, doing.verb());
        }
        cases.note(file, doing.act(), doing.officer());
        papers.order(file, new Papers.Done(cases.lifecycle(file), file.status(), doing.act(), doing.officer()));
        side.apply(file, doing.state(), doing.act(), doing.officer());
        side.save(doing.state());
        side.occurred(file, doing.act(), doing.officer());
        followed(doing);
    }

    private <S> void followed(Doing<S> doing) {
        followers.orderedStream().forEach(follower -> follower.done(doing.file(), doing.act(), doing.officer()));
    }

    private record Doing<S>(FlowSide<S> side, CaseFile file, S state, Act act, Officer officer) {

        String verb() {
            return act.verb();
        }

        boolean fits() {
            return side.fits(file, state, verb(), officer);
        }
    }
}
