package org.rogatory.process;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;

/**
 * An act of a fixture with a name behind each of its words, and with the name alone where its verb takes words that the
 * fixture does not say.
 *
 * @param taken the fields that its verb takes
 */
record NamedWords(Act from, Set<ActField> taken, String name) {

    /** Without conditions these say no others; who is granted under some waits for a person who answers them. */
    private static final Set<String> CONDITIONAL =
            Set.of("record_court_grant", "surrender_temporarily", "record_temporary_surrender");

    /** Whoever certifies for somebody else has to say on what ground. */
    private static final Set<String> TRANSLATING = Set.of("attach_translation", "attach_certified_translation");

    /** Its reference is the States on the way, and no number of an order. */
    private static final String PLANS = "plan_surrender";

    Act act() {
        return new Act(
                from.verb(),
                from.version(),
                from.kind(),
                from.grounds(),
                words(),
                times(),
                parties(),
                papers(),
                from.items());
    }

    private Act.Words words() {
        var said = from.words();
        return new Act.Words(
                text(said.internalText(), ActField.INTERNAL_TEXT),
                text(said.releasedText(), ActField.RELEASED_TEXT),
                said.language(),
                text(said.conditions(), ActField.CONDITIONS),
                behind(said.consultation()),
                said.amount(),
                behind(said.executorFacts()),
                said.particulars());
    }

    private Act.Times times() {
        var said = from.times();
        return new Act.Times(said.until(), behind(said.untilEvent()), said.happenedOn(), said.time(), said.zone());
    }

    private Act.Parties parties() {
        var said = from.parties();
        return new Act.Parties(
                said.authority(),
                said.authorities(),
                said.officer(),
                said.coExecutors(),
                text(said.contact(), ActField.CONTACT),
                text(said.place(), ActField.PLACE),
                text(said.issuer(), ActField.ISSUER));
    }

    /** The number of an order may have any words; others are counted, or are those of the other State. */
    private Act.Papers papers() {
        var said = from.papers();
        var order = from.parties().issuer() != null && !PLANS.equals(from.verb());
        return new Act.Papers(
                order ? behind(said.reference()) : said.reference(),
                said.byHand(),
                said.certified(),
                said.fingerprint(),
                said.files(),
                said.letter(),
                said.carrier());
    }

    private @Nullable String text(@Nullable String said, ActField field) {
        if (said != null) {
            return behind(said);
        }
        return taken.contains(field) && fits(field) ? field.key() + " of " + name : null;
    }

    /** Whether the act stays what it is where it says this, too; a letter is signed as it was shown. */
    private boolean fits(ActField field) {
        return switch (field) {
            case RELEASED_TEXT -> !from.verb().startsWith("sign");
            case CONDITIONS -> CONDITIONAL.contains(from.verb());
            case CONTACT -> !TRANSLATING.contains(from.verb());
            default -> true;
        };
    }

    /** Behind each line: what is said piece by piece has it in every piece. */
    private @Nullable String behind(@Nullable String said) {
        return said == null ? null : said.lines().map(line -> line + " " + name).collect(Collectors.joining("\n"));
    }
}
