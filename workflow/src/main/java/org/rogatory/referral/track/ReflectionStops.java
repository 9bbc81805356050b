package org.rogatory.referral.track;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ReadOnce;
import org.rogatory.identity.Officer;
import org.rogatory.referral.track.ReferralSettlement.Settled;
import org.rogatory.referral.track.ReferralSettlement.Stands;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether somebody would be handed over from a file while he recovers and reflects. Of the file of referral nothing but
 * its code and the last day is told.
 */
@Service
public class ReflectionStops {

    /** The steps that wait, by machine. */
    private static final Map<String, Set<String>> WAITING = Map.of(
            "extradition_incoming", Set.of("schedule_surrender", "record_surrender", "surrender_temporarily"),
            "sentenced_transfer_outgoing", Set.of("schedule_handover", "record_handover"),
            "sentenced_transfer_incoming", Set.of("schedule_handover", "record_handover"));

    private final JusticeLinks links;
    private final Reflections reflections;
    private final ReferralSettlementRepository rows;
    private final ReadOnce<String, List<ReferralSettlement>> known;
    private final FileTexts texts;
    private final Clock clock;

    ReflectionStops(
            JusticeLinks links,
            Reflections reflections,
            ReferralSettlementRepository rows,
            FileTexts texts,
            Clock clock) {
        this.links = links;
        this.reflections = reflections;
        this.rows = rows;
        this.known = new ReadOnce<>(caseRef -> rows.of(caseRef, AccessScope.system()));
        this.texts = texts;
        this.clock = clock;
    }

    /** Whether somebody is handed over from a file of this kind. */
    public static boolean concerns(CaseFile file) {
        return serves(file.machine());
    }

    static boolean serves(String machine) {
        return WAITING.containsKey(machine);
    }

    static boolean waits(CaseFile file, String verb) {
        return WAITING.getOrDefault(file.machine(), Set.of()).contains(verb);
    }

    /** The periods that run for persons of a file; the caller has passed the access rule of that file. */
    @Transactional(readOnly = true)
    public List<RunningReflection> of(CaseFile linked) {
        if (!concerns(linked)) {
            return List.of();
        }
        var leading = links.to(linked);
        var running = reflections
                .running(leading.stream().map(ReferralLink::caseRef).distinct().toList())
                .stream()
                .collect(toMap(ReferralReflection::caseRef, Function.identity()));
        return leading.stream()
                .flatMap(
                        link -> Optional.ofNullable(running.get(link.caseRef()))
                                .map(reflection -> told(linked, link, reflection))
                                .stream())
                .toList();
    }

    private RunningReflection told(CaseFile linked, ReferralLink link, ReferralReflection reflection) {
        var last = known.of(linked.caseRef()).stream()
                .filter(settled -> settled.about(link.linkRef()))
                .findFirst();
        return new RunningReflection(
                link.linkRef(),
                link.shows() ? link.caseRef() : null,
                reflection.to(),
                last.filter(settled -> settled.frees(link.linkRef(), reflection.to()))
                        .isEmpty(),
                last.map(ReferralSettlement::outcome).orElse(null),
                last.map(ReferralSettlement::settledBy).orElse(null),
                last.map(ReferralSettlement::settledAt).orElse(null));
    }

    /** Whether one keeps somebody from being handed over. */
    boolean standing(CaseFile linked) {
        return of(linked).stream().anyMatch(RunningReflection::stops);
    }

    /** The head decides on all that stand. */
    void settle(CaseFile linked, Act act, Officer officer) {
        var said = JsonMapper.shared()
                .createObjectNode()
                .put("why", Optional.ofNullable(act.words().internalText()).orElse(""));
        var settled = new Settled(officer.username(), clock.instant(), texts.hide(linked.caseRef(), said));
        var outcome = Optional.ofNullable(act.kind()).orElse("");
        of(linked).stream()
                .filter(RunningReflection::stops)
                .map(stop -> new Stands(stop.linkRef(), stop.until()))
                .map(stands -> new ReferralSettlement(linked.caseRef(), stands, outcome, settled))
                .forEach(rows::save);
    }
}
