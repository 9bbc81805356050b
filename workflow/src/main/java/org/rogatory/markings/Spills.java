package org.rogatory.markings;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Isolable;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.markings.SpillRepository.ListQuery;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents and texts in which something is marked higher than this system may keep: isolated at once by whoever finds
 * it, erased or given back by the head and an administrator together. Neither needs to see the content, and neither can.
 */
@Service
public class Spills {

    private final SpillRepository spills;
    private final Map<String, Isolable> kinds;
    private final Deliberation deliberation;
    private final Cases cases;
    private final Directory directory;
    private final SpillBars bars;
    private final ShutSpills shut;
    private final SpillFiles files;
    private final SpillNotices told;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Spills(
            SpillRepository spills,
            List<Isolable> kinds,
            Deliberation deliberation,
            Cases cases,
            Directory directory,
            SpillBars bars,
            ShutSpills shut,
            SpillFiles files,
            SpillNotices told,
            ApplicationEventPublisher events,
            Clock clock) {
        this.spills = spills;
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(Isolable::kind, kind -> kind));
        this.deliberation = deliberation;
        this.cases = cases;
        this.directory = directory;
        this.bars = bars;
        this.shut = shut;
        this.files = files;
        this.told = told;
        this.events = events;
        this.clock = clock;
    }

    /** One of them, and whether its reader can propose and confirm now. */
    public record Card(SpillView spill, boolean proposes, boolean confirms) {}

    /** Whether an officer decides about what is isolated at all. */
    public static boolean opens(Officer officer) {
        return officer.has(Role.HEAD) || officer.has(Role.ADMINISTRATOR);
    }

    /** The document of a file that the officer can open, before he reports it. */
    @Transactional(readOnly = true)
    public ReportedPaper toReport(String caseRef, String documentRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        return new ReportedPaper(
                deliberation.document(file, documentRef, officer).kind(), file.form());
    }

    /** The text that the officer can read, before he reports it; its file, if it belongs to one. */
    @Transactional(readOnly = true)
    public Optional<String> toReport(Found text, Officer officer) {
        var kind = kind(text.kind());
        var standing = kind.standing(text.reference(), officer);
        demandHere(kind, standing);
        return Optional.ofNullable(standing.file()).map(CaseFile::caseRef);
    }

    /** The file of what the officer can read, isolated or not; empty where it belongs to none. */
    @Transactional(readOnly = true)
    public Optional<String> fileOf(Found found, Officer officer) {
        var standing = kind(found.kind()).standing(found.reference(), officer);
        return Optional.ofNullable(standing.file()).map(CaseFile::caseRef);
    }

    /** Isolates a document at once; whoever can open it may do so. Done twice, it is done once. */
    @Transactional
    public Optional<String> report(String caseRef, String documentRef, Officer officer) {
        deliberation.listed(cases.find(caseRef, AccessScope.of(officer)), documentRef, officer);
        return report(new Found(IsolableDocuments.KIND, documentRef), officer);
    }

    /** Isolates it at once; whoever can read it may do so. Done twice, it is done once. Tells its file, if it has one. */
    @Transactional
    public Optional<String> report(Found found, Officer officer) {
        var kind = kind(found.kind());
        var standing = kind.standing(found.reference(), officer);
        var file = Optional.ofNullable(standing.file()).map(CaseFile::caseRef);
        if (standing.isolation() == Isolation.ISOLATED) {
            return file;
        }
        demandHere(kind, standing);
        var state = directory.authority(standing.authority()).state();
        var owner = new Spill.Owner(file.orElse(null), state, standing.authority());
        var spill = spills.save(new Spill(found, owner, officer.username(), clock.instant()));
        kind.isolate(found.reference(), officer);
        note(spill, kind.verbs().isolate(), officer);
        told.reported(spill);
        trace("markings.isolate", spill, officer, Map.of());
        return file;
    }

    /** The first of two persons says what is to become of it. */
    @Transactional
    public void propose(String spillId, SpillOutcome wanted, Officer officer) {
        var spill = kept(spillId, officer);
        demandOpen(spill);
        var by = new Decider.Proposal(officer.username(), as(spill, officer));
        if (spill.proposed(wanted).filter(by::equals).isPresent()) {
            return;
        }
        if (wanted == SpillOutcome.ERASE) {
            bars.demandProposable(spill, kind(spill.kind()));
        }
        spill.propose(wanted, by, clock.instant());
        spills.save(spill);
        told.proposed(spill, by.as());
        trace("markings.propose", spill, officer, Map.of("outcome", wanted.key()));
    }

    /** The second of two persons confirms what the first proposed; then it is done. */
    @Transactional
    public void confirm(String spillId, SpillOutcome wanted, Officer officer) {
        var spill = kept(spillId, officer);
        if (spill.decided(wanted, officer.username())) {
            return;
        }
        demandOpen(spill);
        var proposal = spill.proposed(wanted).orElseThrow(Refusal::changed);
        if (!Decider.confirms(proposal, officer, as(spill, officer))) {
            throw Refusal.secondPerson("four-eyes-spill");
        }
        spill.decide(wanted, officer.username(), clock.instant());
        spills.save(spill);
        var kind = kind(spill.kind());
        if (wanted == SpillOutcome.ERASE) {
            bars.demandErasable(spill, kind);
            kind.erase(spill.reference(), officer);
            note(spill, kind.verbs().erase(), officer);
        } else {
            kind.release(spill.reference());
            note(spill, kind.verbs().release(), officer);
        }
        trace("markings.decide", spill, officer, Map.of("outcome", wanted.key()));
    }

    /** One of them, for those who decide. */
    @Transactional(readOnly = true)
    public Card read(String spillId, Officer officer) {
        var spill = kept(spillId, officer);
        var proposal = spill.view().proposal();
        var confirms = spill.open()
                && proposal != null
                && spill.proposed(proposal)
                        .filter(made -> Decider.confirms(made, officer, as(spill, officer)))
                        .isPresent();
        return new Card(shut.views(List.of(spill), officer).get(0), spill.open(), confirms);
    }

    /** A page of them for those who decide, the last reported first; leaves one trace with the files told. */
    @Transactional
    public Listed<SpillView> page(ListPlace after, Officer officer) {
        Roles.demand(opens(officer));
        var query = new ListQuery(kept(officer), officer.barring(), after.at(), after.reference());
        return shut.page(spills.list(query, Listed.limit()), officer);
    }

    private Set<String> kept(Officer officer) {
        return officer.has(Role.ADMINISTRATOR)
                ? directory.authorities(officer.state()).stream()
                        .map(Authority::key)
                        .collect(Collectors.toUnmodifiableSet())
                : directory.branch(officer.authority());
    }

    private Spill kept(String spillId, Officer officer) {
        return spills.find(spillId, officer.barring())
                .filter(spill -> spill.state().equals(officer.state()))
                .filter(spill -> Decider.of(officer, answers(spill, officer)).isPresent())
                .orElseThrow(Refusal::notFound);
    }

    private Decider as(Spill spill, Officer officer) {
        return Decider.of(officer, answers(spill, officer)).orElseThrow(Refusal::notFound);
    }

    private boolean answers(Spill spill, Officer officer) {
        return directory.belongsTo(spill.authority(), officer.authority());
    }

    private static void demandOpen(Spill spill) {
        if (!spill.open()) {
            throw Refusal.of("wrong-status");
        }
    }

    private static void demandHere(Isolable kind, Isolable.Standing standing) {
        var isolation = standing.isolation();
        if (isolation != null) {
            throw kind.refusal(isolation);
        }
    }

    private Isolable kind(String key) {
        return Optional.ofNullable(kinds.get(key)).orElseThrow(Refusal::notFound);
    }

    /** Who decides about it needs no access to the file: the rule of the spill admitted him. */
    private void note(Spill spill, String verb, Officer officer) {
        files.of(spill, kind(spill.kind())).ifPresent(file -> cases.note(file, Act.of(verb, null), officer));
    }

    private void trace(String action, Spill spill, Officer officer, Map<String, String> more) {
        var details = new TreeMap<>(more);
        details.put(kind(spill.kind()).trailName(), spill.reference());
        var subject = Objects.requireNonNullElse(spill.caseRef(), spill.reference());
        events.publishEvent(new MarkingsEvent(action, subject, officer.username(), details));
    }
}
