package org.rogatory.web.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that is written when something in it has changed, and for having been used once a minute at most. */
final class CalmSession<S extends Session> implements Session {

    static final Duration UNNOTED = Duration.ofMinutes(1);

    private final S kept;
    private boolean changed;

    /** @param changed whether it is to be written in any case, as one that is new */
    CalmSession(S kept, boolean changed) {
        this.kept = kept;
        this.changed = changed;
    }

    S kept() {
        return kept;
    }

    boolean isChanged() {
        return changed;
    }

    void written() {
        changed = false;
    }

    @Override
    public String getId() {
        return kept.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return kept.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return kept.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        changed = true;
        kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        kept.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return kept.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant used) {
        if (used.isAfter(kept.getLastAccessedTime().plus(UNNOTED))) {
            changed = true;
            kept.setLastAccessedTime(used);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return kept.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        kept.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return kept.isExpired();
    }
}
