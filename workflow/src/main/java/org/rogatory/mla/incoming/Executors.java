package org.rogatory.mla.incoming;

import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.cascade.DecidedLevels;
import org.rogatory.mla.cascade.ExecutionLevels;
import org.rogatory.mla.cascade.ExecutionPlaces;
import org.rogatory.mla.cascade.ItemDays;
import org.rogatory.mla.cascade.ItemHandover;
import org.rogatory.mla.cascade.SkippedLevels;
import org.rogatory.mla.item.ItemPlaces;
import org.rogatory.requests.message.Papers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The authorities that execute a request: the one to which it is assigned, which begins it and says when it is done, and
 * those to which single items were given.
 */
@Component
class Executors {

    private static final String ASSIGN = "assign_execution";

    private final ExecutionLevels levels;
    private final DecidedLevels ended;
    private final ExecutionPlaces places;
    private final SkippedLevels skipped;
    private final ItemPlaces items;
    private final ItemHandover handover;
    private final ItemDays days;
    private final JsonMapper json;

    Executors(
            ExecutionLevels levels,
            DecidedLevels ended,
            ExecutionPlaces places,
            SkippedLevels skipped,
            ItemPlaces items,
            ItemHandover handover,
            ItemDays days,
            JsonMapper json) {
        this.levels = levels;
        this.ended = ended;
        this.places = places;
        this.skipped = skipped;
        this.items = items;
        this.handover = handover;
        this.days = days;
        this.json = json;
    }

    /** Somebody can execute where it is assigned, and a level that is left out on the way there is so for a reason. */
    void demandAble(CaseFile file, Act act) {
        places.demandAble(file, String.valueOf(act.parties().authority()));
        skipped.demandReason(file, act);
    }

    /** The authority that has the work now and is reminded of it by a letter; refused where no letter goes to it. */
    String reminded(CaseFile file) {
        return levels.reminded(file).orElseThrow(() -> Refusal.of("executed-in-own-office"));
    }

    /** Where another authority had the whole and did not return it, it keeps no more than one that did. */
    void assign(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        var assigned = String.valueOf(act.parties().authority());
        var former = request.executingAuthority();
        var lost = assigned.equals(former) ? null : former;
        if (lost != null) {
            levels.returned(file, assigned);
            places.leave(file, lost);
        }
        request.executedBy(assigned);
        handover.assign(file, lost, act, officer);
        ended.assigned(file, assigned);
    }

    /** The order names the items of the authority it goes to, where others have items too. */
    Papers.Done told(CaseFile file, Papers.Done done) {
        if (!ASSIGN.equals(done.act().verb()) || !items.shared(file.caseRef())) {
            return done;
        }
        var beside = json.createObjectNode();
        var named = beside.putArray("items");
        items.of(file.caseRef(), String.valueOf(done.act().parties().authority()))
                .forEach(item -> named.addObject().put("number", item.number()).put("type", item.type()));
        return done.saying(beside);
    }

    /** A decision about the whole file is about to end what was passed down. */
    void deciding(CaseFile file, IncomingRequest request, String verb) {
        ended.decided(file, request.executingAuthority(), verb);
    }

    /** What was decided about the whole file was taken back. */
    void goOn(CaseFile file, IncomingRequest request) {
        ended.goOn(file, request.executingAuthority());
    }

    /** What was decided about the whole file ends or puts off its items: their days follow. */
    void decided(CaseFile file) {
        days.follow(file);
    }

    /** The file goes back whole: who returned it and who was below keep nothing of it, nor its tasks. */
    void takeBack(CaseFile file, IncomingRequest request) {
        var authority = request.executingAuthority();
        if (authority == null) {
            return;
        }
        levels.returned(file, file.authority());
        request.executedBy(null);
        days.givenBack(file, authority);
        items.takeBack(file, authority);
        places.leave(file, authority);
    }
}
