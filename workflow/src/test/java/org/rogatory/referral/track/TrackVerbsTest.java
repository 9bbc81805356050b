package org.rogatory.referral.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.FieldRule;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Occurrence;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.Transition;
import org.rogatory.referral.Referral;
import org.rogatory.requests.Choices;

/** The verbs of the tracks in the reference data and here. */
class TrackVerbsTest {

    private static final ReferenceData LAW = ReferenceData.load();

    private static Lifecycle machine(String name) {
        return LAW.lifecycles().of(name);
    }

    private static Stream<String> verbs(String machine) {
        return Stream.concat(
                machine(machine).verbs().stream(),
                machine(machine).events().stream().map(Occurrence::verb));
    }

    @Test
    void everyVerbIsThatOfOneTrackAndOfNoOther() {
        var all = Referral.TRACKS.stream().flatMap(TrackVerbsTest::verbs).toList();
        assertThat(all).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(TrackVerbs.all());
        assertThat(verbs(Referral.MACHINE)).doesNotContainAnyElementsOf(all);
    }

    @Test
    void noTrackMakesAPaperOrTellsAnybody() {
        var steps = Referral.TRACKS.stream().flatMap(track -> machine(track).transitions().stream());
        assertThat(steps)
                .isNotEmpty()
                .allMatch(step -> step.produces() == null && !step.exchanged() && step.message() == null);
        assertThat(Referral.TRACKS.stream().flatMap(track -> machine(track).transitions().stream()))
                .extracting(Transition::roles)
                .noneMatch(roles -> roles.contains("person"));
    }

    @Test
    void nothingThatATrackAsksForIsAWordToTheAuthorities() {
        var lists = Referral.TRACKS.stream()
                .filter(track -> !Referral.JUSTICE.equals(track))
                .flatMap(TrackVerbsTest::verbs)
                .flatMap(verb -> TrackVerbs.fields(verb).stream())
                .map(FieldRule::list)
                .filter(Objects::nonNull)
                .flatMap(list -> Choices.of(list).orElse(List.of()).stream());
        assertThat(lists).isNotEmpty().noneMatch(code -> code.matches(".*(testi|statement|witness).*"));
    }
}
