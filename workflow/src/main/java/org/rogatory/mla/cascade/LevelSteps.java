package org.rogatory.mla.cascade;

import java.util.Optional;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.mla.cascade.LevelLetters.Kind;
import org.rogatory.mla.cascade.LevelLetters.Wanted;
import org.rogatory.mla.item.ItemRework;
import org.springframework.stereotype.Component;

/** The steps down and up: work passed to a level below, its report, what the level above decides on it. */
@Component
class LevelSteps {

    private final LevelRepository rows;
    private final LevelTerms terms;
    private final LevelLetters letters;
    private final LevelNotices notices;
    private final LevelWords words;
    private final ExecutionPlaces places;
    private final PassedPapers papers;
    private final SkippedLevels skipped;
    private final ItemRework rework;
    private final Directory directory;

    LevelSteps(
            LevelRepository rows,
            LevelTerms terms,
            LevelLetters letters,
            LevelNotices notices,
            LevelWords words,
            ExecutionPlaces places,
            PassedPapers papers,
            SkippedLevels skipped,
            ItemRework rework,
            Directory directory) {
        this.rows = rows;
        this.terms = terms;
        this.letters = letters;
        this.notices = notices;
        this.words = words;
        this.places = places;
        this.papers = papers;
        this.skipped = skipped;
        this.rework = rework;
        this.directory = directory;
    }

    void pass(CaseFile file, Chains chains, Act act, Officer officer) {
        var own = officer.authority();
        var chain = chains.at(own);
        var to = String.valueOf(act.parties().authority());
        if (!chain.passes(own)) {
            throw Refusal.of("executed-elsewhere");
        }
        if (to.equals(own) || !directory.belongsTo(to, own)) {
            throw Refusal.of("authority-not-below", "authority");
        }
        places.demandAble(file, to);
        chains.demandFree(to);
        skipped.demandReason(file, own, act);
        var due = terms.within(file, chain, own, act.times().until());
        var root = chain.whole() ? null : chain.root();
        var passing = new Level.Passing(file.caseRef(), chains.next(), own, to, root);
        var level = new Level(passing, due, words.done(file, act, officer));
        places.pass(file, chain, own, to);
        papers.pass(file, own, to);
        level.ordered(letters.send(file, new Wanted(Kind.ORDER, to, null, due, act), officer));
        notices.tell(file, to, "level_given");
        rows.save(level);
        terms.follow(file, chains, chain.with(level));
    }

    void report(CaseFile file, Chains chains, Act act, Officer officer) {
        var chain = chains.at(officer.authority());
        var level = turn(chain.reporting(officer.authority()));
        var above = level.fromAuthority();
        var sent = letters.send(file, new Wanted(Kind.REPORT, above, level.order(), null, act), officer);
        level.report(words.done(file, act, officer), sent.left());
        places.hand(file, chain, level.authority(), above);
        notices.tellOrHead(file, above, "level_reported");
        rows.save(level);
        terms.follow(file, chains, chain);
    }

    /** The work stays where the report was checked; its term runs already. */
    void accept(CaseFile file, Chains chains, Act act, Officer officer) {
        var level = turn(chains.at(officer.authority()).checkedBy(officer.authority()));
        level.accept(words.done(file, act, officer));
        rows.save(level);
    }

    void sendBack(CaseFile file, Chains chains, Act act, Officer officer) {
        var chain = chains.at(officer.authority());
        var level = turn(chain.checkedBy(officer.authority()));
        var until = act.times().until();
        var due = until == null ? null : terms.within(file, chain, officer.authority(), until);
        var day = due == null ? level.dueOn() : due;
        letters.send(file, new Wanted(Kind.SENT_BACK, level.authority(), level.reported(), day, act), officer);
        level.sendBack(words.done(file, act, officer), act.grounds().reasons(), due);
        rework.again(file.caseRef(), act.items().item(), officer);
        places.hand(file, chain, officer.authority(), level.authority());
        notices.tellOrHead(file, level.authority(), "level_sent_back");
        rows.save(level);
        terms.follow(file, chains, chain);
    }

    private static Level turn(Optional<Level> level) {
        return level.orElseThrow(() -> Refusal.of("level-not-yours"));
    }
}
