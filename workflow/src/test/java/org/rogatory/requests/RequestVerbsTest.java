package org.rogatory.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.cases.FieldRule.needed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.ActField;

/** What all kinds of requests need, and what one of them needs instead. */
class RequestVerbsTest {

    @Test
    void whatAKindNeedsOfItsOwnStandsInThePlaceOfWhatAllNeed() {
        var own = List.of(needed(ActField.INTERNAL_TEXT));

        assertThat(RequestVerbs.sent(Map.of("send_reminder", own)))
                .containsEntry("send_reminder", own)
                .containsKeys("approve", "transmit", RequestVerbs.LONGER_TERM)
                .doesNotContainKey("assign_review");
        assertThat(RequestVerbs.received(Map.of("extend_control", own)))
                .containsEntry("extend_control", own)
                .containsKeys("assign_review", "send_interim_reply")
                .doesNotContainKey("transmit");
    }

    @Test
    void clocksOfAKindStandBesideThoseOfAll() {
        assertThat(RequestClocks.startedBy(Map.of("register", "sys_ack")))
                .containsEntry("register", "sys_ack")
                .containsEntry("transmit", "sys_progress");
        assertThat(RequestClocks.metBy(Map.of("record_answer", RequestClocks.RECEIPT)))
                .containsEntry("record_answer", RequestClocks.RECEIPT)
                .containsEntry("register", RequestClocks.RECEIPT);
        assertThat(RequestClocks.overtaking("record_answer")).contains("record_answer", "record_refusal");
    }
}
