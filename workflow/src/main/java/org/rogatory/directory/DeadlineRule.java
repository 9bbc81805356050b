package org.rogatory.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A limit of time as the law or the office sets it.
 *
 * @param value the number of units; null where it is not known, and then nothing may be computed
 * @param countFrom in words, the event from which it is counted
 * @param kind treaty, statute, treaty condition, treaty minimum, benchmark, or a default of the system
 * @param basis the article, in words
 * @param confidence high, medium, low or n/a
 * @param further what follows when it has passed; null for nothing
 * @param begins with the result of which items it begins; null where something else starts it, or nothing yet
 * @param holding what it does to a person who is held; null where it is no limit on custody
 */
public record DeadlineRule(
        String key,
        Wording label,
        @Nullable Integer value,
        Unit unit,
        Counting counting,
        String countFrom,
        String kind,
        String basis,
        String onExpiry,
        String confidence,
        List<String> source,
        @Nullable String appliesWhen,
        @Nullable String note,
        @Nullable String extension,
        @Nullable Further further,
        @Nullable Begins begins,
        @Nullable Holding holding) {

    /** Our own rule: a decision may be taken when a proposal stays without answer (ADR 19). No treaty says so. */
    private static final String CONSULTATION = "sys_consult";

    /** What others hold themselves to, told for comparison. */
    private static final String BENCHMARK = "benchmark";

    private static final String OURS = "system default";

    private static final String ORIGINAL = "sys_original_return";

    /** What was promised is seen to after the surrender, when the file may be closed for long. */
    private static final String ASSURANCE = "sys_assurance_followup";

    /** How a person fares is asked long after his file was closed, by the safe channel alone. */
    private static final String FOLLOW_UP = "ref_followup";

    private static final String CONSENT = "ref_consent_ends";

    /** A period that protects a person ends by its last day or by a decision, and by nothing that becomes of a file. */
    private static final Set<String> REFLECTION = Set.of("ref_reflection", "ref_reflection_warn");

    /** Papers are under way whatever becomes of the file; which of them still count, those know who plan legs. */
    private static final String LEG = "sys_leg";

    /** Who may be held goes free: due also on a closed file, where the request is withdrawn after its closing. */
    private static final String RELEASE = "sys_release";

    /** Whatever is asked in the meantime: who is held goes free at once, what was asked orally is written forthwith. */
    private static final Set<String> AT_ONCE = Set.of(RELEASE, "sys_oral_confirm", "treaty_oral_confirm");

    /**
     * What follows when a limit has passed: it runs anew, round by round.
     *
     * @param every units of the rule from one round to the next
     * @param rounds how many rounds there are, the first passing counted; where none is given, as many as it takes
     * @param reminds who is reminded: partner and executor by a letter, executor, drafter, registrar or officer by a notice
     */
    public record Further(int every, int rounds, String reminds) {}

    /**
     * It begins on the day of something that happened for an item of the request.
     *
     * @param with what happened
     * @param items types of assistance
     * @param instruments the instruments that set it; one of them must be cited
     */
    public record Begins(Beginning with, List<String> items, List<String> instruments) {}

    /** What happened for an item: it was executed, or who came for it was told that he may go. */
    public enum Beginning {
        EXECUTION,
        DISMISSAL
    }

    /** What the number counts. */
    public enum Unit {
        HOURS,
        DAYS,
        MONTHS
    }

    /** Whether the day of the event is the first day; where it is not known the earlier end governs. */
    public enum FirstDay {
        INCLUDED,
        EXCLUDED,
        UNKNOWN
    }

    /** Whether an end on a day off moves to the next working day; where it is not known the earlier end governs. */
    public enum Shift {
        MOVES,
        STAYS,
        UNKNOWN
    }

    /**
     * How the number is counted.
     *
     * @param workingDays true where only working days count
     * @param placeOfDetention true where the zone is that of the place of detention, else that of the authority
     * @param backward counted back from the event
     * @param protective the period protects the person: it ends only at the later of two possible ends
     */
    public record Counting(
            boolean workingDays,
            FirstDay firstDay,
            Unit unit,
            boolean placeOfDetention,
            Shift shift,
            boolean backward,
            boolean protective,
            String confidence,
            @Nullable String note) {}

    /** The same rule with the length of a further round. */
    public DeadlineRule round(Further next) {
        return new DeadlineRule(
                key,
                label,
                next.every(),
                unit,
                counting,
                countFrom,
                kind,
                basis,
                onExpiry,
                confidence,
                source,
                appliesWhen,
                note,
                extension,
                further,
                begins,
                holding);
    }

    /** Whether it begins when an item of this type is executed under these instruments. */
    public boolean beginsWith(String item, List<String> cited) {
        return begins(Beginning.EXECUTION, item, cited);
    }

    /** Whether it begins when who came for an item of this type under these instruments is told that he may go. */
    public boolean protects(String item, List<String> cited) {
        return begins(Beginning.DISMISSAL, item, cited);
    }

    private boolean begins(Beginning with, String item, List<String> cited) {
        return begins != null
                && begins.with() == with
                && begins.items().contains(item)
                && begins.instruments().stream().anyMatch(cited::contains);
    }

    /** Whether it protects a person who came. */
    public boolean protective() {
        return begins != null && begins.with() == Beginning.DISMISSAL;
    }

    /**
     * Whether it runs on when the file is closed: as protection does, limits on custody, the promise to give an original
     * back, what was promised for a person who was surrendered, what is asked of one who was helped, the last day of what
     * a person has agreed to, and papers under way.
     */
    public boolean outlives() {
        return protective()
                || custody()
                || REFLECTION.contains(key)
                || Set.of(ORIGINAL, LEG, ASSURANCE, FOLLOW_UP, CONSENT).contains(key);
    }

    /**
     * Whether a file stays readable while it is awaited: what was promised in it is written down in it, and so is that who
     * was held has been released. What a person has agreed to ends with what is known of it.
     */
    public boolean keepsFile() {
        return RELEASE.equals(key) || outlives() && !CONSENT.equals(key);
    }

    /** A limit on custody: it is of law, runs at the place of detention and never moves for days off. */
    public boolean custody() {
        return counting.placeOfDetention();
    }

    /** Whether it is counted back from a limit on custody: somebody has to act before that, and it only warns of it. */
    public boolean warns() {
        return holding != null && holding.from() == Holding.From.LIMIT;
    }

    /**
     * Whether it waits while the file waits: neither limits of law do, as on custody, nor a day that a person named: of
     * control, of an original's return; nor papers under way, a release, or the writing of what was asked orally.
     */
    public boolean pausable() {
        return !custody()
                && !legal()
                && !AT_ONCE.contains(key)
                && !Set.of("sys_control", ORIGINAL, LEG, ASSURANCE, FOLLOW_UP).contains(key);
    }

    /**
     * Whether what was due stays owed when it has passed. Our own rule for what the office set itself. What is
     * counted back from a limit only warns of it. Limits of law are shown as passed; what follows them is in on_expiry
     * and a person decides.
     */
    public boolean awaited() {
        return !legal()
                && !protective()
                && !BENCHMARK.equals(kind)
                && !counting.backward()
                && !CONSULTATION.equals(key);
    }

    /** Set by the system itself: the program names it by its key where something begins, and cannot do without it. */
    boolean ours() {
        return kind.startsWith(OURS);
    }

    /** Set by a treaty or a statute and not by the office. */
    public boolean legal() {
        return Set.of("treaty", "statute", "treaty condition", "treaty minimum").contains(kind);
    }
}
