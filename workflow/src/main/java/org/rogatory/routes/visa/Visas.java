package org.rogatory.routes.visa;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.rogatory.routes.RouteStage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The visas of files, in the acts of a procedure that has allowed them: asked for when a file enters a stage, given by who
 * holds the post or stands in for him, returned, skipped or moved by a head. Nobody gives one on what he wrote.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Visas {

    private final VisaRows visas;
    private final NewVisas copies;
    private final Asking asking;
    private final Holders holders;
    private final FileCipher cipher;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Visas(
            VisaRows visas,
            NewVisas copies,
            Asking asking,
            Holders holders,
            FileCipher cipher,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visas = visas;
        this.copies = copies;
        this.asking = asking;
        this.holders = holders;
        this.cipher = cipher;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A file enters a stage: it gets the visas of its route, or those it had there before once more; what it waited for
     * until now lapses.
     *
     * @return whether visas are awaited
     */
    public boolean enter(CaseFile file, StageEntry entry, Officer by) {
        lapse(file);
        var course = new Course(copies.of(file, entry, visas.of(file.caseRef())));
        if (course.visas().isEmpty()) {
            return false;
        }
        visas.add(file.caseRef(), course);
        asking.ask(file, course);
        trace("routes.ask", file, by, Map.of("stage", entry.stage().key()));
        return !course.done();
    }

    /**
     * Gives a visa.
     *
     * @param writers user names of all who wrote what the file asks for
     * @return the stage whose visas are all there now, or null
     */
    public @Nullable RouteStage give(CaseFile file, VisaSaid said, Set<String> writers, Officer officer) {
        var course = running(file);
        var visa = own(course, said, writers, officer);
        settle(visa, VisaStatus.GIVEN, said, officer);
        return goOn(file, course, visa);
    }

    /** Returns the file in place of a visa; no other one of the stage is awaited any more. */
    public RouteStage giveBack(CaseFile file, VisaSaid said, Set<String> writers, Officer officer) {
        var course = running(file);
        var visa = own(course, said, writers, officer);
        settle(visa, VisaStatus.RETURNED, said, officer);
        asking.withdraw(visa);
        end(file, course);
        return visa.stage();
    }

    /**
     * Skips a visa for a reason.
     *
     * @return the stage whose visas are all there now, or null
     */
    public @Nullable RouteStage skip(CaseFile file, VisaSaid said, Set<String> writers, Officer head) {
        var course = running(file);
        var visa = decided(file, course, said, head);
        demandNotWritten(writers, head.username(), head.username());
        settle(visa, VisaStatus.SKIPPED, said, head);
        return goOn(file, course, visa);
    }

    /** Moves a visa to another authority, such as the successor of one that is gone; its term begins anew. */
    public void move(CaseFile file, VisaSaid said, Set<String> writers, Officer head) {
        var course = running(file);
        var visa = decided(file, course, said, head);
        demandNotWritten(writers, head.username(), head.username());
        var successor = String.valueOf(said.authority());
        if (successor.equals(visa.authority())) {
            throw Refusal.of("visa-moved-nowhere", "authority");
        }
        if (!holders.gives(successor, visa.role())) {
            throw Refusal.of("nobody-gives-visa", "authority");
        }
        asking.withdraw(visa);
        visa.moveTo(successor);
        asking.ask(file, course);
        visas.save(course);
        trace("routes.move", file, head, Map.of("visa", visa.visaId(), "authority", successor));
    }

    /** The file goes another way: what was awaited lapses. */
    public void lapse(CaseFile file) {
        var course = running(file);
        if (!course.done()) {
            end(file, course);
        }
    }

    /** Whose visas a file waits for before an act, by authority and role; empty where it waits for none. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<String> awaited(String caseRef, RouteStage stage) {
        return Course.latest(visas.of(caseRef), stage).open().stream()
                .map(visa -> visa.authority() + "/" + visa.role().key())
                .toList();
    }

    private Course running(CaseFile file) {
        return Course.running(visas.of(file.caseRef()));
    }

    private Visa own(Course course, VisaSaid said, Set<String> writers, Officer officer) {
        for (var visa : course.waiting()) {
            var forWhom = holders.forWhom(visa, officer);
            if (forWhom.isPresent() && named(visa, said)) {
                demandNotWritten(writers, officer.username(), forWhom.get());
                return visa;
            }
        }
        throw Refusal.of("visa-not-yours");
    }

    private Visa decided(CaseFile file, Course course, VisaSaid said, Officer head) {
        var visa = course.open().stream()
                .filter(open -> open.number().equals(said.number()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("visa-unknown", "reference"));
        if (!holders.decides(visa, file.authority(), head)) {
            throw Refusal.of("role");
        }
        return visa;
    }

    private static boolean named(Visa visa, VisaSaid said) {
        return said.number() == null || visa.number().equals(said.number());
    }

    private static void demandNotWritten(Set<String> writers, String by, String forWhom) {
        if (writers.contains(by) || writers.contains(forWhom)) {
            throw Refusal.secondPerson(Refusal.FOUR_EYES);
        }
    }

    private void settle(Visa visa, VisaStatus end, VisaSaid said, Officer officer) {
        var holder = end == VisaStatus.SKIPPED
                ? officer.username()
                : holders.forWhom(visa, officer).orElseThrow();
        var forWhom = holder.equals(officer.username()) ? null : holder;
        visa.settle(end, new Visa.Settled(officer.username(), forWhom, clock.instant()));
        visa.explain(said.reasons(), hide(visa.caseRef(), said.text()));
        var details = Map.of("visa", visa.visaId(), "outcome", end.key(), "for", holder);
        events.publishEvent(new VisaEvent("routes.visa", visa.caseRef(), officer.username(), details));
    }

    private @Nullable RouteStage goOn(CaseFile file, Course course, Visa settled) {
        asking.withdraw(settled);
        asking.ask(file, course);
        visas.save(course);
        return course.done() ? settled.stage() : null;
    }

    private void end(CaseFile file, Course course) {
        asking.stop(file, course.waiting());
        course.open().forEach(visa -> visa.lapse(clock.instant()));
        visas.save(course);
    }

    private @Nullable String hide(String caseRef, @Nullable String text) {
        return text == null ? null : cipher.encrypt(caseRef, text);
    }

    private void trace(String action, CaseFile file, Officer by, Map<String, String> details) {
        events.publishEvent(new VisaEvent(action, file.caseRef(), by.username(), details));
    }
}
