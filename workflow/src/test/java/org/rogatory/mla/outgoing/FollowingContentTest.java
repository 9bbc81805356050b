package org.rogatory.mla.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseLink.Kind;

/** Where the sections of a request stand in the one that goes on from it. */
class FollowingContentTest {

    @Test
    void whatIsTakenOverKeepsItsPlaceOrGoesWithTheFacts() {
        var keys = List.of("facts", "new_facts", "purpose", "assistance-1");
        assertThat(FollowingContent.places(keys, Kind.SUPPLEMENTS))
                .isEqualTo(Map.of("facts", "facts", "new_facts", "facts", "purpose", "", "assistance-1", ""));
        assertThat(FollowingContent.places(keys, Kind.CORRECTS)).isEmpty();
    }
}
