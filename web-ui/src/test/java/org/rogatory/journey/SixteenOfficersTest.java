package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem.Answer;

/** Sixteen calls at once for one file: each is answered as if the others came before or after it. */
class SixteenOfficersTest extends RunningNode {

    private static final int OFFICERS = 16;

    @Test
    void loseNothingAndSeeNoDeadlock() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));

        assertThat(together(kz, "record-consultation", Map.of("consultation", "by telephone")))
                .extracting(Answer::status)
                .containsOnly(200)
                .hasSize(OFFICERS);
        assertThat(times(kz, "record_consultation")).isEqualTo(OFFICERS);

        var accepted = together(kz, "accept", Map.of());
        assertThat(accepted).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(accepted)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(Answer::code)
                .isSubsetOf("wrong-status", "changed-meanwhile", "step-being-prepared");
        assertThat(times(kz, "accept")).isEqualTo(1);
    }

    private List<Answer> together(String caseRef, String verb, Map<String, String> fields) {
        var officers = Executors.newFixedThreadPool(OFFICERS);
        try {
            return IntStream.range(0, OFFICERS)
                    .mapToObj(officer -> CompletableFuture.supplyAsync(
                            () -> as("officer.kz").post("/cases/" + caseRef + "/" + verb, fields), officers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            officers.shutdownNow();
        }
    }

    private long times(String caseRef, String verb) {
        return as("officer.kz")
                .get("/cases/" + caseRef + "/timeline")
                .body()
                .valueStream()
                .filter(moment -> verb.equals(moment.path("step").path("verb").asString()))
                .count();
    }
}
