package org.rogatory.resolutions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.IsolableTexts;
import org.rogatory.identity.Officer;
import org.rogatory.persons.TakenWords;
import org.springframework.stereotype.Component;

/** What resolutions on a file or on a letter of the desk say, what was reported on them, and what was said when its control was decided about. */
@Component
class IsolableResolutions extends IsolableTexts {

    private final Matters matters;
    private final Chain chain;
    private final ControlDecisionRepository decisions;
    private final HiddenTexts texts;

    IsolableResolutions(
            TakenWords taken, Matters matters, Chain chain, ControlDecisionRepository decisions, HiddenTexts texts) {
        super("resolution", taken);
        this.matters = matters;
        this.chain = chain;
        this.decisions = decisions;
        this.texts = texts;
    }

    @Override
    public boolean onLetters() {
        return true;
    }

    @Override
    public Optional<String> fileOf(String reference) {
        return matters.fileOf(Place.of(reference).caseRef());
    }

    /** A letter is held until the words are out, so that nobody puts it into a file meanwhile. */
    @Override
    public void isolate(String reference, Officer officer) {
        matters.holdRead(Place.of(reference).caseRef(), officer);
        super.isolate(reference, officer);
    }

    @Override
    protected Sheet sheet(String ref, Officer officer) {
        var matter = matters.find(ref, officer);
        var read = chain.read(matter, officer);
        var written = read.stream()
                .map(Walk.Read::resolution)
                .map(one -> text("resolution", one.resolutionId(), matter, one.content()));
        var reported = read.stream()
                .flatMap(one -> one.named().stream())
                .map(one -> text("assignee", one.assigneeId(), matter, one.report()));
        var decided =
                decided(matter, officer).stream().map(one -> text("decision", one.getId(), matter, one.content()));
        return new Sheet(
                matter.file(),
                matter.authority(),
                Stream.of(written, reported, decided).flatMap(each -> each).toList());
    }

    private List<ControlDecision> decided(Matter matter, Officer officer) {
        return chain.whole(matter, officer) ? decisions.of(matter.ref()) : List.of();
    }

    private Text text(String what, String id, Matter matter, @Nullable String hidden) {
        return Text.of(id, TakenWords.Own.of("resolutions_" + what, id), texts.show(matter.key(), hidden));
    }
}
