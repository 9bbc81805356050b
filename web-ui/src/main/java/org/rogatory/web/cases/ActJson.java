package org.rogatory.web.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ItemResult;
import org.rogatory.cases.PrintableText;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.letter.LetterNumber;

/** The body of an action: the fields of an act, without the verb, which stands in the address. */
record ActJson(
        @Nullable Long version,
        @Nullable @Size(max = 20) List<@NotNull @Size(max = 64) String> reasons,
        @Nullable @Size(max = 20000) @PrintableText String internalText,
        @Nullable @Size(max = 20000) @PrintableText String releasedText,
        @Nullable @Size(max = 64) String ground,
        @Nullable LocalDate until,
        @Nullable @Size(max = 300) @PrintableText String untilEvent,
        @Nullable LocalDate happenedOn,
        @Nullable @Size(max = 200) @PrintableText String reference,
        @Nullable @Size(max = 64) String authority,
        @Nullable @Size(max = 20) List<@NotNull @Size(max = 64) String> authorities,
        @Nullable @Size(max = 120) String officer,
        @Nullable @Size(max = 10) List<@NotNull @Size(max = 120) String> coExecutors,
        @Nullable @Size(max = 100) List<@NotNull @Size(max = 120) String> keys,
        @Nullable @Size(max = 100) Map<String, @NotNull @Size(max = 20000) @PrintableText String> answers,
        @Nullable @Size(max = 500) List<@NotNull @Valid ItemResult> results,
        @Nullable @Size(max = 80) String item,
        @Nullable @Size(max = 300) @PrintableText String place,
        @Nullable @Size(max = 5000) @PrintableText String conditions,
        @Nullable Boolean certified,
        @Nullable Boolean byHand,
        @Nullable @Size(max = 30) String kind,
        @Nullable @Size(max = 400) @PrintableText String consultation,
        @Nullable LocalDateTime time,
        @Nullable @Size(max = 300) @PrintableText String contact,
        @Nullable @Size(max = 200) String finding,
        @Nullable @Size(max = 64) String fingerprint,
        @Nullable @Size(max = 20) Map<String, @NotNull @Size(max = 120) String> places,
        @Nullable @Size(max = 50) List<@NotNull @Size(max = 64) String> files,
        @Nullable @Size(max = 120) @PrintableText String letter,
        @Nullable @Size(max = 32) String carrier,
        @Nullable @Size(max = 300) @PrintableText String issuer,
        @Nullable @Size(max = 24) String amount,
        @Nullable @Size(max = 20) Map<String, @NotNull @Size(max = 20000) @PrintableText String> particulars,
        @Nullable @Size(max = 8) String textLanguage,
        @Nullable @Size(max = 20000) @PrintableText String executorFacts,
        @Nullable @Size(max = 64) String zone) {

    static final ActJson EMPTY = about(ActAbout.NOTHING);

    /** Nothing typed yet, but what it is about already chosen. */
    static ActJson about(ActAbout what) {
        return about(what, null, null);
    }

    /** The same with words that stand already and are written over. */
    static ActJson about(ActAbout what, @Nullable String text, @Nullable String language) {
        var item = what.item();
        var finding = what.finding();
        var reference = what.reference();
        var authority = what.authority();
        var byHand = what.byHand();
        var read = what.fingerprint();
        var keys = what.key() == null ? null : List.of(what.key());
        return new ActJson(
                null, null, null, text, null, null, null, null, reference, authority, null, null, null, keys, null,
                null, item, null, null, null, byHand, null, null, null, null, finding, read, null, null, null, null,
                null, null, null, language, null, null);
    }

    /** Nothing typed yet, but number and day of their letter and our number of it, where the file knows them already. */
    static ActJson registering(@Nullable LetterNumber theirs, @Nullable LetterNumber ours) {
        var day = theirs == null ? null : theirs.day();
        var number = theirs == null ? null : theirs.number();
        var own = ours == null ? null : ours.number();
        return new ActJson(
                null, null, null, null, null, null, null, day, number, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, own, null, null, null, null,
                null, null, null);
    }

    /** Nothing typed yet, but place, minute and zone as they were planned, and who comes. */
    static ActJson appointing(@Nullable String place, @Nullable ZonedDateTime at, @Nullable String text) {
        var time = at == null ? null : at.toLocalDateTime();
        var zone = at == null ? null : at.getZone().getId();
        return new ActJson(
                null, null, null, text, null, null, null, null, null, null, null, null, null, null, null, null, null,
                place, null, null, null, null, null, time, null, null, null, null, null, null, null, null, null, null,
                null, null, zone);
    }

    /** What was typed into a field of the page, by the field's name. */
    List<String> values(String name) {
        return switch (name) {
            case "reasons" -> reasons == null ? List.of() : reasons;
            case "authorities" -> authorities == null ? List.of() : authorities;
            case "coExecutors" -> coExecutors == null ? List.of() : coExecutors;
            case "keys" -> keys == null ? List.of() : keys;
            case "files" -> files == null ? List.of() : files;
            case "executorFacts" -> Stream.ofNullable(executorFacts).toList();
            default -> Stream.ofNullable(single(name)).map(Object::toString).toList();
        };
    }

    /** The place each reason points at. */
    Map<String, String> pointed() {
        return places == null ? Map.of() : places;
    }

    /** What was told under each item of the form of the letter. */
    Map<String, String> told() {
        return particulars == null ? Map.of() : particulars;
    }

    /** What was told to each thing that was asked about, by its key. */
    Map<String, String> answered() {
        return answers == null ? Map.of() : AnswerFields.told(answers);
    }

    private @Nullable Object single(String name) {
        return switch (name) {
            case "internalText" -> internalText;
            case "releasedText" -> releasedText;
            case "textLanguage" -> textLanguage;
            case "ground" -> ground;
            case "reference" -> reference;
            case "authority" -> authority;
            case "officer" -> officer;
            case "item" -> item;
            case "place" -> place;
            case "conditions" -> conditions;
            case "certified" -> certified;
            case "byHand" -> byHand;
            case "kind" -> kind;
            case "consultation" -> consultation;
            case "finding" -> finding;
            case "fingerprint" -> fingerprint;
            case "contact" -> contact;
            case "letter" -> letter;
            case "carrier" -> carrier;
            case "issuer" -> issuer;
            case "amount" -> amount;
            default -> moment(name);
        };
    }

    private @Nullable Object moment(String name) {
        return switch (name) {
            case "until" -> until;
            case "untilEvent" -> untilEvent;
            case "happenedOn" -> happenedOn;
            case "time" -> time;
            case "zone" -> zone;
            default -> null;
        };
    }

    /** Refuses an item of which nothing is told: who calls names only those of which something is. */
    void demandOutcomes() {
        var told = Objects.requireNonNullElse(results, List.<ItemResult>of());
        for (var at = 0; at < told.size(); at++) {
            if (blankToNull(told.get(at).outcome()) == null) {
                throw Refusal.of("field-missing", "results[" + at + "].outcome");
            }
        }
    }

    /** The items of which something was told; the table of the page has a line for every item. */
    private List<ItemResult> outcomes() {
        return results == null
                ? List.of()
                : results.stream()
                        .filter(result ->
                                result.outcome() != null && !result.outcome().isBlank())
                        .map(result -> new ItemResult(
                                result.number(),
                                result.outcome(),
                                blankToNull(result.result()),
                                blankToNull(result.conditions()),
                                blankToNull(result.ground()),
                                result.until(),
                                blankToNull(result.textLanguage())))
                        .toList();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private ActDraft travels(ActDraft act) {
        return act.byHand(byHand).letter(letter).carrier(carrier);
    }

    private ActDraft executes(ActDraft act) {
        return act.item(item).executorFacts(executorFacts);
    }

    private ActDraft parties(ActDraft act) {
        return act.authority(authority)
                .authorities(values("authorities"))
                .officer(officer)
                .coExecutors(values("coExecutors"));
    }

    Act act(String verb, @Nullable Long seen) {
        return parties(executes(travels(Act.draft(verb))))
                .version(seen == null ? version : seen)
                .kind(kind)
                .reasons(values("reasons"))
                .places(pointed())
                .ground(ground)
                .finding(finding)
                .internalText(internalText)
                .releasedText(releasedText, textLanguage)
                .conditions(conditions)
                .particulars(told())
                .consultation(consultation)
                .until(until, untilEvent)
                .happened(happenedOn, place)
                .spoke(time, contact)
                .at(time, zone)
                .amount(amount)
                .order(reference, happenedOn, issuer)
                .certified(certified)
                .fingerprint(fingerprint)
                .files(Objects.requireNonNullElse(files, List.of()))
                .results(outcomes())
                .keys(values("keys"))
                .answers(answered())
                .act();
    }
}
