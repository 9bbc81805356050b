package org.rogatory.audit;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A gap of places that no chain of a test ever reaches, told as a node tells it after a restore. */
@Component
public class MadeGap {

    private final ChainGaps gaps;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    MadeGap(ChainGaps gaps, ApplicationEventPublisher events, JdbcClient jdbc) {
        this.gaps = gaps;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** Tells it, and gives the number of the row. */
    public long tell() {
        var places = Map.of(ToldGap.FROM, "900000000", ToldGap.TO, "900000001");
        events.publishEvent(new ChainEvent(ToldGap.TOLD, ChainEvent.SYSTEM, places));
        return gaps.open().get(0).row();
    }

    /** Takes it out again before it is chained. */
    public void forget() {
        jdbc.sql("delete from audit_entry where action in (?, ?) and chain_position is null")
                .params(ToldGap.TOLD, ToldGap.SEEN)
                .update();
    }
}
