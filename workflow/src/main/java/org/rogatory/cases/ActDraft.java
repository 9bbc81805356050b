package org.rogatory.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the few fields an act needs: from a form or a call, for a message or the demo world. */
public final class ActDraft {

    private final String verb;
    private @Nullable Long version;
    private List<String> reasons = List.of();
    private @Nullable String internalText;
    private @Nullable String releasedText;
    private @Nullable String textLanguage;
    private @Nullable String ground;
    private Act.Times times = Act.Times.NONE;
    private @Nullable String reference;
    private @Nullable String authority;
    private List<String> authorities = List.of();
    private @Nullable String officer;
    private List<String> coExecutors = List.of();
    private List<String> keys = List.of();
    private Map<String, String> answers = Map.of();
    private List<ItemResult> results = List.of();
    private @Nullable String item;
    private @Nullable String place;
    private @Nullable String conditions;
    private @Nullable Boolean certified;
    private @Nullable Boolean byHand;
    private @Nullable String kind;
    private @Nullable String consultation;
    private @Nullable String finding;
    private @Nullable String fingerprint;
    private Map<String, String> places = Map.of();
    private List<String> files = List.of();
    private @Nullable String contact;
    private @Nullable String letter;
    private @Nullable String carrier;
    private @Nullable String issuer;
    private @Nullable String amount;
    private @Nullable String executorFacts;
    private Map<String, String> particulars = Map.of();

    ActDraft(String verb) {
        this.verb = verb;
    }

    public ActDraft version(@Nullable Long value) {
        version = value;
        return this;
    }

    public ActDraft reasons(List<String> codes) {
        reasons = codes;
        return this;
    }

    public ActDraft internalText(@Nullable String text) {
        internalText = text;
        return this;
    }

    public ActDraft releasedText(@Nullable String text) {
        releasedText = text;
        return this;
    }

    /** The same in a language, by its tag; null where nobody says it. */
    public ActDraft releasedText(@Nullable String text, @Nullable String language) {
        textLanguage = language;
        return releasedText(text);
    }

    public ActDraft ground(@Nullable String code) {
        ground = code;
        return this;
    }

    public ActDraft until(@Nullable LocalDate date, @Nullable String event) {
        times = times.until(date, event);
        return this;
    }

    public ActDraft happened(@Nullable LocalDate on, @Nullable String at) {
        times = times.on(on);
        place = at;
        return this;
    }

    public ActDraft reference(@Nullable String number) {
        reference = number;
        return this;
    }

    public ActDraft authority(@Nullable String key) {
        authority = key;
        return this;
    }

    public ActDraft authorities(List<String> named) {
        authorities = named;
        return this;
    }

    public ActDraft officer(@Nullable String username) {
        officer = username;
        return this;
    }

    public ActDraft coExecutors(List<String> usernames) {
        coExecutors = usernames;
        return this;
    }

    public ActDraft keys(List<String> asked) {
        keys = asked;
        return this;
    }

    public ActDraft answers(Map<String, String> given) {
        answers = given;
        return this;
    }

    public ActDraft results(List<ItemResult> told) {
        results = told;
        return this;
    }

    public ActDraft item(@Nullable String itemRef) {
        item = itemRef;
        return this;
    }

    public ActDraft conditions(@Nullable String ofUse) {
        conditions = ofUse;
        return this;
    }

    public ActDraft certified(@Nullable Boolean translation) {
        certified = translation;
        return this;
    }

    public ActDraft byHand(@Nullable Boolean carried) {
        byHand = carried;
        return this;
    }

    public ActDraft kind(@Nullable String code) {
        kind = code;
        return this;
    }

    public ActDraft consultation(@Nullable String how) {
        consultation = how;
        return this;
    }

    /** The minute in which somebody was spoken to, and who it was. */
    public ActDraft spoke(@Nullable LocalDateTime at, @Nullable String with) {
        contact = with;
        return at(at, times.zone());
    }

    /** The minute in which it happened, on the wall clock of a zone; without one, on that of the authority. */
    public ActDraft at(@Nullable LocalDateTime minute, @Nullable String ofZone) {
        times = times.at(minute, ofZone);
        return this;
    }

    /** The number that stands on the paper which goes with it. */
    public ActDraft letter(@Nullable String number) {
        letter = number;
        return this;
    }

    public ActDraft carrier(@Nullable String key) {
        carrier = key;
        return this;
    }

    /** A domestic order: its number, its day, and who made it. */
    public ActDraft order(@Nullable String number, @Nullable LocalDate on, @Nullable String by) {
        reference = number;
        times = times.on(on);
        issuer = by;
        return this;
    }

    public ActDraft amount(@Nullable String sum) {
        amount = sum;
        return this;
    }

    /** What an executing authority has to know of the case. */
    public ActDraft executorFacts(@Nullable String text) {
        executorFacts = text;
        return this;
    }

    /** What leaves under single items of the form of the letter, by their keys. */
    public ActDraft particulars(Map<String, String> told) {
        particulars = told;
        return this;
    }

    public ActDraft finding(@Nullable String name) {
        finding = name;
        return this;
    }

    public ActDraft fingerprint(@Nullable String sha256) {
        fingerprint = sha256;
        return this;
    }

    public ActDraft places(Map<String, String> ofReasons) {
        places = ofReasons;
        return this;
    }

    public ActDraft files(List<String> documentRefs) {
        files = documentRefs;
        return this;
    }

    public Act act() {
        return new Act(
                verb,
                version,
                kind,
                new Act.Grounds(reasons, places, ground, finding),
                words(),
                times,
                new Act.Parties(authority, authorities, officer, coExecutors, contact, place, issuer),
                new Act.Papers(reference, byHand, certified, fingerprint, files, letter, carrier),
                new Act.Items(item, results, keys, answers));
    }

    private Act.Words words() {
        return new Act.Words(
                internalText, releasedText, textLanguage, conditions, consultation, amount, executorFacts, particulars);
    }
}
