package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.bytes.KeptBytes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Sealing a large package takes long: what is taken back or taken away meanwhile does not leave. */
@Tag("slow")
@SpringBootTest(classes = EngineContext.class)
class ChangedWhileSealedTest {

    private final Exchange exchange;
    private final TransactionTemplate transaction;
    private final Letters letters;
    private final EngineJobs jobs;
    private final NodeGateway gateway;
    private final TextSealer sealer;
    private final DocumentIsolations isolations;
    private final JdbcClient jdbc;

    @Autowired
    ChangedWhileSealedTest(
            Exchange exchange,
            TransactionTemplate transaction,
            KeptBytes bytes,
            EngineJobs jobs,
            NodeGateway gateway,
            TextSealer sealer,
            DocumentIsolations isolations,
            JdbcClient jdbc) {
        this.exchange = exchange;
        this.transaction = transaction;
        this.letters = new Letters(exchange, transaction, bytes);
        this.jobs = jobs;
        this.gateway = gateway;
        this.sealer = sealer;
        this.isolations = AopTestUtils.getTargetObject(isolations);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void startAfresh() {
        jobs.clear();
        gateway.failAfterCarrying(0);
        letters.newThread();
    }

    @AfterEach
    void leaveNothing() {
        sealer.whileSealing(() -> {});
        reset(isolations);
        jobs.clear();
    }

    private void takenBack() {
        transaction.executeWithoutResult(status -> exchange.recall(letters.caseRef(), Set.of()));
    }

    private void takenAway() {
        doThrow(new DocumentRefused("document-isolated")).when(isolations).demandOpen(any(), any());
    }

    /** The first look at what goes with it finds all of it open, the second one not. */
    private void takenAwayAfterALook() {
        var looks = new AtomicInteger();
        doAnswer(asked -> {
                    var addresses = asked.<Collection<String>>getArgument(1);
                    if (!addresses.isEmpty() && looks.incrementAndGet() > 1) {
                        throw new DocumentRefused("document-isolated");
                    }
                    return null;
                })
                .when(isolations)
                .demandOpen(any(), any());
    }

    private String status() {
        return exchange.messagesOf(letters.caseRef()).get(0).status();
    }

    private long kept(String messageRef) {
        return jdbc.sql("select count(*) from exchange_package where owner = ?")
                .param(ExchangeOutgoing.owner(messageRef))
                .query(Long.class)
                .single();
    }

    @Test
    void whatWasTakenBackIsNotCarried() {
        letters.send("KZ", "KZ-GPO");
        sealer.whileSealing(this::takenBack);
        jobs.drain();
        assertThat(gateway.carried()).isEmpty();
        assertThat(status()).isEqualTo("recalled");
    }

    @Test
    void whatWasTakenBackIsNotGivenOut() {
        var sent = letters.send("KZ", "KZ-GPO");
        sealer.whileSealing(this::takenBack);
        assertThatThrownBy(() -> exchange.packageOf(sent.messageRef())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatHoldsSomethingThatWasTakenAwayIsNeitherCarriedNorKept() {
        var sent = letters.send("KZ", "KZ-GPO");
        sealer.whileSealing(this::takenAway);
        assertThatThrownBy(() -> jobs.runOne("send-message")).isInstanceOf(RuntimeException.class);
        assertThat(gateway.carried()).isEmpty();
        assertThat(status()).isEqualTo("queued");
        assertThat(kept(sent.messageRef())).isZero();
    }

    @Test
    void whatHoldsSomethingThatWasTakenAwayIsNotGivenOut() {
        var sent = letters.send("KZ", "KZ-GPO");
        exchange.packageOf(sent.messageRef());
        assertThat(kept(sent.messageRef())).isEqualTo(1);
        takenAwayAfterALook();
        assertThatThrownBy(() -> exchange.filesOf(sent.messageRef())).isInstanceOf(DocumentRefused.class);
        assertThat(kept(sent.messageRef()))
                .as("it may have left as it was sealed")
                .isEqualTo(1);
    }
}
