package org.rogatory.referral.track;

import java.time.Clock;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FileDays;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.cases.Step;
import org.rogatory.requests.NamedThings;
import org.springframework.stereotype.Component;

/** One act on a track, in the transaction of its caller: checked, done, kept, noted without a code or a word of it. */
@Component
class TrackActs {

    private final Cases cases;
    private final TrackRows rows;
    private final TrackMachines machines;
    private final TrackWords words;
    private final NamedThings named;
    private final FileDays days;
    private final Clock clock;

    TrackActs(
            Cases cases,
            TrackRows rows,
            TrackMachines machines,
            TrackWords words,
            NamedThings named,
            FileDays days,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.machines = machines;
        this.words = words;
        this.named = named;
        this.days = days;
        this.clock = clock;
    }

    /** Whether anything can be done by this verb as the file stands. */
    static boolean open(CaseFile file, String verb) {
        return file.closedAt() == null || TrackVerbs.afterClosing(verb);
    }

    /** An act of an officer; what the person has said or done is written down by him. */
    void perform(TrackDoing doing) {
        var track = doing.track();
        var part = machines.part(track.machine());
        var roles = admit(doing, part);
        named.demand(doing.file(), doing.act(), TrackVerbs.fields(doing.verb()));
        part.bar(doing.file(), track, doing.verb(), doing.officer()).ifPresent(code -> {
            throw Refusal.barred(code);
        });
        days.demandPast(doing.file(), doing.act().times().happenedOn());
        part.check(doing);
        var from = track.status();
        var to = part.perform(doing, machines.to(track, doing.verb()));
        if (!to.equals(from) || machines.step(track.machine(), doing.verb()) && !stays(doing)) {
            track.move(to, clock.instant(), doing.act().times().happenedOn());
        }
        keep(doing, part);
        note(doing, roles);
    }

    /** A decision that waits for its second signer moves nothing yet. */
    private static boolean stays(TrackDoing doing) {
        return doing.verb().startsWith("decide_");
    }

    /** What follows from an act elsewhere in the file, where the track admits it: his roles were asked there. */
    void follow(TrackDoing doing) {
        var track = doing.track();
        machines.lifecycle(track.machine())
                .transition(track.status(), doing.verb())
                .ifPresent(step -> {
                    track.move(step.to(), clock.instant(), doing.act().times().happenedOn());
                    keep(doing, machines.part(track.machine()));
                    note(doing, Set.of());
                });
    }

    private Set<String> admit(TrackDoing doing, TrackPart part) {
        var fits = open(doing.file(), doing.verb()) && part.fits(doing.file(), doing.track(), doing.verb());
        var roles = machines.asked(doing.track(), doing.verb())
                .filter(asked -> fits)
                .orElseThrow(() -> Refusal.of("wrong-status"));
        Roles.demand(doing.officer(), roles);
        return roles;
    }

    private void keep(TrackDoing doing, TrackPart part) {
        var said = part.said(doing, words.of(doing));
        if (said != null) {
            words.add(doing.track(), said);
        }
        rows.change(doing.track());
    }

    /** The trace of an act stands in clear outside the file: it tells the verb and nothing else. */
    private void note(TrackDoing doing, Set<String> roles) {
        var file = doing.file();
        var bare = Act.of(doing.verb(), doing.act().version());
        cases.note(
                file,
                Step.of(bare, doing.officer(), file.status(), file.status()).asking(roles, doing.officer()));
    }
}
