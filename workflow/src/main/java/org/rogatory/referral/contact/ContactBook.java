package org.rogatory.referral.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.persons.PersonVault;
import org.rogatory.referral.Referral;
import org.rogatory.requests.Choices;
import org.rogatory.requests.FileTexts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Who the person of a file is and how he is reached. Names lie in the vault, and nobody finds a file by them; they are
 * shown to whoever says why, and that leaves its trace.
 */
@Service
public class ContactBook {

    /** The mark of a person of whom nobody has written down who he is. */
    public static final String NOBODY = "none";

    /** The one version of persons that a file of referral has. */
    private static final int VERSION = 1;

    private static final String PERSON = "P";
    private static final String KIND = "kind";
    private static final String SAFE = "safe";
    private static final String UNSAFE = "no";

    private final Cases cases;
    private final ReferralContactRepository contacts;
    private final PersonVault vault;
    private final FileTexts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactBook(
            Cases cases,
            ReferralContactRepository contacts,
            PersonVault vault,
            FileTexts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.contacts = contacts;
        this.vault = vault;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** The ways to reach him without where they lead; what is used no more stands last. */
    @Transactional(readOnly = true)
    public List<ContactView> of(CaseFile file) {
        return all(file).stream().map(ContactView::closed).toList();
    }

    /** Whether he can be reached safely at all. Read from codes alone, so that clocks may ask. */
    @Transactional(readOnly = true)
    public boolean reachable(String caseRef) {
        return contacts.of(caseRef, AccessScope.system()).stream().anyMatch(ReferralContact::usable);
    }

    /** Whether what was put together at this moment may lead where it is safe no more; read from codes alone. */
    @Transactional(readOnly = true)
    public boolean unsafeSince(String caseRef, Instant moment) {
        return contacts.of(caseRef, AccessScope.system()).stream().anyMatch(contact -> contact.unsafeSince(moment));
    }

    /** Which facts of him are known, by their names alone. */
    @Transactional(readOnly = true)
    public List<String> known(CaseFile file) {
        return List.copyOf(identity(file).facts().keySet());
    }

    /** Who he is and how he is reached, for an officer who says why; leaves the trace of both. */
    @Transactional
    public RevealedPerson reveal(String caseRef, RevealReason why, Officer officer) {
        var file = Referral.demand(cases.find(caseRef, AccessScope.of(officer)));
        Roles.demand(reveals(officer));
        events.publishEvent(new PersonRevealed(caseRef, officer.username(), why));
        var identity = identity(file);
        return new RevealedPerson(identity, all(file), mark(file, identity));
    }

    /** Whether an officer may be shown who a person is, or how he is reached, for a reason. */
    public static boolean reveals(Officer officer) {
        return Roles.held(officer, ContactVerbs.REVEALING) && Roles.readsNames(officer);
    }

    /**
     * His name for an organisation to which it is passed on, the one he uses; leaves the trace of that. Empty where
     * nobody has told it, and for who may not be shown it. The caller has passed the access rule.
     */
    @Transactional
    public Optional<String> nameToPassOn(CaseFile file, Officer officer) {
        return reveals(officer) ? traced(identity(file).called(), file, officer) : Optional.empty();
    }

    /** The same of the ways to reach him: only those that are known to be safe, a line each. */
    @Transactional
    public Optional<String> waysToPassOn(CaseFile file, Officer officer) {
        return reveals(officer) ? traced(safeWays(file), file, officer) : Optional.empty();
    }

    private @Nullable String safeWays(CaseFile file) {
        var ways = all(file).stream()
                .filter(ContactView::usable)
                .map(way -> way.words().told())
                .toList();
        return ways.isEmpty() ? null : String.join("\n", ways);
    }

    private Optional<String> traced(@Nullable String told, CaseFile file, Officer officer) {
        if (told != null) {
            events.publishEvent(new PersonRevealed(file.caseRef(), officer.username(), RevealReason.SHARE_AGREED));
        }
        return Optional.ofNullable(told);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(CaseFile file, Act act, Officer officer) {
        var answers = act.items().answers();
        var kind = String.valueOf(act.kind());
        var safe = answers.getOrDefault(SAFE, "unknown");
        if (!Choices.has(ContactKind.LIST, kind)) {
            throw Refusal.of("unknown-code", ActField.KIND.key());
        }
        var named = answers.keySet().stream().allMatch(name -> SAFE.equals(name) || ContactWords.NAMES.contains(name));
        if (!named || !ContactKind.SAFE.contains(safe)) {
            throw Refusal.of("unknown-code", SAFE);
        }
        var words = ContactWords.of(answers);
        if (words.value() == null) {
            throw Refusal.of("field-missing", "value");
        }
        if ("yes".equals(safe) && words.saidBy() == null) {
            throw Refusal.of("contact-who-says", "said_by");
        }
        if (UNSAFE.equals(safe)) {
            endWhatLeadsThere(file, words);
        }
        var ref = UUID.randomUUID().toString();
        var now = clock.instant();
        var view = new ContactView(ref, file.caseRef(), kind, safe, words, now, officer.username(), null);
        var kept = words.kept().put(KIND, kind);
        contacts.save(new ReferralContact(view, texts.hide(file.caseRef(), kept)));
        if (UNSAFE.equals(safe)) {
            events.publishEvent(new WayUnsafe(file.caseRef()));
        }
    }

    /** Whoever has said before that the same place is safe, or did not know: it is used no more. */
    private void endWhatLeadsThere(CaseFile file, ContactWords unsafe) {
        contacts.of(file.caseRef(), AccessScope.system()).stream()
                .filter(each -> leadsThere(view(file, each), unsafe))
                .forEach(each -> {
                    each.end(clock.instant());
                    contacts.save(each);
                });
    }

    private static boolean leadsThere(ContactView way, ContactWords unsafe) {
        return way.endedAt() == null && way.words().leadsWhere(unsafe);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void end(CaseFile file, Act act) {
        var ended = contacts.of(file.caseRef(), AccessScope.system()).stream()
                .filter(each ->
                        view(file, each).contactRef().equals(act.papers().reference()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("contact-unknown", ActField.REFERENCE.key()));
        if (view(file, ended).endedAt() == null) {
            var passedOn = ended.usable();
            ended.end(clock.instant());
            contacts.save(ended);
            if (passedOn) {
                events.publishEvent(new WayUnsafe(file.caseRef()));
            }
        }
    }

    /**
     * Who he is is written whole, so only by whom it was shown as it still stands, or while nobody has written it:
     * what somebody else has written is not lost by it. Two who do it at once cross at the vault. None of his names
     * is marked as one that may be found.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void identify(CaseFile file, Act act) {
        var seen = Objects.requireNonNullElse(act.papers().fingerprint(), NOBODY);
        if (!seen.equals(mark(file, identity(file)))) {
            throw Refusal.changed();
        }
        var persons = JsonNodeFactory.instance.objectNode();
        persons.set(PERSON, PersonIdentity.told(act.items().answers()).kept());
        vault.keep(file.caseRef(), VERSION, persons);
    }

    private PersonIdentity identity(CaseFile file) {
        return PersonIdentity.read(vault.read(file.caseRef(), VERSION).path(PERSON));
    }

    private String mark(CaseFile file, PersonIdentity identity) {
        return identity.facts().isEmpty()
                ? NOBODY
                : vault.written(file.caseRef(), VERSION).map(String::valueOf).orElse(NOBODY);
    }

    private List<ContactView> all(CaseFile file) {
        var all = new ArrayList<ContactView>();
        contacts.of(file.caseRef(), AccessScope.system()).forEach(each -> all.add(view(file, each)));
        all.sort((one, other) -> Boolean.compare(one.endedAt() != null, other.endedAt() != null));
        return all;
    }

    private ContactView view(CaseFile file, ReferralContact contact) {
        var kept = texts.show(file.caseRef(), contact.hiddenWords());
        return contact.view(kept.path(KIND).asString(""), ContactWords.read(kept));
    }
}
