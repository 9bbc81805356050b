package org.rogatory.resolutions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.registers.DeskLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.Registers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Resolutions on a letter that the desk has entered and that lies in no file of its authority: in none yet, or in that of
 * another one, as the order to execute a request does. They are written, continued and reported on, and its control is put
 * and lifted, by {@link Resolutions} and {@link Control} as on a file, by the entry of the letter.
 */
@Service
public class LetterResolutions {

    private final Matters matters;
    private final DeskLetters desk;
    private final Chain chain;
    private final Control control;
    private final ControlledFileRepository controlled;
    private final Days days;
    private final Nominees nominees;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    LetterResolutions(
            Matters matters,
            DeskLetters desk,
            Chain chain,
            Control control,
            ControlledFileRepository controlled,
            Days days,
            Nominees nominees,
            Trail trail,
            ApplicationEventPublisher events) {
        this.matters = matters;
        this.desk = desk;
        this.chain = chain;
        this.control = control;
        this.controlled = controlled;
        this.days = days;
        this.nominees = nominees;
        this.trail = trail;
        this.events = events;
    }

    /**
     * A letter with what was decided about it, and what the reader may do.
     *
     * @param words its brief content
     * @param closed whether nothing more is to be done about it
     * @param control null where it never was on control
     */
    public record Sheet(
            EntryView letter,
            boolean closed,
            DeskLetters.Words words,
            List<ResolutionView> tree,
            Control.@Nullable Card control,
            boolean begins,
            boolean puts) {}

    /** Whether something is told about a letter of the desk, by its entry, and not about a file. */
    public static boolean about(String ref) {
        return Matter.ofLetter(ref);
    }

    /** Whether resolutions are written on a letter of a journal, for an officer who reads that. */
    @Transactional(readOnly = true)
    public boolean opens(EntryView letter, Officer officer) {
        return !letter.shut()
                && Registers.readsWords(officer)
                && letter.kind() == JournalKind.INCOMING
                && letter.voided() == null
                && Matters.within(letter, officer)
                && (letter.caseRef() == null || desk.find(letter.entryId()).isPresent());
    }

    /** The letter for whom it is open: those who read its journal, and those whom a resolution on it names. */
    @Transactional
    public Sheet view(String entryId, Officer officer) {
        var sheet = read(entryId, officer);
        events.publishEvent(new ResolutionsEvent("resolutions.view", entryId, officer.username(), Map.of()));
        return sheet;
    }

    /**
     * The letter on which something is to be done by a call; refused where it is none, or where it is not any more what the
     * caller saw.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void demandSeen(String entryId, @Nullable Long seen, Officer officer) {
        matters.letter(demanded(entryId), officer);
        if (seen != null && !desk.hold(entryId, seen)) {
            throw Refusal.changed();
        }
    }

    private static String demanded(String entryId) {
        if (!about(entryId)) {
            throw Refusal.notFound();
        }
        return entryId;
    }

    private Sheet read(String entryId, Officer officer) {
        var letter = matters.letter(demanded(entryId), officer);
        var matter = matters.of(letter);
        var tree = chain.tree(matter, officer);
        return new Sheet(
                letter,
                matter.closed(),
                desk.words(entryId),
                tree,
                control.card(entryId, officer).orElse(null),
                chain.begins(matter, officer),
                control.puts(matter, officer));
    }

    /** Whom an officer may name on a letter, without himself. */
    @Transactional(readOnly = true)
    public List<Officer> others(String entryId, Officer author) {
        return nominees.of(matters.find(entryId, author), author).stream()
                .filter(named -> !named.username().equals(author.username()))
                .toList();
    }

    /** Moves the day of control of a letter to a later one, as a head who does not execute it. */
    @Transactional
    public void extend(String entryId, Control.Wanted wanted, Officer officer) {
        var matter = control.decidable(demanded(entryId), officer);
        var running = controlled
                .findById(entryId)
                .filter(ControlledFile::running)
                .orElseThrow(() -> Refusal.of("wrong-status"));
        HiddenTexts.demandText(wanted.text());
        var day = days.ahead(matter, wanted.until());
        control.extend(matter, running, new Extension(Set.of(), day, List.of(), wanted.text()), officer);
        trail.tell("extend_control", matter, officer);
    }
}
