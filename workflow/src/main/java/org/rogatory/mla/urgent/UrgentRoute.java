package org.rogatory.mla.urgent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.rogatory.law.AdvanceRequests;
import org.rogatory.law.AdvanceRequests.Permission;
import org.rogatory.law.Between;
import org.rogatory.law.TransmissionRoutes.Question;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests made before they are written: admitted by the instrument, on the clock, joined by the written request. */
@Service
public class UrgentRoute {

    /** The clock of a written confirmation where no instrument sets one. */
    static final String USUAL_TERM = "sys_oral_confirm";

    /** The clocks within which what was asked orally or by a copy is confirmed in writing. */
    public static final List<String> TERMS = List.of("treaty_oral_confirm", USUAL_TERM);

    private static final String INTERPOL = "interpol";

    private final AdvanceRequestRepository requests;
    private final KnownAdvances known;
    private final AdvanceRequests law;
    private final Deadlines deadlines;
    private final Directory directory;
    private final FileCipher cipher;
    private final Clock clock;

    UrgentRoute(
            AdvanceRequestRepository requests,
            KnownAdvances known,
            AdvanceRequests law,
            Deadlines deadlines,
            Directory directory,
            FileCipher cipher,
            Clock clock) {
        this.requests = requests;
        this.known = known;
        this.law = law;
        this.deadlines = deadlines;
        this.directory = directory;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * How a request was made before it was written.
     *
     * @param channel oral or interpol
     * @param cited the instruments it cites
     * @param time the minute in which it was made, on the wall clock of the authority
     * @param contact who of the other State spoke or was spoken to
     * @param agreement on what agreement it rests, where the instrument admits it only where the States have agreed
     */
    public record Made(
            @Nullable String channel,
            List<String> cited,
            @Nullable LocalDateTime time,
            @Nullable String contact,
            @Nullable String agreement) {}

    /** What admits the request between these States on the day it was made; refused where nothing cited is known to. */
    public Permission admitted(Made made, @Nullable String requesting, String requested) {
        var channel = channel(made);
        var time = made.time();
        if (time == null) {
            throw Refusal.of("field-missing", "time");
        }
        var day = time.toLocalDate();
        return admitted(made, channel, new Between(String.valueOf(requesting), requested, day));
    }

    private static String channel(Made made) {
        var channel = made.channel();
        if (channel == null || !AdvanceRequests.CHANNELS.contains(channel)) {
            throw Refusal.of("unknown-channel", "kind");
        }
        return channel;
    }

    private Permission admitted(Made made, String channel, Between between) {
        var permission = law.permission(made.cited(), channel, between)
                .orElseThrow(() -> Refusal.of("advance-not-admitted", "kind"));
        if (permission.onlyWhereAgreed() && made.agreement() == null) {
            throw Refusal.of("agreement-missing", "internalText");
        }
        return permission;
    }

    /** Keeps the request with its file and starts the term of its written confirmation. */
    @Transactional
    public void keep(CaseFile file, Made made) {
        var channel = channel(made);
        var at = moment(file, made.time());
        var permission = admitted(made, channel, between(file, at));
        var contact = Optional.ofNullable(made.contact())
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Refusal.of("field-missing", "contact"));
        var hidden = cipher.encrypt(file.caseRef(), contact);
        var asked = new AdvanceRequest(file.caseRef(), permission.channel(), permission.instrument(), at, hidden);
        requests.save(known.find(file.caseRef())
                .map(calledOff -> calledOff.again(asked))
                .orElse(asked));
        file.extract(file.form(), file.requested(), file.marks().pressing());
        file.original().await(INTERPOL.equals(permission.channel()));
        deadlines.start(new StartDeadline(file.caseRef(), permission.advance().confirm(), at, file.authority()));
    }

    Between between(CaseFile file, Instant at) {
        var day = file.day(at, directory.times().zone(file.authority()));
        return new Between(file.requesting(), file.requested(), day);
    }

