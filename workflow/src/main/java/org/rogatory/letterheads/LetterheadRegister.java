package org.rogatory.letterheads;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter.Letterhead;
import org.rogatory.documents.letter.PrintedText;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The heads of the letters of a State's authorities, kept by its administrators; each change is a new edition. */
@Service
public class LetterheadRegister {

    private static final Set<Role> READERS = EnumSet.of(
            Role.ADMINISTRATOR, Role.AUDITOR, Role.HEAD, Role.SIGNATORY, Role.CENTRAL_OFFICER, Role.REGISTRAR);

    private final KeptLetterheadRepository heads;
    private final Directory directory;
    private final PrintedText printed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterheadRegister(
            KeptLetterheadRepository heads,
            Directory directory,
            PrintedText printed,
            ApplicationEventPublisher events,
            Clock clock) {
        this.heads = heads;
        this.directory = directory;
        this.printed = printed;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the register is open to the officer. */
    public static boolean reads(Officer officer) {
        return officer.roles().stream().anyMatch(READERS::contains);
    }

    /** What is recorded for the authorities of the officer's State, in all languages in which something is. */
    @Transactional(readOnly = true)
    public List<LetterheadView> of(Officer officer) {
        Roles.demand(reads(officer));
        var authorities = directory.authorities(officer.state()).stream().map(Authority::key);
        return latest(authorities.toList());
    }

    /** What stands in the head of one authority's letters, for each language of letters. */
    @Transactional(readOnly = true)
    public List<LetterheadView> of(String authority, Officer officer) {
        Roles.demand(reads(officer));
        demandOfState(authority, officer);
        var recorded = latest(List.of(authority));
        return NewLetterhead.LANGUAGES.stream()
                .map(language -> recorded.stream()
                        .filter(view -> view.language().equals(language))
                        .findFirst()
                        .orElseGet(() -> LetterheadView.none(authority, language)))
                .toList();
    }

    private List<LetterheadView> latest(List<String> authorities) {
        return heads.latest(authorities).stream().map(KeptLetterhead::view).toList();
    }

    /** What stands there in one language, to be changed. */
    @Transactional(readOnly = true)
    public LetterheadView find(String authority, String language, Officer administrator) {
        Roles.demand(administrator.has(Role.ADMINISTRATOR));
        demandOfState(authority, administrator);
        if (!NewLetterhead.LANGUAGES.contains(language)) {
            throw Refusal.notFound();
        }
        return current(authority, language);
    }

    /** Keeps what letters show from now on; refused with the field that is wrong, or where it is outdated. */
    @Transactional
    public LetterheadView keep(NewLetterhead wanted, Officer administrator) {
        var before = find(wanted.authority(), wanted.language(), administrator);
        if (before.edition() != wanted.edition()) {
            throw Refusal.of("letterhead-changed");
        }
        wanted.demandShowable(printed);
        if (before.words().equals(wanted.words()) && before.chosen() == wanted.chosen()) {
            return before;
        }
        var head = store(wanted, administrator.username());
        var details = Map.of(
                "authority",
                wanted.authority(),
                "language",
                wanted.language(),
                "edition",
                String.valueOf(head.view().edition()));
        events.publishEvent(new LetterheadEvent(head.headId(), administrator.username(), details));
        return head.view();
    }

    /** Refuses what could not be kept; nothing is changed. */
    public void check(NewLetterhead wanted) {
        wanted.demandShowable(printed);
    }

    /** The head as the letters of an authority would show it with these words in it. */
    public Letterhead shown(String authority, HeadWords words, Locale language) {
        var sender = Senders.party(directory.authority(authority), directory, language);
        return words.on(Letterhead.of(sender), language);
    }

    /** Puts a first head where an authority has none in this language. */
    @Transactional
    boolean begin(NewLetterhead first) {
        var none = current(first.authority(), first.language()).edition() == 0;
        if (none) {
            store(first, "system");
        }
        return none;
    }

    private LetterheadView current(String authority, String language) {
        return heads.of(authority, language, Limit.of(1)).stream()
                .map(KeptLetterhead::view)
                .findFirst()
                .orElseGet(() -> LetterheadView.none(authority, language));
    }

    private KeptLetterhead store(NewLetterhead wanted, String by) {
        return heads.saveAndFlush(new KeptLetterhead(UUID.randomUUID().toString(), wanted, by, clock.instant()));
    }

    private void demandOfState(String authority, Officer officer) {
        var known = directory.find(authority).filter(found -> found.state().equals(officer.state()));
        if (known.isEmpty()) {
            throw Refusal.notFound();
        }
    }
}
