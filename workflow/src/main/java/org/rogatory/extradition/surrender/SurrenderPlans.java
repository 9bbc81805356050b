package org.rogatory.extradition.surrender;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Every attempt to hand a person over, as planned and as it came. The caller has passed the access rule. */
@Service
public class SurrenderPlans {

    private final SurrenderAttempts attempts;
    private final FileCipher cipher;
    private final JsonMapper json;

    SurrenderPlans(SurrenderAttempts attempts, FileCipher cipher, JsonMapper json) {
        this.attempts = attempts;
        this.cipher = cipher;
        this.json = json;
    }

    /** All of them, the earliest first. */
    @Transactional(readOnly = true)
    public List<PlannedSurrender> of(CaseFile file) {
        return rows(file).stream().map(this::told).toList();
    }

    /** The day on which the person was first handed over for a time, on the wall clock there; empty if he never was. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lentOn(CaseFile file) {
        return rows(file).stream()
                .filter(attempt -> attempt.kind() == SurrenderKind.TEMPORARY)
                .flatMap(attempt -> Stream.ofNullable(at(attempt.plannedAt(), attempt.zone())))
                .map(ZonedDateTime::toLocalDate)
                .min(Comparator.naturalOrder());
    }

    List<SurrenderAttempt> rows(CaseFile file) {
        return attempts.of(file.caseRef(), AccessScope.system());
    }

    /** The one that is still to come. */
    static Optional<SurrenderAttempt> open(List<SurrenderAttempt> known) {
        return known.stream().filter(attempt -> attempt.status().open()).findFirst();
    }

    /** The one of those known that is still to come, or a new one. */
    SurrenderAttempt opened(CaseFile file, List<SurrenderAttempt> known, Officer by) {
        return open(known)
                .orElseGet(() -> new SurrenderAttempt(file.caseRef(), known.size() + 1, kind(file), by.username()));
    }

    private static SurrenderKind kind(CaseFile file) {
        return RequestForms.TRANSIT.equals(file.form()) ? SurrenderKind.PASSAGE : SurrenderKind.SURRENDER;
    }

    SurrenderSaid said(SurrenderAttempt attempt) {
        var hidden = attempt.hiddenWords();
        return hidden == null
                ? SurrenderSaid.NOTHING
                : json.readValue(cipher.decrypt(attempt.caseRef(), hidden), SurrenderSaid.class);
    }

    /** Keeps it with words that were changed. */
    void keep(SurrenderAttempt attempt, UnaryOperator<SurrenderSaid> change, Officer by) {
        var said = change.apply(said(attempt));
        attempt.say(cipher.encrypt(attempt.caseRef(), json.writeValueAsString(said)), by.username());
        attempts.save(attempt);
    }

    private PlannedSurrender told(SurrenderAttempt attempt) {
        return new PlannedSurrender(
                attempt.surrenderRef(),
                attempt.number(),
                attempt.kind(),
                attempt.status(),
                at(attempt.plannedAt(), attempt.zone()),
                attempt.untilOn(),
                at(attempt.backAt(), attempt.zone()),
                attempt.failure(),
                said(attempt),
                attempt.notedBy());
    }

    static @Nullable ZonedDateTime at(@Nullable Instant moment, @Nullable String zone) {
        return moment == null ? null : moment.atZone(ZoneId.of(zone == null ? "UTC" : zone));
    }
}
