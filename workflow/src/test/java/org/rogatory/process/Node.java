package org.rogatory.process;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.rogatory.SetClock;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedure;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Timeline;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.documents.Documents;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.exchange.Exchange;
import org.rogatory.mla.consultation.Consultations;
import org.rogatory.mla.incoming.OralRequests;
import org.rogatory.mla.incoming.PaperRequests;
import org.rogatory.mla.incoming.StrayMessages;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemUses;
import org.rogatory.mla.outgoing.OutgoingRequests;
import org.rogatory.notices.Notices;
import org.rogatory.operations.EngineClock;
import org.rogatory.operations.FailedJobs;
import org.rogatory.operations.ProcessPosition;
import org.rogatory.requests.content.RequestTranslations;
import org.rogatory.requests.reminder.WaitingLetters;
import org.rogatory.tasks.Tasks;
import org.springframework.stereotype.Component;

/** The front doors of the node, for the fixtures. */
@Component
record Node(
        Cases cases,
        Procedures procedures,
        List<Procedure> kinds,
        OutgoingRequests outgoing,
        RequestTranslations translations,
        OralRequests oral,
        PaperRequests paper,
        Tasks tasks,
        AssistanceItems items,
        ItemUses itemUses,
        Consultations consultations,
        WaitingLetters letters,
        Exchange exchange,
        StrayMessages stray,
        Documents documents,
        Deadlines deadlines,
        KeptBytes bytes,
        Timeline timeline,
        ProcessPosition position,
        FailedJobs failedJobs,
        Notices notices,
        RuntimeService engine,
        SetClock clock,
        EngineClock engineClock,
        Courier courier,
        Printer printer,
        Signet signet,
        Meter meter,
        Pen pen,
        Jobs jobs) {

    static final Instant START = Instant.parse("2026-04-20T06:00:00Z");

    /** It is this moment now, for the code and for the engine. */
    void moment(Instant moment) {
        clock.set(moment);
        engineClock.follow();
    }

    /** The day it is in a zone, such as Asia/Tashkent. */
    LocalDate today(String zone) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
    }

    void pass(Duration time) {
        moment(clock.instant().plus(time));
    }
}
