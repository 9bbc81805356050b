package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.tasks.OpenTask;

/** Which of the open tasks of a file is told as its next step. */
class WhatWaitsTest {

    private static OpenTask task(String step) {
        var task = mock(OpenTask.class);
        when(task.step()).thenReturn(step);
        return task;
    }

    @Test
    void whatTellsOrRemindsMeanwhileIsNoNextStep() {
        var steps = Stream.of(
                        "SignInterimReply",
                        "SignReminder",
                        "TranslateAnswer",
                        "PrepareRelease",
                        "SendAnswer",
                        "GiveVisa")
                .map(WhatWaitsTest::task)
                .sorted(WhatWaits.NEAREST)
                .map(OpenTask::step);

        assertThat(steps)
                .containsExactly(
                        "GiveVisa",
                        "SendAnswer",
                        "SignInterimReply",
                        "SignReminder",
                        "TranslateAnswer",
                        "PrepareRelease");
    }

    @Test
    void aReleaseThatIsDueIsNearerThanAllElse() {
        var steps = Stream.of("SendAnswer", "GiveVisa", "SignLetter", "DecideRelease")
                .map(WhatWaitsTest::task)
                .sorted(WhatWaits.NEAREST)
                .map(OpenTask::step);

        assertThat(steps).containsExactly("DecideRelease", "GiveVisa", "SignLetter", "SendAnswer");
    }

    @Test
    void aReferralThatDidNotArriveIsNearerThanTheWorkOnTheFile() {
        var steps = Stream.of("AssessNeeds", "MendRelease")
                .map(WhatWaitsTest::task)
                .sorted(WhatWaits.NEAREST)
                .map(OpenTask::step);

        assertThat(steps).containsExactly("MendRelease", "AssessNeeds");
    }
}
