package org.rogatory.operations;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets a test set the engine's time by the application's clock. The engine's time is one for the whole virtual machine. */
@Component
@ConditionalOnProperty("rogatory.operations.engine-follows-clock")
public class EngineClock implements DisposableBean {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    /** The engine takes the clock's present moment and stands still there. */
    public void follow() {
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
    }

    @Override
    public void destroy() {
        ClockUtil.reset();
    }
}
