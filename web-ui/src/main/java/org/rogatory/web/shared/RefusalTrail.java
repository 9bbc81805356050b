package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.rogatory.audit.AuditEvent;
import org.rogatory.cases.CaseCode;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Leaves the trace of what was refused because it is closed to who asked for it: the act itself is undone, its trace is
 * not. Of the address only the pattern and a well-formed number of a file are kept, since people type names; the same
 * refusal leaves one trace a minute, or a program that tries all numbers would fill the trail. What a form tells at the
 * field in which its writer has named himself, though it takes another, leaves none: it is mended there. What it tells
 * of itself as a whole, lest the words typed in it be lost on a page of its own, leaves one.
 */
@Component
public class RefusalTrail {

    private static final Pattern FILE = Pattern.compile("[A-Z]{2}-[A-Z]{3}-\\d{4}-\\d{1,9}");
    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final CurrentReader reader;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Map<Refused, Instant> kept = new ConcurrentHashMap<>();

    RefusalTrail(CurrentReader reader, Clock clock, ApplicationEventPublisher events) {
        this.reader = reader;
        this.clock = clock;
        this.events = events;
    }

    /** Something was refused to somebody. */
    record Refused(String subject, String actor, Map<String, String> details) implements AuditEvent {

        @Override
        public String action() {
            return "cases.refused";
        }
    }

    /** Keeps a refusal, if it is one that closes something to a person who has signed in. */
    void keep(Refusal refusal, HttpServletRequest request) {
        if (refusal.closed() || refusal.needsAnother()) {
            reader.officer()
                    .map(officer -> refused(refusal.code(), request, officer))
                    .ifPresent(this::tell);
        }
    }

    /** Keeps a refusal that the form of the present request tells itself, so that what was typed in it stays. */
    public void told(Refusal refusal) {
        if (refusal.fields().isEmpty()
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here) {
            keep(refusal, here.getRequest());
        }
    }

    private static Refused refused(String code, HttpServletRequest request, Officer officer) {
        var file = AskedFile.named(request, "caseRef")
                .filter(named -> FILE.matcher(named).matches() || CaseCode.is(named))
                .orElse("address");
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var asked = request.getMethod() + " " + pattern;
        return new Refused(file, officer.username(), Map.of("refusal", code, "asked", asked));
    }

    private void tell(Refused refused) {
        var now = clock.instant();
        var before = kept.get(refused);
        if (before != null && now.isBefore(before.plus(QUIET))) {
            return;
        }
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(refused, now);
        events.publishEvent(refused);
    }
}
