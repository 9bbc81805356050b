package org.rogatory.cases;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of an {@link Act} that a verb may need. */
public enum ActField {
    REASONS,
    INTERNAL_TEXT,
    RELEASED_TEXT,
    TEXT_LANGUAGE,
    GROUND,
    UNTIL,
    UNTIL_EVENT,
    HAPPENED_ON,
    REFERENCE,
    LETTER,
    CARRIER,
    AUTHORITY,
    AUTHORITIES,
    OFFICER,
    CO_EXECUTORS,
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
    ZONE,
    CONTACT,
    FINDING,
    FINGERPRINT,
    PLACES,
    FILES,
    ISSUER,
    AMOUNT,
    EXECUTOR_FACTS,
    PARTICULARS;

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
            case REASONS -> !act.grounds().reasons().isEmpty();
            case KEYS -> !act.items().keys().isEmpty();
            case ANSWERS -> !act.items().answers().isEmpty();
            case RESULTS -> !act.items().results().isEmpty();
            case PLACES -> !act.grounds().places().isEmpty();
            case PARTICULARS -> !act.words().particulars().isEmpty();
            case FILES -> !act.papers().files().isEmpty();
            case EXECUTOR_FACTS -> act.words().executorFacts() != null;
            case AUTHORITIES -> !act.parties().authorities().isEmpty();
            case CO_EXECUTORS -> !act.parties().coExecutors().isEmpty();
            default -> single(act) != null;
        };
    }

    private @Nullable Object single(Act act) {
        return switch (this) {
            case INTERNAL_TEXT -> act.words().internalText();
            case RELEASED_TEXT -> act.words().releasedText();
            case TEXT_LANGUAGE -> act.words().language();
            case GROUND -> act.grounds().ground();
            case REFERENCE -> act.papers().reference();
            case LETTER -> act.papers().letter();
            case CARRIER -> act.papers().carrier();
            case AUTHORITY -> act.parties().authority();
            case OFFICER -> act.parties().officer();
            case ITEM -> act.items().item();
            case PLACE -> act.parties().place();
            case CONDITIONS -> act.words().conditions();
            case CERTIFIED -> act.papers().certified();
            case BY_HAND -> act.papers().byHand();
            case KIND -> act.kind();
            case CONSULTATION -> act.words().consultation();
            case FINDING -> act.grounds().finding();
            case FINGERPRINT -> act.papers().fingerprint();
            case CONTACT -> act.parties().contact();
            case ISSUER -> act.parties().issuer();
            case AMOUNT -> act.words().amount();
            default -> moment(act.times());
        };
    }

    private @Nullable Object moment(Act.Times times) {
        return switch (this) {
            case UNTIL -> times.until();
            case UNTIL_EVENT -> times.untilEvent();
            case HAPPENED_ON -> times.happenedOn();
            case TIME -> times.time();
            case ZONE -> times.zone();
            default -> null;
        };
    }
}
