package org.rogatory.web.cabinet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rogatory.persons.CabinetSettings;
import org.rogatory.persons.Cabinets;
import org.rogatory.persons.OpenCabinet;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The cabinets that are open, by the session in which they were opened: in the memory of this node, and nowhere else. At
 * another node that takes over a session its cabinet is simply shut. It is shut, too, when nobody has used the session
 * for a while, when the session ends, and when who opened it holds it no more.
 */
@Component
class OpenCabinets {

    /** For so long it is believed that who opened it holds it still. */
    static final Duration BELIEVED = Duration.ofMinutes(1);

    private final Cache<String, Held> open;
    private final Cabinets cabinets;
    private final Clock clock;

    OpenCabinets(Cabinets cabinets, CabinetSettings settings, Clock clock) {
        this.cabinets = cabinets;
        this.clock = clock;
        this.open = Caffeine.newBuilder()
                .expireAfterAccess(settings.idle())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .scheduler(Scheduler.systemScheduler())
                .executor(Runnable::run)
                .<String, Held>removalListener(this::shut)
                .build();
    }

    /** One that is open, and when it was last asked whether it may be. */
    private static final class Held {

        private final OpenCabinet cabinet;
        private volatile Instant asked;

        Held(OpenCabinet cabinet, Instant asked) {
            this.cabinet = cabinet;
            this.asked = asked;
        }
    }

    private void shut(@Nullable String session, @Nullable Held held, RemovalCause cause) {
        if (held != null) {
            cabinets.closed(held.cabinet);
        }
    }

    /** Whether any is open at this node. */
    boolean any() {
        return open.estimatedSize() > 0;
    }

    /** From now on the requests of a session find it open. */
    void put(HttpSession session, OpenCabinet cabinet) {
        open.put(session.getId(), new Held(cabinet, clock.instant()));
    }

    /** What is open in a session of who opened it. */
    Optional<OpenCabinet> of(@Nullable HttpSession session) {
        var held = session == null ? null : open.getIfPresent(session.getId());
        if (session == null || held == null || !held.cabinet.username().equals(reader(session))) {
            return Optional.empty();
        }
        if (!believed(held)) {
            close(session.getId());
            return Optional.empty();
        }
        return Optional.of(held.cabinet);
    }

    private boolean believed(Held held) {
        var now = clock.instant();
        if (now.isBefore(held.asked.plus(BELIEVED))) {
            return true;
        }
        held.asked = now;
        return cabinets.holds(held.cabinet);
    }

    private static @Nullable String reader(HttpSession session) {
        Object context = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context instanceof SecurityContext known && known.getAuthentication() != null
                ? known.getAuthentication().getName()
                : null;
    }

    /** Shuts what is open in a session, if anything is. */
    void close(String sessionId) {
        open.invalidate(sessionId);
    }

    /** Shuts whatever somebody has open at this node. */
    void closeOf(String username) {
        open.asMap().forEach((session, held) -> {
            if (held.cabinet.username().equals(username)) {
                close(session);
            }
        });
    }

    @EventListener
    void ended(SessionDestroyedEvent ended) {
        close(ended.getId());
    }
}
