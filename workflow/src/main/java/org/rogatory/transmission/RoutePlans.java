package org.rogatory.transmission;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.Admission;
import org.rogatory.law.Between;
import org.rogatory.law.Finding;
import org.rogatory.law.TransmissionRoute;
import org.rogatory.law.TransmissionRoutes;
import org.rogatory.law.TransmissionRoutes.Offer;
import org.rogatory.law.TransmissionRoutes.Question;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * By which route a file sends what it sends next: the one a person has chosen, else the best one known. Decides no
 * access: its callers have passed the rule of the file.
 */
@Service
public class RoutePlans {

    private static final String DIRECT = "direct";

    private final EntityManager held;
    private final TransmissionRoutes routes;
    private final FileCipher cipher;
    private final Directory directory;
    private final Clock clock;

    RoutePlans(EntityManager held, TransmissionRoutes routes, FileCipher cipher, Directory directory, Clock clock) {
        this.held = held;
        this.routes = routes;
        this.cipher = cipher;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The route by which a file sends.
     *
     * @param follows the route by which the original follows a copy
     * @param by who chose it; null where nobody has
     */
    public record Chosen(
            Offer offer,
            @Nullable TransmissionRoute follows,
            @Nullable String note,
            @Nullable String by,
            @Nullable Instant at) {}

    /** Chooses the route; one that no instrument simply admits needs a word on the agreement, or on why it is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(CaseFile file, String key, @Nullable String note, Asked asked) {
        var route = routes.find(key).orElseThrow(() -> Refusal.of("unknown-code", "kind"));
        var admission = routes.offer(route, binding(file, asked.question())).admission();
        if (admission != Admission.ALLOWED && note == null) {
            throw Refusal.of(
                    admission == Admission.AGREEMENT ? "agreement-missing" : "route-reason-missing", "internalText");
        }
        var choice = new PlannedRoute.Choice(
                key,
                note == null ? null : cipher.encrypt(file.caseRef(), note),
                asked.by().username(),
                clock.instant());
        Optional.ofNullable(held.find(PlannedRoute.class, file.caseRef()))
                .ifPresentOrElse(
                        planned -> planned.choose(choice),
                        () -> held.persist(new PlannedRoute(file.caseRef(), choice)));
        if (!DIRECT.equals(key)) {
            file.carryByHand(true);
        }
    }

    /** What the choice rests on, and who makes it. */
    public record Asked(Question question, Officer by) {}

    /** The route by which the file sends next; what goes by the exchange of the nodes goes directly. */
    @Transactional(readOnly = true)
    public Chosen chosen(CaseFile file, Question question) {
        var planned = held.find(PlannedRoute.class, file.caseRef());
        var offers = offers(file, question);
        var wanted = planned == null ? usual(file, offers) : planned.route();
        var offer = offers.stream()
                .filter(one -> one.route().key().equals(wanted))
                .findFirst()
                .orElseThrow();
        var follows = offer.route().copy() ? offers.get(0).route() : null;
        if (planned == null) {
            return new Chosen(offer, follows, null, null, null);
        }
        var note = planned.note();
        return new Chosen(
                offer,
                follows,
                note == null ? null : cipher.decrypt(file.caseRef(), note),
                planned.plannedBy(),
                planned.plannedAt());
    }

    private static String usual(CaseFile file, List<Offer> offers) {
        return file.byHand() ? offers.get(0).route().key() : DIRECT;
    }

    /** All routes with what is known of them, the best first. */
    public List<Offer> offers(CaseFile file, Question question) {
        return routes.offers(binding(file, question));
    }

    private Question binding(CaseFile file, Question question) {
        var day = file.day(clock.instant(), directory.times().zone(file.authority()));
        return routes.binding(question, new Between(file.requesting(), file.requested(), day));
    }

    /** What is to be said of the route. That nothing is known of one nobody has chosen is told where routes are offered. */
    @Transactional(readOnly = true)
    public Optional<Finding> finding(CaseFile file, Question question) {
        var chosen = chosen(file, question);
        var unasked = chosen.by() == null && chosen.offer().admission() == Admission.UNKNOWN;
        return unasked ? Optional.empty() : routes.finding(chosen.offer());
    }
}
