package org.rogatory.journey;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same of a node whose rows a database server keeps: beside the other drill, for both are among the longest. */
class ServerKillDrill {

    @Test
    @Tag("full")
    @Tag("mariadb")
    void keepsWhatWasAcceptedOnMariaDb() throws Exception {
        var facts = KeptFacts.onMariaDb("drill");
        var settings = new ArrayList<>(facts.settings());
        settings.addAll(List.of(Kills.LONG_LOCKS, "--rogatory.operations.node=drilled"));
        Kills.drill(4, new ChildNode(ChildNode.folder(), settings), facts);
    }
}
