package org.rogatory.routes.visa;

import java.util.List;
import org.rogatory.routes.RouteStage;

/**
 * The visas of a file before one act, the last time it came there: which of them have their turn. Visas of one turn run in
 * parallel, the next turn begins when all of them are settled.
 */
record Course(List<Visa> visas) {

    Course {
        visas = List.copyOf(visas);
    }

    /** The latest course of a stage among all visas of a file; empty where there never was one. */
    static Course latest(List<Visa> all, RouteStage stage) {
        var attempt = all.stream()
                .filter(visa -> visa.stage() == stage)
                .mapToInt(Visa::attempt)
                .max()
                .orElse(0);
        return new Course(all.stream()
                .filter(visa -> visa.stage() == stage && visa.attempt() == attempt)
                .toList());
    }

    /** The course under way among all visas of a file: a file waits before one act at a time. */
    static Course running(List<Visa> all) {
        return all.stream()
                .filter(visa -> visa.status().open())
                .findFirst()
                .map(visa -> latest(all, visa.stage()))
                .orElse(new Course(List.of()));
    }

    /** What has been asked for and is not settled. */
    List<Visa> waiting() {
        return with(VisaStatus.WAITING);
    }

    /** What is not settled, asked for or not. */
    List<Visa> open() {
        return visas.stream().filter(visa -> visa.status().open()).toList();
    }

    boolean done() {
        return open().isEmpty();
    }

    /** What is to be asked for now: of the turn under way what is not asked for, as after a move; else the next turn. */
    List<Visa> due() {
        var turn = open().stream().mapToInt(Visa::turn).min();
        return turn.isEmpty()
                ? List.of()
                : with(VisaStatus.AHEAD).stream()
                        .filter(visa -> visa.turn() == turn.getAsInt())
                        .toList();
    }

    private List<Visa> with(VisaStatus status) {
        return visas.stream().filter(visa -> visa.status() == status).toList();
    }
}
