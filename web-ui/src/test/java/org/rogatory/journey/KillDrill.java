package org.rogatory.journey;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The node is killed while requests go through it; it keeps its rows in the file beside it. */
class KillDrill {

    @Test
    @Tag("full")
    void keepsWhatWasAcceptedThroughSixKills() throws Exception {
        var data = ChildNode.folder();
        Kills.drill(6, new ChildNode(data, List.of(Kills.LONG_LOCKS)), KeptFacts.embedded(data));
    }
}
