package org.rogatory.referral.contact;

import static org.rogatory.cases.ActField.ANSWERS;
import static org.rogatory.cases.ActField.FINGERPRINT;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.RequiredFields;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.referral.file.ReferralVerbs;
import org.springframework.stereotype.Component;

/**
 * What is written down at and after a first contact. On the timeline and in the trail stands that it was, and no word
 * or code of it: that somebody is in danger is nobody's business who may not open the file.
 */
@Component
class ContactVerbs implements ReferralVerbs {

    static final String SAFETY = "record_safety";
    static final String KEEP = "keep_draft";
    static final String SCREENING = "record_screening";
    static final String CONTACT = "record_contact";
    static final String END = "end_contact";
    static final String IDENTITY = "record_identity";

    /** Who meets a person first, or goes on with him. */
    static final Set<String> MEETING = Set.of("first_responder", "service_provider", "coordinator", "screener");

    /** Who may be shown names and addresses for a reason; supervisors oversee by code. */
    static final Set<String> REVEALING =
            Set.of("first_responder", "service_provider", "coordinator", "identification_body");

    private static final Map<String, Set<String>> ROLES = Map.of(
            SAFETY, MEETING,
            KEEP, MEETING,
            SCREENING, Set.of("screener"),
            CONTACT, Set.of("first_responder", "service_provider", "coordinator"),
            END, Set.of("first_responder", "service_provider", "coordinator"),
            IDENTITY, Set.of("first_responder", "service_provider", "coordinator"));

    private static final Map<String, List<FieldRule>> FIELDS = fields();

    private final Safeties safeties;
    private final Screenings screenings;
    private final ContactBook book;
    private final KeptDrafts drafts;
    private final ReferralFiles files;

    ContactVerbs(Safeties safeties, Screenings screenings, ContactBook book, KeptDrafts drafts, ReferralFiles files) {
        this.safeties = safeties;
        this.screenings = screenings;
        this.book = book;
        this.drafts = drafts;
        this.files = files;
    }

    private static Map<String, List<FieldRule>> fields() {
        var fields = new LinkedHashMap<String, List<FieldRule>>();
        fields.put(
                SAFETY,
                List.of(
                        optional(KEYS, SafetySaid.NEEDS),
                        optional(KIND, SafetySaid.OF_FILES),
                        optional(ANSWERS),
                        optional(INTERNAL_TEXT)));
        fields.put(KEEP, List.of());
        fields.put(SCREENING, List.of(needed(KIND), optional(ANSWERS), needed(INTERNAL_TEXT)));
        fields.put(CONTACT, List.of(needed(KIND, ContactKind.LIST), needed(ANSWERS)));
        fields.put(END, List.of(needed(REFERENCE)));
        fields.put(IDENTITY, List.of(needed(ANSWERS), optional(FINGERPRINT)));
        return fields;
    }

    @Override
    public Set<String> verbs() {
        return FIELDS.keySet();
    }

    @Override
    public List<AllowedAction> all() {
        return FIELDS.keySet().stream().map(ContactVerbs::action).toList();
    }

    private static AllowedAction action(String verb) {
        return new AllowedAction(
                verb, Referral.MACHINE, Objects.requireNonNull(FIELDS.get(verb)), false, SAFETY.equals(verb));
    }

    @Override
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        if (file.closedAt() != null) {
            return List.of();
        }
        return FIELDS.keySet().stream()
                .filter(verb -> Roles.held(officer, roles(verb)))
                .filter(verb -> !KEEP.equals(verb) || drafts.draft(file))
                .map(ContactVerbs::action)
                .toList();
    }

    private static Set<String> roles(String verb) {
        return ROLES.getOrDefault(verb, Set.of());
    }

    @Override
    public void act(CaseFile file, Act act, Officer officer) {
        Roles.demand(officer, roles(act.verb()));
        if (file.closedAt() != null) {
            throw Refusal.of("wrong-status");
        }
        RequiredFields.demand(act, FIELDS.getOrDefault(act.verb(), List.of()));
        switch (act.verb()) {
            case SAFETY -> safety(file, act, officer);
            case KEEP -> drafts.keep(file);
            case SCREENING -> screenings.add(file, act, officer);
            case CONTACT -> book.add(file, act, officer);
            case END -> book.end(file, act);
            case IDENTITY -> book.identify(file, act);
            default -> throw Refusal.of("wrong-status");
        }
        files.step(file, Act.of(act.verb(), act.version()), officer);
    }

    private void safety(CaseFile file, Act act, Officer officer) {
        var said = SafetySaid.of(act);
        safeties.keep(file, said, officer);
        drafts.told(file, said);
    }
}
