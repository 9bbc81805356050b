package org.rogatory.web.operations;

import java.util.Locale;
import org.rogatory.documents.Antivirus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells whether the antivirus answers; without it the node goes on, so it is never a reason to take it from the network. */
@Component
class AntivirusHealth implements HealthIndicator {

    private final ObjectProvider<Antivirus> antivirus;

    AntivirusHealth(ObjectProvider<Antivirus> antivirus) {
        this.antivirus = antivirus;
    }

    @Override
    public Health health() {
        var one = antivirus.getIfAvailable();
        var state = one == null ? Antivirus.State.OFF : one.state();
        return Health.up()
                .withDetail("antivirus", state.name().toLowerCase(Locale.ROOT))
                .build();
    }
}
