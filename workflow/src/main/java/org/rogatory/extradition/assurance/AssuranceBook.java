package org.rogatory.extradition.assurance;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ReadOnce;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.assurance.AssuranceWords.Words;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** What is written down of the assurances of a file: each by its number, its words under the key of the file. */
@Component
class AssuranceBook {

    private final AssuranceRepository rows;
    private final AssuranceWords kept;
    private final Clock clock;
    private final ReadOnce<String, List<KeptAssurance>> known;

    AssuranceBook(AssuranceRepository rows, AssuranceWords kept, Clock clock) {
        this.rows = rows;
        this.kept = kept;
        this.clock = clock;
        this.known = new ReadOnce<>(caseRef -> rows.of(caseRef, AccessScope.system()));
    }

    /** All of a file by number, read once in a transaction; who asks has passed the access rule. */
    List<KeptAssurance> of(String caseRef) {
        return known.of(caseRef);
    }

    /** We ask for it. */
    KeptAssurance ask(CaseFile file, String kind, @Nullable String text) {
        var code = new AssuranceCode(kind, next(of(file.caseRef())));
        return ask(file, KeptAssurance.asked(file.caseRef(), code, clock.instant()), text);
    }

    private KeptAssurance ask(CaseFile file, KeptAssurance row, @Nullable String text) {
        return add(file, row.say(kept.hide(file.caseRef(), Words.nothing().wanted(text))));
    }

    /**
     * A paper asks it of us: where a message has asked the same before, and we owe it still, it is the last of these,
     * and whoever answers reads the words of both.
     */
    void written(CaseFile file, String kind, @Nullable String text) {
        var owed = owed(file)
                .filter(row -> row.kind().equals(kind) && !row.onPaper())
                .toList();
        if (owed.isEmpty()) {
            var code = new AssuranceCode(kind, next(of(file.caseRef())));
            ask(file, KeptAssurance.onPaper(file.caseRef(), code, clock.instant()), text);
        } else {
            wantedToo(file, owed.get(owed.size() - 1), text);
        }
    }

    private void wantedToo(CaseFile file, KeptAssurance row, @Nullable String text) {
        say(file, row, words(file, row).wantedToo(text));
    }

    /**
     * A message asks it of us, under the number that was told if that is free. Where a paper has asked the same before,
     * and we owe it still, it is that one, which has perhaps another number here, and whoever answers reads the words
     * of both.
     */
    void told(CaseFile file, AssuranceCode code, @Nullable String text) {
        var owed = owed(file)
                .filter(row -> row.onPaper() || row.codeThere().equals(code))
                .toList();
        var row = meant(owed, code);
        if (row.isEmpty()) {
            var asked = KeptAssurance.asked(file.caseRef(), free(file, code), clock.instant());
            ask(file, asked.told(code.number()), text);
        } else {
            wantedToo(file, row.get().told(code.number()), text);
        }
    }

    private Stream<KeptAssurance> owed(CaseFile file) {
        return of(file.caseRef()).stream().filter(row -> row.status() == AssuranceStatus.ASKED);
    }

    private AssuranceCode free(CaseFile file, AssuranceCode told) {
        var known = of(file.caseRef());
        var free = told.number() > 0 && known.stream().noneMatch(row -> row.number() == told.number());
        return free ? told : new AssuranceCode(told.kind(), next(known));
    }

    /**
     * The one of the number that was told, before a paper that has the same here alone; of another numbering the only
     * one of its kind.
     */
    static Optional<KeptAssurance> meant(List<KeptAssurance> among, AssuranceCode told) {
        var alike = among.stream().filter(row -> row.kind().equals(told.kind())).toList();
        var numbered = alike.stream()
                .filter(row -> row.codeThere().equals(told))
                .min(Comparator.comparing(KeptAssurance::onPaper));
        return numbered.isPresent() || alike.size() != 1 ? numbered : Optional.of(alike.get(0));
    }

    /** What a request says by itself. */
    record Promise(String kind, String text) {}

