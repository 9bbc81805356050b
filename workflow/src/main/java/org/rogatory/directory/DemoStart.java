package org.rogatory.directory;

import org.springframework.context.SmartLifecycle;

/**
 * Something the demo begins with: made once at the start, in the order of the steps, before the node opens its door –
 * nobody meets a half of it.
 */
public abstract class DemoStart implements SmartLifecycle {

    private final int step;
    private volatile boolean begun;

    /** @param step lower ones are made first; one may need what a lower one has made */
    protected DemoStart(int step) {
        this.step = step;
    }

    /** Makes it, if the settings ask for it; what is there already is left alone. */
    protected abstract void begin();

    @Override
    public final void start() {
        begun = true;
        begin();
    }

    @Override
    public final void stop() {
        begun = false;
    }

    @Override
    public final boolean isRunning() {
        return begun;
    }

    @Override
    public final boolean isPauseable() {
        return false;
    }

    @Override
    public final int getPhase() {
        return step;
    }
}
