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
            SkippedLevels skipped,
            ItemRework rework,
            Directory directory) {
        this.rows = rows;
        this.terms = terms;
        this.letters = letters;
        this.notices = notices;
        this.words = words;
        this.places = places;
        this.skipped = skipped;
        this.rework = rework;
        this.directory = directory;
    }

    void pass(CaseFile file, Chain chain, Act act, Officer officer) {
        var own = officer.authority();
        var to = String.valueOf(act.parties().authority());
        if (!chain.passes(own)) {
            throw Refusal.of("executed-elsewhere");
        }
        if (to.equals(own) || !directory.belongsTo(to, own)) {
            throw Refusal.of("authority-not-below", "authority");
        }
        places.demandAble(file, to);
        places.demandWithoutItems(file, to);
        skipped.demandReason(file, own, act);
        var due = terms.within(file, chain, own, act.times().until());
        var passing = new Level.Passing(file.caseRef(), chain.levels().size() + 1, own, to);
        var level = new Level(passing, due, words.done(file, act, officer));
        places.pass(file, chain, own, to);
        level.ordered(letters.send(file, new Wanted(Kind.ORDER, to, null, due, act), officer));
        notices.tell(file, to, "level_given");
        keep(file, chain, level);
    }

    void report(CaseFile file, Chain chain, Act act, Officer officer) {
        var level = turn(chain.reporting(officer.authority()));
        var above = level.fromAuthority();
        var sent = letters.send(file, new Wanted(Kind.REPORT, above, level.order(), null, act), officer);
        level.report(words.done(file, act, officer), sent.left());
        places.hand(file, level.authority(), above);
        notices.tellOrHead(file, above, "level_reported");
        keep(file, chain, level);
    }

    /** The work stays where the report was checked; its term runs already. */
    void accept(CaseFile file, Chain chain, Act act, Officer officer) {
        var level = turn(chain.checkedBy(officer.authority()));
        level.accept(words.done(file, act, officer));
        rows.save(level);
    }

    void sendBack(CaseFile file, Chain chain, Act act, Officer officer) {
        var level = turn(chain.checkedBy(officer.authority()));
        var until = act.times().until();
        var due = until == null ? null : terms.within(file, chain, officer.authority(), until);
        var day = due == null ? level.dueOn() : due;
        letters.send(file, new Wanted(Kind.SENT_BACK, level.authority(), level.reported(), day, act), officer);
        level.sendBack(words.done(file, act, officer), act.grounds().reasons(), due);
        rework.again(file.caseRef(), act.items().item(), officer);
        places.hand(file, officer.authority(), level.authority());
        notices.tellOrHead(file, level.authority(), "level_sent_back");
        keep(file, chain, level);
    }

    private void keep(CaseFile file, Chain chain, Level level) {
        rows.save(level);
        terms.follow(file, chain.with(level));
    }

    private static Level turn(Optional<Level> level) {
        return level.orElseThrow(() -> Refusal.of("level-not-yours"));
    }
}
