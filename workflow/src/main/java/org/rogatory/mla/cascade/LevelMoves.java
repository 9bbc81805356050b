package org.rogatory.mla.cascade;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.cascade.LevelLetters.Kind;
import org.rogatory.mla.cascade.LevelLetters.Wanted;
import org.springframework.stereotype.Component;

/** A level was abolished or reorganised while files are on it: another authority takes its place on the way. */
@Component
class LevelMoves {

    private final LevelRepository rows;
    private final Assignments assignments;
    private final LevelTerms terms;
    private final LevelLetters letters;
    private final LevelNotices notices;
    private final LevelWords words;
    private final ExecutionPlaces places;
    private final PassedPapers papers;

    LevelMoves(
            LevelRepository rows,
            Assignments assignments,
            LevelTerms terms,
            LevelLetters letters,
            LevelNotices notices,
            LevelWords words,
            ExecutionPlaces places,
            PassedPapers papers) {
        this.rows = rows;
        this.assignments = assignments;
        this.terms = terms;
        this.letters = letters;
        this.notices = notices;
        this.words = words;
        this.places = places;
        this.papers = papers;
    }

    /** The successor works where the former authority worked, else looks on as that did. */
    void move(CaseFile file, Chains chains, Act act, Officer officer) {
        var number = number(act.papers().reference());
        var successor = String.valueOf(act.parties().authority());
        var chain = chains.moved(number, officer.authority()).orElseGet(() -> chains.at(officer.authority()));
        demand(chain, number, officer);
        chains.demandFree(successor);
        places.demandAble(file, successor);
        var level = chain.numbered(number).orElse(null);
        var until = level == null ? terms.execution(file).orElse(null) : level.dueOn();
        var former = level == null ? String.valueOf(chain.root()) : level.authority();
        var holds = former.equals(chain.holder());
        succeed(file, former, successor);
        var sent = letters.send(file, new Wanted(Kind.ORDER, successor, null, until, act), officer);
        if (level == null) {
            assignments.move(file.caseRef(), successor);
        } else {
            level.move(successor, words.done(file, act, officer));
            level.ordered(sent);
            rows.save(level);
        }
        chain.below(former).ifPresent(lower -> rows.save(lower.under(successor)));
        if (holds) {
            places.goOn(file, level == null ? chain.under(successor) : chain, successor);
        } else {
            places.show(file, successor);
        }
        notices.tell(file, successor, "level_given");
    }

    /** The former authority keeps nothing; the successor has its items and the documents that go with them. */
    private void succeed(CaseFile file, String former, String successor) {
        places.succeed(file, former, successor);
        papers.pass(file, former, successor);
    }

    private static void demand(Chain chain, int number, Officer officer) {
        if (number != Chain.TOP && chain.numbered(number).isEmpty()) {
            throw Refusal.of("level-unknown", "reference");
        }
        if (!chain.movedBy(officer.authority()).contains(number)) {
            throw Refusal.of("level-not-yours");
        }
    }

    private static int number(@Nullable String typed) {
        if (typed == null || !typed.strip().matches("\\d{1,6}")) {
            throw Refusal.of("level-unknown", "reference");
        }
        return Integer.parseInt(typed.strip());
    }
}