    /**
     * They stood in the request from the start, each at its place. What a request says in other words by now is the same
     * promise, as long as nobody has decided on it; what it says beyond is one more.
     */
    void promised(CaseFile file, List<Promise> promises) {
        var known = of(file.caseRef());
        var free = new ArrayList<>(known.stream().filter(row -> !row.asked()).toList());
        var number = next(known);
        for (var each : promises) {
            var row = free.stream().filter(one -> keeps(file, one, each)).findFirst();
            row.ifPresent(free::remove);
            if (row.isEmpty()) {
                promised(file, new AssuranceCode(each.kind(), number++), each.text());
            } else if (!each.text().equals(words(file, row.get()).given())) {
                say(file, row.get(), words(file, row.get()).given(each.text()));
            }
        }
    }

    /** Whether it is that promise: in the same words, or in others where it is still to be decided on. */
    private boolean keeps(CaseFile file, KeptAssurance row, Promise promise) {
        return row.kind().equals(promise.kind())
                && (row.status() == AssuranceStatus.GIVEN
                        || promise.text().equals(words(file, row).given()));
    }

    private void promised(CaseFile file, AssuranceCode code, String text) {
        var row = KeptAssurance.ofRequest(file.caseRef(), code, clock.instant());
        add(file, row.say(kept.hide(file.caseRef(), Words.nothing().given(text))));
    }

    /** Keeps one more, which this transaction knows from now on. */
    private KeptAssurance add(CaseFile file, KeptAssurance row) {
        var added = rows.save(row);
        known.change(
                file.caseRef(),
                before -> Stream.concat(before.stream(), Stream.of(added))
                        .sorted(Comparator.comparingInt(KeptAssurance::number))
                        .toList());
        return added;
    }

    private static int next(List<KeptAssurance> known) {
        return known.stream().mapToInt(KeptAssurance::number).max().orElse(0) + 1;
    }

    /** It is given, in these words. */
    void give(CaseFile file, KeptAssurance row, @Nullable String text) {
        row.give();
        say(file, row, words(file, row).given(text));
    }

    /** The letter that gives it does not leave: it is waited for as before. */
    void notGiven(CaseFile file, KeptAssurance row) {
        row.waitAgain();
        say(file, row, words(file, row).given(null));
    }

    /** The letter that asks for it does not leave: nobody waits for it. */
    void notAsked(KeptAssurance row) {
        row.fall();
        rows.save(row);
    }

    /** A person accepts or rejects it, or lets it rest, and may say why. */
    void decide(CaseFile file, KeptAssurance row, Verdict verdict) {
        row.decide(verdict.status(), verdict.by().username(), clock.instant());
        say(file, row, words(file, row).because(verdict.why()));
    }

    /** The letter that tells the decision does not leave: it is decided anew, on what was given if anything was. */
    void notDecided(CaseFile file, KeptAssurance row) {
        var said = words(file, row);
        row.undecide(said.given() == null ? AssuranceStatus.ASKED : AssuranceStatus.GIVEN);
        say(file, row, said.undecided());
    }

    /** What a person has decided. */
    record Verdict(
            AssuranceStatus status, Officer by, @Nullable String why) {}

    void breached(KeptAssurance row, Instant at) {
        row.breached(at);
        rows.save(row);
    }

    Words words(CaseFile file, KeptAssurance row) {
        return kept.show(file.caseRef(), row.hiddenWords());
    }

    private void say(CaseFile file, KeptAssurance row, Words words) {
        rows.save(row.say(kept.hide(file.caseRef(), words)));
    }

    /** The one that an act names among those of which this holds. */
    KeptAssurance named(CaseFile file, Act act, Predicate<KeptAssurance> which) {
        return AssuranceCode.read(String.valueOf(act.kind()))
                .flatMap(code -> of(file.caseRef()).stream()
                        .filter(row -> row.code().equals(code) && which.test(row))
                        .findFirst())
                .orElseThrow(() -> Refusal.of("unknown-code", ActField.KIND.key()));
    }
}
