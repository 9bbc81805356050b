package org.rogatory.web.cascade;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.mla.cascade.LevelSheet;
import org.rogatory.mla.cascade.LevelSheet.Branch;
import org.rogatory.mla.cascade.LevelSheet.Top;
import org.rogatory.mla.cascade.LevelView;
import org.rogatory.web.shared.ApiCaller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The levels of execution for national systems; the acts on them are verbs of the file. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/levels")
@Tag(name = "cascade")
class LevelsApi {

    private final ApiCaller calls;
    private final LevelSheet sheet;

    LevelsApi(ApiCaller calls, LevelSheet sheet) {
        this.calls = calls;
        this.sheet = sheet;
    }

    /** A number of a journal with its day. */
    record NumberJson(String number, @Nullable LocalDate date) {

        static @Nullable NumberJson of(@Nullable LetterNumber letter) {
            return letter == null ? null : new NumberJson(letter.number(), letter.day());
        }
    }

    /** Who said something, when and what. */
    record SaidJson(String by, Instant at, @Nullable String text) {

        static @Nullable SaidJson of(LevelView.@Nullable Said said) {
            return said == null ? null : new SaidJson(said.by(), said.at(), said.text());
        }
    }

    /** A level as national systems read it. */
    record LevelJson(
            int number,
            @Nullable String root,
            String authority,
            @Nullable String from,
            String status,
            boolean holds,
            @Nullable LocalDate dueOn,
            @Nullable NumberJson order,
            @Nullable NumberJson own,
            @Nullable NumberJson report,
            @Nullable SaidJson ordered,
            @Nullable SaidJson reported,
            @Nullable SaidJson checked,
            List<String> reasons,
            @Nullable String movedFrom,
            boolean vacant) {

        static LevelJson of(Top top, boolean holds) {
            return new LevelJson(
                    0,
                    top.authority(),
                    top.authority(),
                    null,
                    top.whole() ? "assigned" : "given",
                    holds,
                    top.dueOn(),
                    null,
                    NumberJson.of(top.letter()),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    top.vacant());
        }

        static LevelJson of(LevelView level, @Nullable String root, boolean holds) {
            return new LevelJson(
                    level.number(),
                    root,
                    level.authority(),
                    level.fromAuthority(),
                    level.status().key(),
                    holds,
                    level.dueOn(),
                    NumberJson.of(level.numbers().order()),
                    NumberJson.of(level.numbers().own()),
                    NumberJson.of(level.numbers().report()),
                    SaidJson.of(level.order()),
                    SaidJson.of(level.report()),
                    SaidJson.of(level.check()),
                    level.reasons(),
                    level.movedFrom(),
                    level.vacant());
        }
    }

    @GetMapping
    @Operation(
            summary = "The levels of execution, from the authority to which the file was assigned (0) downwards,"
                    + " then from each that was given single items (0 too)",
            description = "root: the authority at the top of the way on which a level stands; the office that keeps the"
                    + " file reads all ways, any other its own. status: assigned, given (single items), held, reported,"
                    + " accepted or ended. order: the order in the journal of the level above, own: in its own journal,"
                    + " report: its last report. holds: who has the work now. number: by which move-level names a level"
                    + " as its reference; 0 names the authority to which the file was assigned.")
    List<LevelJson> levels(@PathVariable String caseRef, Officer officer) {
        return calls.read(
                caseRef,
                officer,
                file -> sheet.of(file, officer).branches().stream()
                        .flatMap(LevelsApi::way)
                        .toList());
    }

    private static Stream<LevelJson> way(Branch branch) {
        var top = branch.top();
        var root = top == null ? null : top.authority();
        var holder = String.valueOf(branch.holder());
        return Stream.concat(
                Stream.ofNullable(top)
                        .map(first -> LevelJson.of(first, first.authority().equals(holder))),
                branch.levels().stream()
                        .map(level ->
                                LevelJson.of(level, root, level.authority().equals(holder))));
    }
}
