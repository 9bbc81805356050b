package org.rogatory.analytics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.OwedAnswers;
import org.rogatory.directory.Directory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the figures of a file up to date in the transaction of each act that means something for them. */
@Component
class FileFigures {

    /** What a file becomes whose full request has come. */
    private static final String EXTRADITION = "extradition_request";

    private final Cases cases;
    private final FileFigureRepository files;
    private final StageFigureRepository stages;
    private final ObjectProvider<OwedAnswers> owing;
    private final Directory directory;
    private final Clock clock;

    FileFigures(
            Cases cases,
            FileFigureRepository files,
            StageFigureRepository stages,
            ObjectProvider<OwedAnswers> owing,
            Directory directory,
            Clock clock) {
        this.cases = cases;
        this.files = files;
        this.stages = stages;
        this.owing = owing;
        this.directory = directory;
        this.clock = clock;
    }

    @EventListener
    void on(CaseActed acted) {
        var verb = acted.verb();
        var family = acted.action().substring(0, acted.action().indexOf('.'));
        if (!Course.knows(family, verb)) {
            return;
        }
        var file = cases.find(acted.subject(), AccessScope.system());
        var step = Course.TAKE_OVER.equals(verb)
                ? Course.takenOver(file.outgoing(), file.status(), acted.codes())
                : Course.of(family, file.outgoing(), Course.counted(verb, file.status()));
        if (step != null && Course.fits(verb, file.status()) && !owed(file, verb)) {
            take(new Noted(file, verb, step, day(file, verb)), acted.why());
        }
    }

    private boolean owed(CaseFile file, String verb) {
        return owing.orderedStream().anyMatch(each -> each.owed(file, verb));
    }

    /** An act that means something, and its day. */
    private record Noted(CaseFile file, String verb, Step step, LocalDate day) {}

    private void take(Noted noted, List<String> codes) {
        var file = noted.file();
        var step = noted.step();
        var known = files.findById(file.caseRef()).orElse(null);
        if (step.last() == Step.Last.GONE) {
            stages.forget(file.caseRef());
            files.forget(file.caseRef());
            return;
        }
        var figure = known == null ? new FileFigure(file) : known;
        figure.describe(file);
        if (Course.FULL_REQUEST.equals(noted.verb())) {
            figure.become(EXTRADITION);
        }
        if (step.counts() && !figure.counted()) {
            figure.count(noted.day());
        }
        settle(figure, step, codes, noted.day());
        files.save(figure);
        walk(noted);
    }

    private static void settle(FileFigure figure, Step step, List<String> codes, LocalDate today) {
        var decides = step.decides();
        var settles = step.settles();
        if (decides != null) {
            figure.decide(decides, codes);
        }
        if (settles != null && (step.last() != Step.Last.IF_OPEN || !figure.ended())) {
            figure.end(settles, codes, today);
        }
        var last = step.last();
        if (last != null) {
            switch (last) {
                case AS_DECIDED -> figure.end(today);
                case IF_OPEN -> {}
                case REOPENED, RESUMED -> figure.reopen();
                case UNDECIDED -> figure.decide(null, List.of());
                default -> throw new IllegalStateException("A file that is gone has no figures");
            }
        }
    }

    private void walk(Noted noted) {
        var file = noted.file();
        var step = noted.step();
        var kept = new EnumMap<Stage, StageFigure>(Stage.class);
        stages.of(file.caseRef()).forEach(stage -> kept.put(stage.stage(), stage));
        step.ends().forEach(stage -> end(kept.get(stage), noted.day()));
        var begun = new ArrayList<StageFigure>();
        step.begins().forEach(stage -> begun.add(begin(kept, noted, stage)));
        step.again().stream().filter(kept::containsKey).forEach(stage -> begun.add(begin(kept, noted, stage)));
        stages.saveAll(begun);
        if (step.settles() != null) {
            stages.deleteAll(kept.values().stream().filter(StageFigure::running).toList());
        }
    }

    private static void end(@Nullable StageFigure stage, LocalDate day) {
        if (stage != null) {
            stage.end(day);
        }
    }

    private static StageFigure begin(Map<Stage, StageFigure> kept, Noted noted, Stage stage) {
        var figure = kept.computeIfAbsent(stage, wanted -> new StageFigure(noted.file(), wanted));
        if (noted.step().last() == Step.Last.RESUMED) {
            figure.resume();
        }
        figure.begin(noted.day());
        return figure;
    }

    /** What was begun on paper counts from the day of its number there. */
    private LocalDate day(CaseFile file, String verb) {
        var paper = file.numbers().office();
        return Course.TAKE_OVER.equals(verb) && paper != null && paper.day() != null
                ? paper.day()
                : directory.times().day(file.authority(), clock.instant());
    }
}
