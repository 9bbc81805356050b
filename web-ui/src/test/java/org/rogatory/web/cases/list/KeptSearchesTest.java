package org.rogatory.web.cases.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** What is kept of searches in a session that is written only where something in it is set. */
class KeptSearchesTest {

    private final List<Object> set = new ArrayList<>();
    private final MockHttpSession session = new MockHttpSession() {

        @Override
        public void setAttribute(String name, Object value) {
            set.add(value);
            super.setAttribute(name, value);
        }
    };

    @Test
    void eachSearchSetsANewValueAndThoseBeforeItStay() {
        var first = KeptSearches.keep(session, "14-4/26");
        var second = KeptSearches.keep(session, "14-5/26");

        assertThat(set).hasSize(2);
        assertThat(set.get(0)).isNotSameAs(set.get(1));
        assertThat(KeptSearches.typed(session, first)).isEqualTo("14-4/26");
        assertThat(KeptSearches.typed(session, second)).isEqualTo("14-5/26");
    }

    @Test
    void whatWasSetIsNotChangedByTheNextSearch() {
        KeptSearches.keep(session, "14-4/26");
        var stored = new MockHttpSession();
        stored.setAttribute("searches", set.get(0));

        var second = KeptSearches.keep(session, "14-5/26");

        assertThat(KeptSearches.typed(stored, second)).isNull();
    }

    @Test
    void lookingSetsNothing() {
        assertThat(KeptSearches.typed(session, null)).isNull();
        assertThat(KeptSearches.typed(session, "none")).isNull();
        assertThat(set).isEmpty();
    }

    @Test
    void keepsTheLastTenAndNoLongWords() {
        var first = KeptSearches.keep(session, "x".repeat(300));
        assertThat(KeptSearches.typed(session, first)).hasSize(200);
        for (var turn = 0; turn < 10; turn++) {
            KeptSearches.keep(session, "14-" + turn);
        }
        assertThat(KeptSearches.typed(session, first)).isNull();
    }
}
