package org.rogatory.referral.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.requests.FormerModel;
import org.rogatory.requests.ModelProcess;

/** A file whose process was begun by a model of before goes on as one of today. */
@Tag("slow")
class FormerReferralModelTest {

    private static final String MODEL = "victim-referral";
    private static final String CASE = "UZ-REF-ABCDEF";

    private final ReferralStanding standing = mock(ReferralStanding.class);

    /** A model that does not know the step by which what did not arrive is seen to. */
    private FormerModel former() throws IOException {
        when(standing.guardian(CASE)).thenReturn("await_guardian");
        when(standing.track(eq(CASE), anyString())).thenReturn("await");
        asks("ask_consent", "AskConsent");
        var former = new FormerModel(
                "referral",
                MODEL,
                drawn -> drawn.replace("${outcome == 'mend_release'}", "${false}"),
                Map.of("victimReferralTasks", new VictimReferralTasks(standing)));
        new ModelProcess(MODEL, former.runtime(), former.tasks()).start(CASE, Map.of("caseRef", CASE));
        assertThat(former.at(CASE)).containsExactly("AskConsent");
        return former;
    }

    private void asks(String way, String step) {
        when(standing.way(CASE)).thenReturn(way);
        when(standing.wanted(CASE))
                .thenReturn(Set.of(
                        step,
                        "AwaitGuardian",
                        "AwaitIdentification",
                        "AwaitAssistance",
                        "AwaitReflection",
                        "AwaitJustice",
                        "AwaitReturn"));
    }

    private ReferralProcess process(FormerModel former) {
        return new ReferralProcess(former.runtime(), former.tasks(), former.repository(), standing);
    }

    private static String instance(FormerModel former) {
        return former.runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(CASE)
                .singleResult()
                .getId();
    }

    @Test
    void aStepThatAFormerModelDoesNotKnowIsAskedForByTheNewestOne() throws Exception {
        try (var former = former()) {
            former.renew();
            var begun = instance(former);
            asks("mend_release", "MendRelease");
            process(former).stirred(CASE);
            assertThat(former.at(CASE)).containsExactly("MendRelease");
            var anew = instance(former);
            assertThat(anew).isNotEqualTo(begun);

            process(former).stirred(CASE);
            assertThat(instance(former))
                    .as("it stays with whoever has taken it")
                    .isEqualTo(anew);
        }
    }

    @Test
    void whatAFormerModelKnowsGoesOnByIt() throws Exception {
        try (var former = former()) {
            former.renew();
            var begun = instance(former);
            asks("refer_person", "ReferPerson");
            process(former).stirred(CASE);
            assertThat(former.at(CASE)).containsExactly("ReferPerson");
            assertThat(instance(former)).isEqualTo(begun);
        }
    }

    @Test
    void whatTheNewestModelDoesNotKnowEitherBeginsNothingAnew() throws Exception {
        try (var former = former()) {
            var begun = instance(former);
            asks("mend_release", "MendRelease");
            process(former).stirred(CASE);
            assertThat(former.at(CASE)).isEmpty();
            assertThat(instance(former)).isEqualTo(begun);
        }
    }
}
