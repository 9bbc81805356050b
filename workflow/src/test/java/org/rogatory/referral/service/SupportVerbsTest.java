package org.rogatory.referral.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.FieldRule;
import org.rogatory.law.Occurrence;
import org.rogatory.law.ReferenceData;
import org.rogatory.providers.ServiceKinds;
import org.rogatory.referral.Referral;
import org.rogatory.requests.Choices;

/** The verbs of help in the reference data and here. */
class SupportVerbsTest {

    private static final ReferenceData LAW = ReferenceData.load();

    /** Filled by the file, the organisation, the directory or the reference data. */
    private static final Set<String> FILLED = Set.of(
            ServiceKinds.LIST,
            SupportVerbs.PROVIDERS,
            SupportVerbs.CASEWORKERS,
            SupportVerbs.GOALS,
            ServiceSteps.ANSWERABLE,
            ServiceSteps.ACCEPTED,
            ServiceSteps.RUNNING,
            ServiceSteps.STOPPABLE);

    @Test
    void eachIsAnEventOfTheFileThatSomebodyMayRecordAndThatMakesNoPaper() {
        var machine = LAW.lifecycles().of(Referral.MACHINE);
        assertThat(SupportVerbs.all()).allSatisfy(verb -> {
            assertThat(machine.verbs()).as(verb).doesNotContain(verb);
            assertThat(machine.occurrence(verb)).as(verb).hasValueSatisfying(event -> {
                assertThat(event.roles()).isNotEmpty();
                assertThat(event.produces()).isNull();
                assertThat(event.exchanged()).isFalse();
            });
        });
    }

    @Test
    void noneIsThatOfATrack() {
        var ofTracks = Referral.TRACKS.stream()
                .map(track -> LAW.lifecycles().of(track))
                .flatMap(track -> Stream.concat(
                        track.verbs().stream(), track.events().stream().map(Occurrence::verb)))
                .collect(Collectors.toSet());
        assertThat(SupportVerbs.all()).doesNotContainAnyElementsOf(ofTracks);
    }

    @Test
    void whoGivesHelpDoesNotAgreeToItsEndAlone() {
        var machine = LAW.lifecycles().of(Referral.MACHINE);
        assertThat(List.of(SupportVerbs.APPROVE_PLAN, SupportVerbs.APPROVE_END, SupportVerbs.GIVE))
                .allSatisfy(
                        verb -> assertThat(machine.asked(verb)).containsExactlyInAnyOrder("supervisor", "coordinator"));
    }

    @Test
    void everyListOfAFieldIsThereAndItsCodesFitIntoAnAct() {
        var lists = SupportVerbs.all().stream()
                .flatMap(verb -> SupportVerbs.fields(verb).stream())
                .map(FieldRule::list)
                .filter(list -> list != null && !FILLED.contains(list))
                .collect(Collectors.toSet());
        assertThat(lists)
                .hasSizeGreaterThan(6)
                .allSatisfy(list -> assertThat(Choices.of(list))
                        .hasValueSatisfying(
                                codes -> assertThat(codes).isNotEmpty().allMatch(code -> code.length() <= 30)));
    }
}
