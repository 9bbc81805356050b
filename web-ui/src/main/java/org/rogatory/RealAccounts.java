package org.rogatory;

import org.rogatory.identity.PublishedPassword;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * A database that was used for training keeps its accounts, whatever the settings say since. A node whose data are real
 * does not open its door while the password that everybody knows opens one of them.
 */
@Component
final class RealAccounts implements SmartLifecycle {

    private final RealData data;
    private final PublishedPassword published;
    private volatile boolean looked;

    RealAccounts(Environment settings, PublishedPassword published) {
        this.data = new RealData(settings);
        this.published = published;
    }

    @Override
    public void start() {
        looked = true;
        data.saidBy().filter(setting -> published.opensAny()).ifPresent(setting -> {
            throw new DemoOnRealData(
                    setting,
                    "is false, and the password of the demonstration still opens an account; start once more with"
                            + " synthetic data, for this machine alone, and close these accounts or give them another"
                            + " password, or take a database of its own");
        });
    }

    @Override
    public void stop() {
        looked = false;
    }

    @Override
    public boolean isRunning() {
        return looked;
    }

    @Override
    public boolean isPauseable() {
        return false;
    }

    /** The tables are whole, and nothing has begun that works on them. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1;
    }
}
