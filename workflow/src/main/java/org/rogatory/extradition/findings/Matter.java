package org.rogatory.extradition.findings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.Finding;
import org.rogatory.law.Level;

/** What is judged in every file of extradition. Which rule says what of it is law, and lies with the reference data. */
public enum Matter {
    THRESHOLD("no_dual_criminality_ext", "law_text"),
    DUAL_CRIMINALITY("no_dual_criminality_ext", "dual_criminality"),
    LIMITATION("lapse_of_time", "limitation"),
    NE_BIS_IN_IDEM("ne_bis_in_idem", null),
    NATIONALITY("own_national", "nationality_check"),
    POLITICAL_OFFENCE("political_offence", null),
    DISCRIMINATION("discrimination", null),
    TORTURE("torture_fair_trial", null),
    DEATH_PENALTY("death_penalty", null),
    ASYLUM("refugee", null),
    IN_ABSENTIA("in_absentia", "in_absentia"),
    AGE(null, null),
    MILITARY_OFFENCE("military_offence", null),
    FISCAL("fiscal_only", null);

    private final @Nullable String ground;
    private final @Nullable String item;

    Matter(@Nullable String ground, @Nullable String item) {
        this.ground = ground;
        this.item = item;
    }

    /** The key in messages and in the interface for national systems. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The matter with this key; empty where none has it. */
    public static Optional<Matter> of(@Nullable String key) {
        return Stream.of(values()).filter(matter -> matter.key().equals(key)).findFirst();
    }

    /** The ground of refusal whose articles speak of it; null where the reference data know none. */
    @Nullable
    String ground() {
        return ground;
    }

    /** The question about it that only a person answers, by its flag; empty where the reference data know none. */
    public Optional<String> flag() {
        return switch (this) {
            case POLITICAL_OFFENCE -> Optional.of("political_offence");
            case DISCRIMINATION -> Optional.of("discrimination");
            case TORTURE -> Optional.of("torture_risk");
            case DEATH_PENALTY -> Optional.of("death_penalty");
            case ASYLUM -> Optional.of("asylum_pending");
            default -> Optional.empty();
        };
    }

    /** Whether a finding of the rules speaks of it. */
    boolean concerns(Finding finding) {
        return finding.level() == Level.STOP
                ? flag().filter(finding.key()::equals).isPresent()
                : finding.item().equals(item);
    }
}
