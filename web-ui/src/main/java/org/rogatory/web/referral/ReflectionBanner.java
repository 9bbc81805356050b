package org.rogatory.web.referral;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.referral.track.ReflectionStops;
import org.rogatory.referral.track.RunningReflection;
import org.rogatory.web.shared.HeaderPart;
import org.rogatory.web.shared.HeaderView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/**
 * At the head of a file from which somebody would be handed over, for those who take part in it: that a period of
 * recovery and reflection runs for him, until when, and whether the head has decided. Of the file of referral the head,
 * who decides, is told the code, where a consent or an order allows that; nothing else is told, and nobody else learns
 * so much.
 */
@Component
class ReflectionBanner implements HeaderPart {

    private final ReflectionStops stops;
    private final Words words;

    ReflectionBanner(ReflectionStops stops, Words words) {
        this.stops = stops;
        this.words = words;
    }

    @Override
    public Optional<HeaderView> of(CaseFile file, Officer officer, Locale reader) {
        if (!ReflectionStops.concerns(file) || file.closedAt() != null || !Deliberation.open(file, officer)) {
            return Optional.empty();
        }
        var running = stops.of(file);
        var sources = officer.has(Role.HEAD) ? codes(running) : List.<String>of();
        return running.stream()
                .map(RunningReflection::until)
                .max(Comparator.naturalOrder())
                .map(until -> view(running, until, sources));
    }

    private List<String> codes(List<RunningReflection> running) {
        return running.stream()
                .map(RunningReflection::code)
                .filter(Objects::nonNull)
                .distinct()
                .map(code -> words.text("referral.stop.code", code))
                .toList();
    }

    private HeaderView view(List<RunningReflection> running, LocalDate until, List<String> sources) {
        var stopped = running.stream().anyMatch(RunningReflection::stops);
        return new HeaderView(
                stopped ? "passed" : "warned",
                words.text("referral.stop.title"),
                words.text(stopped ? "referral.stop.waits" : "referral.stop.settled"),
                words.text("referral.stop.until", words.dateWithDay(until)),
                words.text("referral.stop.decides"),
                List.of(),
                sources,
                null,
                null);
    }
}
