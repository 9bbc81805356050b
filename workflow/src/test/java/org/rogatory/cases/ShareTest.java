package org.rogatory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;

/** Who was given a part of a file is told of that part, and of what concerns all of it. */
class ShareTest {

    private final Share share = new Share(Set.of("KZ-1-2"), Set.of("record", "order-2"), Set.of("order-1", "letter"));

    private static Step step(String item) {
        return Step.of(Act.draft("start_item").item(item).act(), Officer.system("KZ"), null, null);
    }

    @Test
    void tellsWhatHappenedToItsItemsAndToTheFile() {
        assertThat(share.tells(step("KZ-1-2"))).isTrue();
        assertThat(share.tells(Step.of(Act.of("accept", null), Officer.system("KZ"), null, null)))
                .isTrue();
        assertThat(share.tells(step("KZ-1-1"))).isFalse();
    }

    @Test
    void saysTheWordsOfWhatIsAboutItsItemsAlone() {
        assertThat(share.says(step("KZ-1-2"))).isTrue();
        assertThat(share.says(Step.of(Act.of("assign_execution", null), Officer.system("KZ"), null, null)))
                .isFalse();
        assertThat(share.says(step("KZ-1-1"))).isFalse();
    }

    @Test
    void showsTheDocumentsThatWereGivenAndNoOtherOfTheRequest() {
        assertThat(share.shows("record", false)).isTrue();
        assertThat(share.shows("request", false)).isFalse();
    }

    @Test
    void showsOrdersUnlessTheyWentToOthers() {
        assertThat(share.shows("order-2", true)).isTrue();
        assertThat(share.shows("order-1", true)).isFalse();
        assertThat(share.shows("order-of-before", true)).isTrue();
    }
}
