package org.rogatory.web.operations;

import org.rogatory.operations.EngineState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells that the engine is there; a node whose executor rests still shows pages, so that is a detail only. */
@Component
class EngineHealth implements HealthIndicator {

    private final EngineState engine;

    EngineHealth(EngineState engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("engine", engine.name())
                .withDetail("executing", engine.executing())
                .build();
    }
}