    Instant moment(CaseFile file, @Nullable LocalDateTime time) {
        if (time == null) {
            throw Refusal.of("field-missing", "time");
        }
        var moment = time.atZone(directory.zone(file.authority())).toInstant();
        if (moment.isAfter(clock.instant())) {
            throw Refusal.of("day-in-future", "time");
        }
        return moment;
    }

    /** Whether the file rests on an advance request that is not confirmed in writing yet, or on a copy. */
    @Transactional(readOnly = true)
    public boolean awaited(CaseFile file) {
        return !file.outgoing() && file.original().awaited() || unwritten(file);
    }

    /** Whether it was asked orally or by INTERPOL, and the written request has not come or gone yet. */
    @Transactional(readOnly = true)
    public boolean unwritten(CaseFile file) {
        return unconfirmed(file).isPresent();
    }

    private Optional<AdvanceRequest> unconfirmed(CaseFile file) {
        return known.find(file.caseRef()).filter(AdvanceRequest::awaited);
    }

    /**
     * A written copy of a request that is here without its original.
     *
     * @param route by which it came; null where nobody has said it
     */
    public record Copy(@Nullable String route, Question asked) {}

    /**
     * Whether the execution may begin: the original is here in writing, or what admits the way in which it was asked does
     * not wait for that.
     *
     * @param copy tells what is here; asked only where a written copy is here without its original
     */
    @Transactional(readOnly = true)
    public boolean mayBegin(CaseFile file, Supplier<Copy> copy) {
        var advance = unconfirmed(file);
        if (advance.isEmpty() && !file.original().awaited()) {
            return true;
        }
        var between = between(file, clock.instant());
        return advance.map(request -> law.mayBegin(List.of(request.instrument()), request.channel(), between))
                .orElseGet(() -> mayBegin(copy.get(), between));
    }

    private boolean mayBegin(Copy copy, Between between) {
        return copy.route() != null && law.mayBegin(copy.route(), copy.asked(), between);
    }

    /** The request came in writing as a copy: its original is awaited within the term of a written confirmation. */
    @Transactional
    public void awaitOriginal(CaseFile file, List<String> cited) {
        var term = law.permission(cited, INTERPOL, between(file, clock.instant()))
                .map(permission -> permission.advance().confirm())
                .orElse(USUAL_TERM);
        file.original().await(true);
        deadlines.start(new StartDeadline(file.caseRef(), term, clock.instant(), file.authority()));
    }

    /** The original of a copy is here. */
    @Transactional
    public void originalCame(CaseFile file) {
        confirm(file);
        TERMS.forEach(term -> deadlines.meet(file.caseRef(), term));
    }

    /** It was no copy: no original is awaited, and no term runs for one. */
    @Transactional
    public void originalUnsaid(CaseFile file) {
        file.original().await(false);
        TERMS.forEach(term -> deadlines.stop(file.caseRef(), term));
    }

    /** Files that wait for the written request which a State has told to come under this number. */
    @Transactional(readOnly = true)
    public List<String> awaiting(String state, String requesting, String number, AccessScope scope) {
        return requests.awaiting(state, requesting, number, scope);
    }

    /** The written request has come, or has been sent. */
    @Transactional
    public void confirm(CaseFile file) {
        if (!file.outgoing()) {
            file.original().await(false);
        }
        known.find(file.caseRef()).ifPresent(request -> {
            request.confirm(clock.instant());
            requests.save(request);
        });
    }

    /** An advance request as a page shows it. */
    public record View(
            String channel,
            String instrument,
            Instant askedAt,
            String contact,
            boolean awaited,
            @Nullable Instant calledOffAt) {}

    /** The advance request of a file the officer may see. */
    @Transactional(readOnly = true)
    public Optional<View> of(String caseRef, AccessScope scope) {
        return requests.find(caseRef, scope)
                .map(request -> new View(
                        request.channel(),
                        request.instrument(),
                        request.askedAt(),
                        cipher.decrypt(caseRef, request.hiddenContact()),
                        request.awaited(),
                        request.calledOffAt()));
    }
}
