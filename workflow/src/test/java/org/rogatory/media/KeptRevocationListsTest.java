package org.rogatory.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.trust.TrustOutOfReach;
import org.springframework.dao.DataAccessResourceFailureException;

/** What is taken over at a node is known there at once, also where another thread was just reading what stood. */
class KeptRevocationListsTest {

    private static final String ISSUER = "issuer";
    private static final byte[] CONTENT = {1};

    private final RevocationListRepository lists = mock(RevocationListRepository.class);
    private final KeptRevocationLists kept =
            new KeptRevocationLists(lists, Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneOffset.UTC));

    KeptRevocationListsTest() {
        var list = mock(RevocationList.class);
        when(list.content()).thenReturn(CONTENT);
        when(lists.findById(ISSUER)).thenReturn(Optional.of(list));
    }

    @Test
    void looksAgainAfterAChange() {
        when(lists.marks()).thenReturn(List.of(), List.of(new RevocationMark(ISSUER, 0)));
        assertThat(kept.of(ISSUER)).isEmpty();
        assertThat(kept.of(ISSUER)).isEmpty();

        kept.forget();

        assertThat(kept.of(ISSUER)).hasValueSatisfying(list -> assertThat(list).isEqualTo(CONTENT));
    }

    @Test
    void saysThatTheyCannotBeReadAndReadsThemOnceTheyCan() {
        when(lists.marks())
                .thenThrow(new DataAccessResourceFailureException("no connection (synthetic)"))
                .thenReturn(List.of(new RevocationMark(ISSUER, 0)));
        assertThatThrownBy(() -> kept.of(ISSUER)).isInstanceOf(TrustOutOfReach.class);

        assertThat(kept.of(ISSUER)).isPresent();
    }

    @Test
    void keepsNothingThatWasReadBeforeAChangeThatCameMeanwhile() {
        when(lists.marks())
                .thenAnswer(asked -> {
                    kept.forget();
                    return List.of();
                })
                .thenReturn(List.of(new RevocationMark(ISSUER, 0)));
        kept.of(ISSUER);

        assertThat(kept.of(ISSUER)).hasValueSatisfying(list -> assertThat(list).isEqualTo(CONTENT));
    }
}
