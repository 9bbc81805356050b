package org.rogatory.cases;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of an {@link Act} that a verb may need. */
public enum ActField {
    REASONS,
    INTERNAL_TEXT,
    RELEASED_TEXT,
    GROUND,
    UNTIL,
    UNTIL_EVENT,
    HAPPENED_ON,
    REFERENCE,
    AUTHORITY,
    OFFICER,
    KEYS,
    ANSWERS,
    RESULTS,
    ITEM,
    PLACE,
    CONDITIONS,
    CERTIFIED,
    BY_HAND,
    KIND,
    CONSULTATION,
    TIME,
    CONTACT,
    FINDING,
    FINGERPRINT,
    PLACES,
    FILES,
    ISSUER,
    AMOUNT;

    /** The name of the field in the command, in JSON and in forms, for example {@code releasedText}. */
    public String key() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        var key = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return key.toString();
    }

    /** Whether the act gives this field a value. */
    public boolean givenIn(Act act) {
        return switch (this) {
            case REASONS -> !act.reasons().isEmpty();
            case KEYS -> !act.keys().isEmpty();
            case ANSWERS -> !act.answers().isEmpty();
            case RESULTS -> !act.results().isEmpty();
            case PLACES -> !act.places().isEmpty();
            case FILES -> !act.files().isEmpty();
            default -> single(act) != null;
        };
    }

    private @Nullable Object single(Act act) {
        return switch (this) {
            case INTERNAL_TEXT -> act.internalText();
            case RELEASED_TEXT -> act.releasedText();
            case GROUND -> act.ground();
            case UNTIL -> act.until();
            case UNTIL_EVENT -> act.untilEvent();
            case HAPPENED_ON -> act.happenedOn();
            case REFERENCE -> act.reference();
            case AUTHORITY -> act.authority();
            case OFFICER -> act.officer();
            case ITEM -> act.item();
            case PLACE -> act.place();
            case CONDITIONS -> act.conditions();
            case CERTIFIED -> act.certified();
            case BY_HAND -> act.byHand();
            case KIND -> act.kind();
            case CONSULTATION -> act.consultation();
            case FINDING -> act.finding();
            case FINGERPRINT -> act.fingerprint();
            case TIME -> act.time();
            case CONTACT -> act.contact();
            case ISSUER -> act.issuer();
            case AMOUNT -> act.amount();
            default -> null;
        };
    }
}
