package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.BrokenReferenceData;
import org.rogatory.directory.MadeEdition;
import org.rogatory.directory.ReferenceFiles;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** No edition takes a status away under the files that stand in it. */
class StandingStatusesTest {

    private static StandingStatuses standing(MachineStatus... standing) {
        StatusUse files = () -> Set.of(standing);
        var uses = new StaticListableBeanFactory(Map.of("files", files));
        return new StandingStatuses(ReferenceData.load().lifecycles(), uses.getBeanProvider(StatusUse.class));
    }

    /** In it the status "taken note of" has another name. */
    private static ReferenceFiles renamed() throws IOException {
        var files = MadeEdition.shipped();
        files.compute("statuses.yaml", (name, text) -> MadeEdition.renamed(String.valueOf(text), "noted", "read"));
        return ReferenceFiles.zipped(new ByteArrayInputStream(MadeEdition.zip(files)));
    }

    @Test
    void oneThatIsDroppedUnderThemIsRefused() throws IOException {
        var statuses =
                standing(new MachineStatus("mla_incoming", "under_review"), new MachineStatus("mla_incoming", "noted"));
        var files = renamed();
        assertThatThrownBy(() -> statuses.read(files))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage("statuses.yaml, mla_incoming, statuses: noted missing, but files stand there");
    }

    @Test
    void oneInWhichNothingStandsMayGo() throws IOException {
        var statuses = standing(new MachineStatus("mla_incoming", "under_review"));
        var files = renamed();
        assertThatCode(() -> statuses.read(files)).doesNotThrowAnyException();
    }

    @Test
    void oneThatThisNodeDoesNotKnowItselfStopsNoEdition() {
        var statuses = standing(new MachineStatus("mla_incoming", "gone"), new MachineStatus("gone", "noted"));
        assertThatCode(() -> statuses.read(ReferenceFiles.shipped())).doesNotThrowAnyException();
    }
}
