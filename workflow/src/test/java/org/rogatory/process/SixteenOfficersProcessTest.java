package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Refusal;
import org.rogatory.mla.consultation.ConsultationView;
import org.springframework.beans.factory.annotation.Autowired;

/** Sixteen at once on one file: nothing is lost or done twice, and nobody is told that the database was busy. */
@EngineTest
@OnBothDatabases
class SixteenOfficersProcessTest {

    private static final int OFFICERS = 16;
    private static final String DONE = "done";

    private final Files files;
    private final Crossings crossings;

    @Autowired
    SixteenOfficersProcessTest(Files files, Crossings crossings) {
        this.files = files;
        this.crossings = crossings;
    }

    @Test
    void whatEachOfThemRecordsIsKept() throws InterruptedException, ExecutionException {
        var desk = files.received();

        assertThat(together(desk, Act.draft("record_consultation").consultation("by telephone")))
                .containsOnly(DONE)
                .hasSize(OFFICERS);

        assertThat(files.node().consultations().of(desk.caseRef(), AccessScope.system()))
                .extracting(ConsultationView::number)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, OFFICERS).boxed().toList());
        assertThat(times(desk, "record_consultation")).isEqualTo(OFFICERS);
        files.node().jobs().drain();
    }

    @Test
    void whatOnlyOneOfThemCanDoIsDoneOnceAndTheOthersAreToldSo() throws InterruptedException, ExecutionException {
        var desk = files.received();

        var answers = together(desk, Act.draft("accept"));

        assertThat(answers).filteredOn(DONE::equals).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !DONE.equals(answer))
                .isSubsetOf("wrong-status", "changed-meanwhile", "step-being-prepared");
        assertThat(times(desk, "accept")).isEqualTo(1);
        files.node().jobs().drain();
        assertThat(desk.at()).isNotEmpty();
    }

    private long times(Desk desk, String verb) {
        return files.node().timeline().of(desk.caseRef()).stream()
                .filter(moment -> verb.equals(moment.step().verb()))
                .count();
    }

    /** What sixteen are answered who send the same at one moment: that it is done, or a code. Anything else fails. */
    private List<String> together(Desk desk, ActDraft draft) throws InterruptedException, ExecutionException {
        var officer = desk.officer(CENTRAL_OFFICER);
        var act = draft.act();
        var start = new CountDownLatch(1);
        var officers = Executors.newFixedThreadPool(OFFICERS);
        try {
            var sent = new ArrayList<Future<String>>();
            for (var each = 0; each < OFFICERS; each++) {
                Callable<String> call = () -> {
                    start.await();
                    try {
                        crossings.again(() -> files.node().procedures().act(desk.caseRef(), act, officer));
                        return DONE;
                    } catch (Refusal refused) {
                        return refused.code();
                    }
                };
                sent.add(officers.submit(call));
            }
            start.countDown();
            var answers = new ArrayList<String>();
            for (var answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            officers.shutdownNow();
        }
    }
}
