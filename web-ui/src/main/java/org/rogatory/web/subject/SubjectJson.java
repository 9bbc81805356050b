package org.rogatory.web.subject;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.subject.ExportView;
import org.rogatory.subject.FoundFile;
import org.rogatory.subject.FoundPiece;
import org.rogatory.subject.SubjectExports.ReadExport;

/** Exports as national systems read them. */
final class SubjectJson {

    private SubjectJson() {}

    /** How far an export has come; whom it is about is not told here. */
    record ExportJson(
            String exportId,
            String authority,
            String ground,
            String status,
            String askedBy,
            Instant askedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable Instant madeAt,
            @Nullable Instant endsAt) {

        static ExportJson of(ExportView export) {
            return new ExportJson(
                    export.exportId(),
                    export.authority(),
                    export.ground().key(),
                    export.status().key(),
                    export.askedBy(),
                    export.askedAt(),
                    export.decidedBy(),
                    export.decidedAt(),
                    export.madeAt(),
                    export.endsAt());
        }
    }

    /** An export whole; whom it is about is empty once that is forgotten, files are told to who asked. */
    record WholeExportJson(
            ExportJson export,
            String name,
            String born,
            String number,
            List<FoundFileJson> files,
            boolean decides,
            boolean takes) {

        static WholeExportJson of(ReadExport read) {
            return new WholeExportJson(
                    ExportJson.of(read.view()),
                    read.name(),
                    read.born(),
                    read.number(),
                    read.files().stream().map(FoundFileJson::of).toList(),
                    read.decides(),
                    read.takes());
        }

        /** Says which export it is and no more. */
        @Override
        public String toString() {
            return "WholeExportJson[" + export.exportId() + "]";
        }
    }

    /** A file that was found: whether it is in, what is left out, and what is to be read through. */
    record FoundFileJson(String caseRef, boolean included, List<String> leftOut, List<PieceJson> pieces) {

        static FoundFileJson of(FoundFile file) {
            return new FoundFileJson(
                    file.caseRef(),
                    file.included(),
                    file.leftOut(),
                    file.pieces().stream().map(PieceJson::of).toList());
        }
    }

    /** A text, or a paper by its reference, that goes in once who asked has read it through. */
    record PieceJson(
            String pieceId,
            String kind,
            String place,
            String day,
            String text,
            @Nullable String documentRef,
            boolean released) {

        static PieceJson of(FoundPiece piece) {
            return new PieceJson(
                    piece.id(),
                    piece.kind(),
                    piece.place(),
                    piece.day(),
                    piece.text(),
                    piece.document(),
                    piece.released());
        }

        /** Says which one it is and not what it says. */
        @Override
        public String toString() {
            return "PieceJson[" + pieceId + "]";
        }
    }
}
