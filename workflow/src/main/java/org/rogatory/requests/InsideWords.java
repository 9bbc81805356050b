package org.rogatory.requests;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.Act;

/** What the timeline keeps inside of an act beside the words of whoever did it. */
public final class InsideWords {

    private InsideWords() {}

    /** The same act; this stands before its own internal words. */
    public static Act first(String told, Act act) {
        var said = act.words();
        var inside = Stream.of(told, Objects.requireNonNullElse(said.internalText(), ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        var words = new Act.Words(
                inside,
                said.releasedText(),
                said.language(),
                said.conditions(),
                said.consultation(),
                said.amount(),
                said.executorFacts(),
                said.particulars());
        return new Act(
                act.verb(),
                act.version(),
                act.kind(),
                act.grounds(),
                words,
                act.times(),
                act.parties(),
                act.papers(),
                act.items());
    }
}
