package org.rogatory.web.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.subject.ExportGround;
import org.rogatory.subject.ExportStatus;
import org.rogatory.subject.ExportView;
import org.rogatory.subject.FoundFile;
import org.rogatory.subject.FoundPiece;
import org.rogatory.subject.SubjectExports.ReadExport;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Exports in the reader's words. */
@Component
class SubjectPages {

    private final People people;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    SubjectPages(People people, Directory directory, CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.people = people;
        this.directory = directory;
        this.words = words;
    }

    /** An export in the list; whom it is about is not told there. */
    record Line(String id, String asked, String ground, String by, StatusView status) {}

    /** A file that was found. */
    record FileLine(String reference, StatusView state, String leftOut) {}

    /** What goes in only once who asked has read it through; a paper is read in its file. */
    record PieceLine(
            String id,
            String reference,
            String title,
            String text,
            @Nullable String document,
            boolean released) {}

    List<Line> lines(List<ExportView> exports) {
        var names = people.names(exports.stream().map(ExportView::askedBy).toList());
        return exports.stream()
                .map(export -> new Line(
                        export.exportId(),
                        words.moment(export.askedAt(), directory.times().zone(export.authority())),
                        ground(export.ground()),
                        names.of(export.askedBy()),
                        status(export.status())))
                .toList();
    }

    private String ground(ExportGround ground) {
        return words.text("subject.ground." + ground.key());
    }

    StatusView status(ExportStatus status) {
        var tone = switch (status) {
            case ASKED -> "wait";
            case APPROVED -> "them";
            case READY -> "done";
            case REFUSED, ENDED -> "stop";
            case FAILED -> "bad";
        };
        return new StatusView(tone, words.text("subject.status." + status.key()));
    }

    List<Option> grounds() {
        return Arrays.stream(ExportGround.values())
                .map(ground -> new Option(ground.key(), ground(ground)))
                .toList();
    }

    List<Row> facts(ReadExport read) {
        var export = read.view();
        var zone = directory.times().zone(export.authority());
        var names = people.names(Stream.of(export.askedBy(), export.decidedBy())
                .filter(Objects::nonNull)
                .toList());
        var rows = new ArrayList<Row>();
        if (!read.name().isEmpty()) {
            rows.add(row("name", read.name()));
            rows.add(row("born", read.born()));
            rows.add(row("number", read.number()));
        }
        rows.add(row("ground", ground(export.ground())));
        rows.add(row("asked", names.of(export.askedBy()) + ", " + words.moment(export.askedAt(), zone)));
        var decidedBy = export.decidedBy();
        var decidedAt = export.decidedAt();
        if (decidedBy != null && decidedAt != null) {
            rows.add(row("decided", names.of(decidedBy) + ", " + words.moment(decidedAt, zone)));
        }
        var ends = export.endsAt();
        if (ends != null) {
            rows.add(row(export.status() == ExportStatus.READY ? "ends" : "kept", words.moment(ends, zone)));
        }
        return rows;
    }

    private Row row(String key, String value) {
        return new Row(words.text("subject.column." + key), value);
    }

    /** All pieces of the files, for who can put them in now. */
    List<PieceLine> pieces(ReadExport read) {
        return !read.takes()
                ? List.of()
                : read.files().stream()
                        .flatMap(file -> file.pieces().stream().map(piece -> piece(file.caseRef(), piece)))
                        .toList();
    }

    private PieceLine piece(String caseRef, FoundPiece piece) {
        var place = "answer".equals(piece.kind())
                ? caseWords.verb(piece.place(), LocaleContextHolder.getLocale())
                : piece.place();
        var kind = caseWords.paper(piece.paper(), LocaleContextHolder.getLocale());
        var day = piece.day().isEmpty() ? "" : words.date(LocalDate.parse(piece.day()));
        var title = Stream.of(caseRef, words.text("subject.piece." + piece.kind(), place), kind, day)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new PieceLine(piece.id(), caseRef, title, piece.text(), piece.document(), piece.released());
    }

    List<FileLine> files(List<FoundFile> files) {
        return files.stream()
                .map(file -> new FileLine(
                        file.caseRef(),
                        file.included()
                                ? new StatusView("done", words.text("subject.file.included"))
                                : new StatusView("stop", words.text("subject.file.left_out")),
                        file.leftOut().stream()
                                .map(code -> words.text("subject.left." + code))
                                .collect(Collectors.joining("; "))))
                .toList();
    }
}
